"""The unit of work: whatever is written to the ledger is settled, counted and logged in one transaction.

Every write of a tracked model happens inside ``writing()``; a lone ``save()`` opens one for itself.
When the outermost one ends, still inside its transaction, derived columns are settled (counting, status)
and, if anything public changed, the version is raised once, as the last act.
"""

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.db import OperationalError, connection, transaction
from django.utils.translation import gettext as _

from aidportal.changes.log import raise_version
from aidportal.changes.models import Change

#: Called after a commit that raised the version; errors are logged, never shown to the curator.
after_publication: list[Callable[[], None]] = []

#: Called with {model: ids of public records touched} just before the version is raised; an error refuses the act.
before_publication: list[Callable[[dict[type, list[int]]], None]] = []

#: Called with {(model, id): what became of it}, the unit of work, and the number of the version just raised, inside
#: its transaction.
on_version: list[Callable[[Mapping["RecordKey", str], "Writing", int], None]] = []

#: PostgreSQL's code for a deadlock.
DEADLOCK = "40P01"

_open = threading.local()

RecordKey = tuple[type[Any], int]


class Writing:
    """What one transaction touches. Records are models with ``published_ids`` and ``settle``."""

    def __init__(self, who: str = "") -> None:
        self.who = who
        self._was_public: dict[RecordKey, bool] = {}
        self._created: set[RecordKey] = set()
        self._parts: dict[RecordKey, set[type[Any]] | None] = {}
        self._unsettled: dict[type[Any], set[int]] = defaultdict(set)
        self._locked: set[RecordKey] = set()

    def touch(self, keys: Iterable[RecordKey], settle: bool = True, part: type[Any] | None = None) -> None:
        """Note records before (and after) they change: whether each was public is asked at its first touch.

        ``part``: the table of which a row changes, if nothing else of them does.
        """
        fresh: dict[type[Any], set[int]] = defaultdict(set)
        for model, pk in keys:
            self._note_part((model, pk), part)
            if settle:
                self._unsettled[model].add(pk)
            if (model, pk) not in self._was_public:
                fresh[model].add(pk)
        for model, pks in fresh.items():
            public = model.published_ids(pks)
            self._was_public.update({(model, pk): pk in public for pk in pks})

    def created(self, keys: Iterable[RecordKey]) -> None:
        """Note records that did not exist before: they were not public, whatever they are now."""
        for key in keys:
            if key not in self._was_public:
                self._was_public[key] = False
                self._created.add(key)

    def _note_part(self, key: RecordKey, part: type[Any] | None) -> None:
        parts = self._parts.setdefault(key, set())
        if part is None:
            self._parts[key] = None
        elif parts is not None:
            parts.add(part)

    def was_created(self, key: RecordKey) -> bool:
        """Whether this unit of work made the record."""
        return key in self._created

    def parts_of(self, key: RecordKey) -> set[type[Any]] | None:
        """The tables in which rows of a record were written; None: it may be any."""
        return self._parts.get(key)

    def touch_rows(self, model: type[Any], pks: Iterable[int]) -> None:
        """Note the records to which the rows ``pks`` of ``model`` belong at this moment."""
        keys = self._locked_records(model, list(pks))
        self.touch(keys, part=model)
        for record in {record for record, _pk in keys}:
            neighbours = record.neighbours([pk for model, pk in keys if model is record])
            self._unsettled[record].update(neighbours)

    def _locked_records(self, model: type[Any], pks: list[int]) -> list[RecordKey]:
        keys = list(model.records_of(pks))
        if connection.features.has_select_for_update:  # else the whole database is ours
            # A row may have moved to another record while we waited for its lock: look until none is new.
            while fresh := set(keys) - self._locked:
                for record in {record for record, _pk in fresh}:
                    record.lock([pk for kind, pk in fresh if kind is record])
                self._locked |= fresh
                keys = list(model.records_of(pks))
        return keys

    def forget_locks(self) -> None:
        """After a roll-back to a savepoint, which frees what was locked since."""
        self._locked.clear()

    def finish(self) -> None:
        """Settle what was touched and raise the version if any of it was or is public."""
        while self._unsettled:
            model, pks = self._unsettled.popitem()
            model.settle(sorted(pks), self)
        touched = self._public_changes()
        if not touched:
            return
        standing: dict[type[Any], list[int]] = defaultdict(list)
        for (model, pk), action in touched.items():
            if action != Change.Action.WITHDRAWN:
                standing[model].append(pk)
        for check in before_publication:
            check(standing)
        now = raise_version({(model._meta.model_name, pk): a for (model, pk), a in touched.items()}, self.who)
        for keep in on_version:
            keep(touched, self, now.version)
        for callback in after_publication:
            transaction.on_commit(callback, robust=True)

    def _public_changes(self) -> dict[RecordKey, str]:
        by_model: dict[type[Any], list[int]] = defaultdict(list)
        for model, pk in self._was_public:
            by_model[model].append(pk)
        public_now = {(model, pk) for model, pks in by_model.items() for pk in model.published_ids(pks)}
        actions = {
            (False, True): Change.Action.PUBLISHED,
            (True, True): Change.Action.CHANGED,
            (True, False): Change.Action.WITHDRAWN,
        }
        return {
            key: actions[was, key in public_now] for key, was in self._was_public.items() if was or key in public_now
        }


class Collision(ValidationError):
    """Two people changed the same package at once and PostgreSQL let one of them wait in vain."""


@contextmanager
def writing(who: str = "") -> Iterator[Writing]:
    """Join the open unit of work, or open one in a transaction of its own. ``who`` goes into the log."""
    joined = getattr(_open, "work", None)
    if joined is not None:
        joined.who = joined.who or who
        try:
            with transaction.atomic():
                yield joined
        except BaseException:
            joined.forget_locks()
            raise
        return
    work = _open.work = Writing(who)
    try:
        with transaction.atomic():
            yield work
            work.finish()
    except OperationalError as error:
        if getattr(error.__cause__, "sqlstate", "") != DEADLOCK:
            raise
        raise Collision(_("Somebody else was changing the same records: try again.")) from error
    finally:
        _open.work = None
