"""The founding ledger, another one, and files that a test writes itself."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from pytest_django import DjangoDbBlocker

from aidportal.search.reading import this_copy

OTHER_LEDGER = Path(__file__).parent / "other_ledger"


@contextmanager
def _loaded(blocker: DjangoDbBlocker, *paths: Path) -> Iterator[None]:
    # Each test works in a savepoint on top, so that one loading serves a whole module.
    with blocker.unblock(), transaction.atomic():
        call_command("load_ledger", *paths, verbosity=0)
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def founding_ledger(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    with _loaded(django_db_blocker):
        yield


@pytest.fixture(scope="module")
def other_ledger(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    with _loaded(django_db_blocker, OTHER_LEDGER):
        yield


@pytest.fixture(autouse=True)
def index_of_this_test() -> Iterator[None]:
    """A rollback brings a version back of which the index in memory saw what a test planted: forget it."""
    yield
    this_copy().adopt(None)


@pytest.fixture
def ledger_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes a ledger file; gives its path."""

    def write(text: str, name: str = "ledger.yaml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def load(db: None) -> Callable[..., Any]:
    """Loads files by the command."""

    def call(*paths: Path, **options: Any) -> Any:
        return call_command("load_ledger", *paths, **{"verbosity": 0, **options})

    return call
