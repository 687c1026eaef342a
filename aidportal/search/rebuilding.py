"""Building the index anew from the database: the one cure for whatever looks odd."""

import logging
import os
import shutil
import threading
from contextlib import suppress

import tantivy
from django.db import connections

from aidportal.changes.state import State, current
from aidportal.search import registry, writer
from aidportal.search.copy import Copy, prepared
from aidportal.search.errors import Busy
from aidportal.search.layout import layout
from aidportal.search.locks import file_lock
from aidportal.search.snapshot import snapshot

logger = logging.getLogger(__name__)

#: Up to so many records (a few seconds) a request builds the index by itself.
MOST_IN_REQUEST = 10_000


def rebuild_or_postpone(copy: Copy, now: State) -> None:
    """Build anew, under the lock and in the snapshot that shows ``now``; a large ledger in the background."""
    if copy.path and _records() > MOST_IN_REQUEST:
        threading.Thread(target=_rebuild_in_background, args=(copy,), daemon=True).start()
        raise Busy("The index is being built anew.")
    rebuild(copy, now)


def rebuild(copy: Copy, now: State) -> None:
    """Build anew while others wait. To be called under the lock, in the snapshot that shows ``now``."""
    expected = not copy.path or not os.path.exists(copy.path)
    level = logging.INFO if expected else logging.WARNING
    logger.log(level, "index: built anew for version %d (%s)", now.version, copy.complaint or "unknown state")
    if copy.path:
        fresh = _built(f"{copy.path}.new", now)
        _put_in_place(copy, fresh)
        copy.adopt(None)
    else:
        copy.adopt(_filled(tantivy.Index(layout().schema), now, writer.SMALL_HEAP))


def rebuild_beside(copy: Copy, patience: float = 60) -> State:
    """Build anew while the old index serves and follows, then swap; readers follow from the returned state.

    Raises Busy if another process does the same at this moment.
    """
    with file_lock(f"{copy.path}.rebuild.lock", 0):
        with snapshot():
            now = current()
            fresh = _built(f"{copy.path}.beside", now)
        with copy.lock(patience):
            _put_in_place(copy, fresh)
    return now


def _rebuild_in_background(copy: Copy) -> None:
    try:
        with suppress(Busy):
            rebuild_beside(copy)
    except Exception:
        logger.exception("index: the rebuild in the background failed; the next request starts another one")
    finally:
        connections.close_all()


def _records() -> int:
    return sum(documents.published().count() for documents in registry.declarations().values())


def _built(path: str, now: State) -> str:
    """A whole index at ``path``. Half-built ones never bear the real name."""
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    _filled(tantivy.Index(layout().schema, path=path, reuse=False), now, writer.LARGE_HEAP)
    return path


def _filled(index: tantivy.Index, now: State, heap: int) -> tantivy.Index:
    opened = writer.open_writer(prepared(index), heap)
    for kind, documents in registry.declarations().items():
        for pks in documents.all_pks():
            writer.add(opened, kind, pks)
    writer.seal(opened, now)
    return index


def _put_in_place(copy: Copy, fresh: str) -> None:
    old = f"{copy.path}.old"
    shutil.rmtree(old, ignore_errors=True)
    if os.path.exists(copy.path):
        os.rename(copy.path, old)
    os.rename(fresh, copy.path)
    shutil.rmtree(old, ignore_errors=True)
