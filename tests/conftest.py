"""What every test stands on: a database of its own process, with the standards' reference data in it."""

import os
import secrets
from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import AppConfig
from django.conf import settings
from django.core.management import call_command
from django.core.management.commands import flush
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.signals import post_migrate
from django.dispatch import receiver
from django.utils import translation
from hypothesis import settings as hypothesis_settings
from pytest_django import DjangoDbBlocker

from aidportal.catalogues import compile_catalogue, stale_catalogues
from aidportal.changes.models import LedgerVersion, Version
from tests.cast import administrator, curator, editor, roles, uncited

__all__ = ["administrator", "curator", "editor", "roles", "uncited"]

hypothesis_settings.register_profile("local", deadline=None, max_examples=40)
hypothesis_settings.register_profile("ci", deadline=None, derandomize=True, max_examples=25)
hypothesis_settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--only-database", action="store_true", help="leave out the tests that ask no database")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("only_database"):
        kept = [item for item in items if asks_a_database(item)]
        config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
        items[:] = kept


def asks_a_database(item: pytest.Item) -> bool:
    """Whether the answer may depend on the database, as in a test in a browser."""
    fixtures = set(getattr(item, "fixturenames", ()))
    return bool(item.get_closest_marker("django_db") or fixtures & {"db", "transactional_db", "site"})


def pytest_configure(config: pytest.Config) -> None:
    """Compile translations, once for all processes: a fresh clone has none."""
    if not hasattr(config, "workerinput"):
        for source in stale_catalogues():
            compile_catalogue(source)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """A page asked for in another language leaves it active in this thread: the next test starts in English."""
    with translation.override("en"):
        yield


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Name the test database after this process, so that two runs on one machine do not meet.

    SQLite gets a file: threads that share a database in memory do not wait for each other's locks as files do.
    """
    database = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        name = str(tmp_path_factory.mktemp("database") / "test.sqlite3")
    else:
        name = f"test_aidportal_{os.getpid()}"
    database["TEST"]["NAME"] = name


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Load what standards fix (countries, sectors, currencies, day rates) once, and keep it for all tests."""
    with django_db_blocker.unblock():
        call_command("load_reference", verbosity=0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(flush, "sql_flush", flush_all_but_the_standards)
        yield


def flush_all_but_the_standards(style: Any, connection: BaseDatabaseWrapper, **options: Any) -> list[str]:
    """Empty every table after a test with real transactions, except those that take seconds to refill.

    Row by row, since PostgreSQL's TRUNCATE of so many tables takes seconds, and tests leave few rows.
    """
    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    emptied = [table for table in tables if not table.startswith(("reference_", "money_"))]
    return [f"DELETE FROM {connection.ops.quote_name(table)}" for table in emptied]


@receiver(post_migrate)
def start_the_ledger(sender: AppConfig, **kwargs: Any) -> None:
    """Put in, whenever tables are made or emptied, the first version that a migration makes in a real database."""
    if sender.label == "changes" and not LedgerVersion.objects.exists():
        token = secrets.randbits(62)
        LedgerVersion.objects.create(pk=1, version=1, token=token)
        Version.objects.create(version=1, token=token)
