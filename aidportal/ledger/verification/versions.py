"""The newest version of each public record is what the public reads of it, and the totals kept are the ledger's."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Sum

from aidportal.changes.batches import batches
from aidportal.ledger.verification.findings import Finding, Mend, named
from aidportal.publication.versions.contents import contents
from aidportal.publication.versions.declarations import Declaration, declarations
from aidportal.publication.versions.models import RecordVersion
from aidportal.publication.versions.totals import last_sums
from pledges.measures import ALL_MEASURES
from pledges.models import Pledge

REMEDY = "Keep what it says now"


def check() -> Iterator[Finding]:
    for declaration in declarations().values():
        yield from _check(declaration)
    yield from _totals()


def _check(declaration: Declaration) -> Iterator[Finding]:
    rows = RecordVersion.objects.newest().filter(kind=declaration.kind, content__isnull=False)
    slugs = dict(declaration.model.objects.published().values_list("pk", "slug"))
    for some in batches({*slugs, *rows.values_list("record", flat=True)}):
        kept = dict(rows.filter(record__in=some).values_list("record", "content"))
        now = contents(declaration, some)
        for pk in some:
            if what := _off(kept.get(pk), now.get(pk)):
                record = named(declaration.model, slugs.get(pk, f"number {pk}"))
                yield Finding(record, what, REMEDY, Mend.KEEP, pk, declaration.kind)


def _off(kept: Any, now: Any) -> str:
    if kept == now:
        return ""
    if now is None:
        return "a published version stands as its newest, and it is not public"
    if kept is None:
        return "it is public and none of its versions is kept"
    facts = sorted(name for name in {*kept, *now} if kept.get(name) != now.get(name))
    return f"its newest version differs from what the public reads in {', '.join(facts)}"


def _totals() -> Iterator[Finding]:
    by_kind = Pledge.objects.published().order_by("kind_of_money").values("kind_of_money")
    ought = {
        row["kind_of_money"]: {name: row[f"of_{name}"] for name in ALL_MEASURES if row[f"of_{name}"]}
        for row in by_kind.annotate(**{f"of_{name}": Sum(name) for name in ALL_MEASURES})
    }
    if last_sums() != {kind: sums for kind, sums in ought.items() if sums}:
        yield Finding("ledger", "the totals kept with its newest version are not its sums", REMEDY, Mend.KEEP)
