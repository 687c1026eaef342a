"""Asking the index so that the answer and the rows belong to one committed state of the ledger."""

import logging
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from django.conf import settings

from aidportal.changes.state import current
from aidportal.search.copy import Copy
from aidportal.search.errors import Busy
from aidportal.search.following import follow
from aidportal.search.rebuilding import rebuild
from aidportal.search.snapshot import snapshot
from aidportal.search.view import View

logger = logging.getLogger(__name__)

#: Seconds that a publishing process waits for the lock.
_CATCH_UP_PATIENCE = 60.0

_copies: dict[str, Copy] = {}


def this_copy() -> Copy:
    """This process's view of the copy in INDEX_ROOT; a forked process opens its own."""
    root = str(settings.INDEX_ROOT)
    if root not in _copies or _copies[root].pid != os.getpid():
        _copies[root] = Copy(root)
    return _copies[root]


@contextmanager
def reading(patience: float = 3.0) -> Iterator[View]:
    """Yield a view of the index; inside, and only inside, the database shows exactly the view's state.

    Raises Busy if the index cannot follow within ``patience`` seconds.
    """
    copy = this_copy()
    with ExitStack() as held:
        yield _matching_view(copy, held) or _view_after_following(copy, held, patience)


def catch_up() -> None:
    """Bring the index up to date after a commit, so that readers need not. Errors are only logged."""
    try:
        with reading(_CATCH_UP_PATIENCE):
            pass
    except Exception:
        logger.exception("index: could not follow after a publication; the next reader tries again")


def _matching_view(copy: Copy, held: ExitStack) -> View | None:
    for again in (False, True):
        # Searcher first, snapshot second: the index can then never be ahead of the rows.
        view = copy.look(again)
        if view is None:
            return None
        with ExitStack() as attempt:
            attempt.enter_context(snapshot())
            if current() == view.state:
                held.enter_context(attempt.pop_all())
                return view
    return None


def _view_after_following(copy: Copy, held: ExitStack, patience: float) -> View:
    with copy.lock(patience):
        held.enter_context(snapshot())
        now = current()
        follow(copy, now)
        if (view := copy.look()) and view.state == now:
            return view
        rebuild(copy, now)
        if (view := copy.look()) and view.state == now:
            return view
    raise Busy("The files of the index vanish while they are read.")
