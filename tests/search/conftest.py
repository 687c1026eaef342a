from collections.abc import Iterator
from pathlib import Path

import pytest

from aidportal.search.copy import Copy
from aidportal.search.reading import this_copy


@pytest.fixture
def on_disk(settings, tmp_path: Path, transactional_db) -> Iterator[Copy]:
    """This process's copy of an index in a directory of its own. Needs real transactions."""
    settings.INDEX_ROOT = str(tmp_path / "index")
    return this_copy()
