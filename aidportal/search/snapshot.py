"""One read-only view of the database for the length of an answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connection, connections, transaction


@contextmanager
def snapshot() -> Iterator[None]:
    """All queries inside see one committed state.

    Raises RuntimeError inside an open transaction, whose uncommitted rows would get into the index that all
    processes share; a copy in memory (tests) is its process's own and allows it.
    """
    if connection.in_atomic_block:
        if settings.INDEX_ROOT:
            raise RuntimeError("The index was asked inside a transaction: ask it before or after.")
        yield
    elif connection.vendor == "sqlite":
        with _deferred(), transaction.atomic():
            yield
    else:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield


@contextmanager
def _deferred() -> Iterator[None]:
    # Under IMMEDIATE each page view would take SQLite's one write lock.
    connection.ensure_connection()  # connecting sets the attribute
    sqlite: Any = connections[DEFAULT_DB_ALIAS]
    mode = sqlite.transaction_mode
    sqlite.transaction_mode = "DEFERRED"
    try:
        yield
    finally:
        sqlite.transaction_mode = mode
