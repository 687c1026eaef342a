"""Writing documents: whatever is written becomes visible in one commit, together with its state."""

import json
from collections.abc import Iterable
from typing import Any

import tantivy

from aidportal.changes.batches import batches
from aidportal.changes.state import State
from aidportal.search import registry
from aidportal.search.assembly import META_ROLE, assemble, key
from aidportal.search.layout import layout

#: The least that tantivy takes, in bytes; enough for single edits.
SMALL_HEAP = 15_000_000
LARGE_HEAP = 128_000_000


def open_writer(index: tantivy.Index, heap: int) -> tantivy.IndexWriter:
    """The index's one writer. One thread: more only cost memory here."""
    return index.writer(heap, 1)


def replace(writer: tantivy.IndexWriter, kind: str, pks: Iterable[int]) -> None:
    """Write the documents of these records anew; those no longer published are only deleted."""
    for some in batches(set(pks)):
        for pk in some:
            writer.delete_documents_by_term("key", key(kind, pk))
        add(writer, kind, some)


def add(writer: tantivy.IndexWriter, kind: str, pks: list[int]) -> None:
    """Add the documents of the published ones among ``pks``."""
    at = layout()
    for entry in registry.declarations()[kind].entries(pks):
        for document in assemble(kind, entry, at.fields):
            # Document(**fields) would guess types and kill the writer's thread on unsigned fields.
            writer.add_document(tantivy.Document.from_dict(document, at.schema))


def seal(writer: tantivy.IndexWriter, state: State) -> None:
    """Commit what was written as ``state``."""
    writer.delete_documents_by_term("role", META_ROLE)
    meta: dict[str, Any] = {"role": [META_ROLE], "applied": [json.dumps(list(state))]}
    writer.add_document(tantivy.Document.from_dict(meta, layout().schema))
    writer.commit()
    # A dropped writer abandons its merges, and segments would pile up.
    writer.wait_merging_threads()
