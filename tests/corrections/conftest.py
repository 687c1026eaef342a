"""These tests are about other things than the citations of each figure that they make up."""

import pytest


@pytest.fixture(autouse=True)
def _uncited(uncited: None) -> None:
    """See ``tests/cast.py``."""
