"""Every published record is cited, and every figure of it is backed by one of its citations."""

from collections.abc import Iterator, Sequence
from typing import Any

from aidportal.changes.batches import batches
from aidportal.ledger.loading.shapes import KINDS
from aidportal.ledger.verification.findings import Finding, named
from aidportal.sources.models import Cited
from pledges.models import Transaction


def check() -> Iterator[Finding]:
    for model in KINDS.values():
        if issubclass(model, Cited):
            related = [name for name in ("citations", "items") if name in model.MEMBERS]
            for record in _in_batches(model.objects.published(), related):
                yield from _problems(named(model, record.slug), record)
    for row in _in_batches(Transaction.objects.published(), ["citations", "pledge"]):
        yield from _problems(f"{named(type(row.pledge), row.pledge.slug)}, {row}", row)


def _in_batches(records: Any, related: Sequence[str]) -> Iterator[Any]:
    for some in batches(list(records.values_list("pk", flat=True))):
        yield from records.filter(pk__in=some).prefetch_related(*related).order_by("pk")


def _problems(name: str, record: Any) -> Iterator[Finding]:
    citations = record.citations.all()
    if not citations:
        yield Finding(name, "it is public and no source is cited", "Add a citation with its quote, or archive it")
        return
    for fact in record.uncovered_facts():
        yield Finding(name, f"no citation backs “{record.FACTS[fact]}”", "Add one, or leave the fact out")
    for fact in sorted({str(fact) for citation in citations for fact in citation.backs} - set(record.FACTS)):
        yield Finding(name, f"a citation backs “{fact}”, which is no fact of it", "Choose what its words carry")
