"""The migrations make, in an empty database of either kind, exactly the tables that the models describe."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from pytest_django import DjangoDbBlocker

TABLES_AND_CHECKS = """
from django.db import connection
tables = connection.introspection
cursor = connection.cursor()
for table in sorted(set(tables.table_names(cursor)) - {"django_migrations"}):
    print(table, sorted(column.name for column in tables.get_table_description(cursor, table)))
    print(table, sorted(name for name, rule in tables.get_constraints(cursor, table).items() if rule["check"]))
"""
FIRST_VERSION = "from aidportal.changes.state import current; print(current().version)"


def address_of(name: str) -> str:
    """Return the DATABASE_URL of the database called `name`, of the kind under test."""
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    server = connection.settings_dict
    return f"postgres://{server['USER']}:{server['PASSWORD']}@{server['HOST']}:{server['PORT']}/{name}"


@pytest.fixture
def empty_database(tmp_path: Path, django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """Yield the address of a new database of the kind under test."""
    if connection.vendor == "sqlite":
        yield address_of(str(tmp_path / "empty.sqlite3"))
        return
    name = f"test_aidportal_empty_{os.getpid()}"
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(f'CREATE DATABASE "{name}"')
        yield address_of(name)
        cursor.execute(f'DROP DATABASE "{name}"')


def manage(*arguments: str, database: str) -> str:
    """Run manage.py on `database` and return what it prints."""
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), *arguments]
    environment = os.environ | {"DATABASE_URL": database}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def printed(code: str, database: str) -> str:
    return manage("shell", "--no-imports", "--command", code, database=database).strip()


def test_the_migrations_make_what_the_models_describe(empty_database: str) -> None:
    made_from_models = address_of(str(connection.settings_dict["NAME"]))
    manage("migrate", "--verbosity", "0", database=empty_database)
    assert printed(TABLES_AND_CHECKS, empty_database) == printed(TABLES_AND_CHECKS, made_from_models)
    assert printed(FIRST_VERSION, empty_database) == "1"
