"""A record that cannot be indexed fails its own publishing, never the catch-up, which would close every list."""

from aidportal.changes.batches import batches
from aidportal.search import registry
from aidportal.search.assembly import assemble
from aidportal.search.layout import layout


def refuse_what_cannot_be_indexed(touched: dict[type, list[int]]) -> None:
    """Build the documents of public records about to be committed, and throw them away.

    Raises what building raises (ValueError, KeyError, OverflowError).
    """
    for model, pks in touched.items():
        documents = registry.declarations().get(model._meta.model_name)  # type: ignore[attr-defined]
        if documents is None:
            continue
        for some in batches(pks):
            for entry in documents.entries(some):
                list(assemble(documents.kind, entry, layout().fields))
