"""This process's view of the machine's one copy of the index."""

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import tantivy

from aidportal.changes.state import State
from aidportal.search.assembly import META_ROLE
from aidportal.search.errors import Broken, Busy
from aidportal.search.layout import layout
from aidportal.search.locks import file_lock
from aidportal.search.view import View

#: What tantivy raises when files vanish under it: ValueError, not only OSError.
DAMAGE = (OSError, ValueError, Broken)


def prepared(index: tantivy.Index) -> tantivy.Index:
    """``index`` ready for use: tokenisers are not kept on disk, and nobody but us decides when to reload."""
    whitespace = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer("words", whitespace)
    index.config_reader("manual", 0)
    return index


class Copy:
    """The index in ``root``, or in this process's memory where ``root`` is empty."""

    def __init__(self, root: str) -> None:
        self.pid = os.getpid()
        self.root = root
        self.path = os.path.join(root, layout().name) if root else ""
        self._index: tantivy.Index | None = None
        #: Why the last look found nothing, for the log.
        self.complaint = ""
        self._mutex = threading.RLock()
        self._view: View | None = None
        self._inode: tuple[int, int] | None = None
        if root:
            os.makedirs(root, exist_ok=True)

    def look(self, again: bool = False) -> View | None:
        """The view at hand, or (``again``) the one on disk. None if the copy is missing or damaged."""
        with self._mutex:
            if self._view and not again and self._inode == self._inode_on_disk():
                return self._view
            try:
                self._view = self._newest_view(self._opened())
            except DAMAGE as error:
                self.complaint = repr(error)
                self._index = self._view = self._inode = None
            return self._view

    def adopt(self, index: tantivy.Index | None) -> None:
        """Look at ``index`` (in memory), or afresh at the disk (None), from now on."""
        with self._mutex:
            self._index, self._inode = index, None
            self.look(again=True)

    @contextmanager
    def lock(self, patience: float) -> Iterator[None]:
        """Be the only one who writes this copy. Raises Busy after ``patience`` seconds."""
        if self.path:
            with file_lock(f"{self.path}.lock", patience):
                yield
            return
        if not self._mutex.acquire(timeout=patience):
            raise Busy("Another thread is writing the index.")
        try:
            yield
        finally:
            self._mutex.release()

    def _opened(self) -> tantivy.Index:
        if not self.path:
            if self._index is None:
                raise Broken("nothing built in this process yet")
            return self._index
        inode = self._inode_on_disk()
        if inode is None:
            raise Broken("no directory yet")
        if self._index is None or inode != self._inode:
            if not tantivy.Index.exists(self.path):
                raise Broken("no meta.json")
            self._index = prepared(tantivy.Index.open(self.path))
            self._inode = inode
        return self._index

    def _inode_on_disk(self) -> tuple[int, int] | None:
        """Tells a rebuilt directory, which bears the same name, from the one at hand. None: missing, or in memory."""
        try:
            status = os.stat(self.path)
        except OSError:
            return None
        return status.st_dev, status.st_ino

    @staticmethod
    def _newest_view(index: tantivy.Index) -> View:
        index.reload()
        searcher = index.searcher()
        meta = tantivy.Query.term_query(layout().schema, "role", META_ROLE)
        hits = searcher.search(meta, 2).hits
        if len(hits) != 1:
            raise Broken(f"{len(hits)} documents name the state, one should")
        applied = searcher.doc(hits[0][1])["applied"][0]
        return View(index, searcher, State(*json.loads(applied)))
