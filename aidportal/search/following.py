"""Bringing the index from the state it shows to the one that an open snapshot shows."""

import logging
import random
from collections import defaultdict

from aidportal.changes.batches import batches
from aidportal.changes.models import Change
from aidportal.changes.state import State
from aidportal.search import registry, writer
from aidportal.search.copy import DAMAGE, Copy
from aidportal.search.rebuilding import rebuild_or_postpone
from aidportal.search.view import View

logger = logging.getLogger(__name__)

_MANY_RECORDS = 2_000


def follow(copy: Copy, now: State) -> None:
    """Bring ``copy`` to exactly ``now``. To be called under its lock, in the snapshot that shows ``now``.

    Raises Busy where it must be built anew and is too large for that within a request.
    """
    view = copy.look(again=True)
    if view and view.state == now:
        return  # somebody else did it while we waited
    if view is None or not _is_past(view.state, now) or not _applied(copy, view, now):
        rebuild_or_postpone(copy, now)


def _is_past(at: State, now: State) -> bool:
    """False if this database never had the state: it was restored from a backup, or its log was pruned."""
    return at.version <= now.version and at.known()


def _applied(copy: Copy, view: View, now: State) -> bool:
    touched = touched_between(view.state, now)
    try:
        _apply(copy, view, touched, now)
        return True
    except DAMAGE as error:
        logger.warning("index: %.120r; once more under other file names", error)
    try:
        # A writer killed in mid-commit leaves a file that the next one collides with: it counts its
        # operations from the same number. Idle deletes make ours another name.
        _apply(copy, view, touched, now, idle=random.randint(1_000, 9_999))  # noqa: S311
        return True
    except DAMAGE as error:
        logger.warning("index: %.120r; building anew", error)
        return False


def _apply(copy: Copy, view: View, touched: dict[str, set[int]], now: State, idle: int = 0) -> None:
    many = sum(map(len, touched.values())) > _MANY_RECORDS
    opened = writer.open_writer(view.index, writer.LARGE_HEAP if many else writer.SMALL_HEAP)
    for _ in range(idle):
        opened.delete_documents_by_term("role", "nothing")
    for kind, pks in touched.items():
        writer.replace(opened, kind, pks)
    writer.seal(opened, now)
    copy.look(again=True)


def touched_between(at: State, now: State) -> dict[str, set[int]]:
    """Kind → ids of what changed after ``at`` up to ``now``, with the records whose documents name it."""
    changed: dict[str, set[int]] = defaultdict(set)
    rows = Change.objects.filter(version__gt=at.version, version__lte=now.version)
    for kind, record in rows.values_list("kind", "record"):
        changed[kind].add(record)
    touched: dict[str, set[int]] = defaultdict(set)
    for kind, documents in registry.declarations().items():
        touched[kind] |= changed.get(kind, set())
        for other, dependants_of in documents.dependants.items():
            for some in batches(changed.get(other, set())):
                touched[kind].update(dependants_of(some))
    return touched
