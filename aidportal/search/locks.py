"""Who may write the index: one process at a time, by a lock that death frees."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

from aidportal.search.errors import Busy

_POLL = 0.003


@contextmanager
def file_lock(path: str, patience: float) -> Iterator[None]:
    """Hold ``flock`` on ``path`` (a local disk). Raises Busy after ``patience`` seconds.

    The file is opened anew each time, so that the lock holds between threads of one process too.
    """
    file = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o644)
    try:
        _acquire(file, time.monotonic() + patience)
        yield
    finally:
        os.close(file)


def _acquire(file: int, deadline: float) -> None:
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise Busy("Another process is writing the index.") from None
            time.sleep(_POLL)
