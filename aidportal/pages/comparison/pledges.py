"""Pledges side by side: what stands in each column, and in which rows they differ."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch

from aidportal.pages.comparison.picked import Picked
from aidportal.publication.models import SlugRedirect
from aidportal.publication.pages import rows_of_published
from aidportal.sources.disagreement import contradictions
from aidportal.sources.sourcing import sourcing
from pledges.documents import IMPLEMENTING
from pledges.models import Pledge, PledgeParticipant
from pledges.pictures import stages


@dataclass(frozen=True)
class Column:
    """One pledge, with what its page works out."""

    pledge: Any
    remove: str

    @property
    def stages(self) -> Any:
        return stages(self.pledge)[0]

    @property
    def sourcing(self) -> Any:
        return sourcing(self.pledge)

    @property
    def contradictions(self) -> Any:
        return contradictions(self.pledge)

    @property
    def sources(self) -> list[Any]:
        return list({one.source_id: one.source for one in self.pledge.citations.all()}.values())

    @property
    def channels(self) -> list[Any]:
        return [row.organisation for row in self.pledge.participants.all()]


#: Row of the table → what two pledges must share so that it is the same.
_ASPECTS: dict[str, Callable[[Any], Any]] = {
    "figure": lambda pledge: pledge.amount,
    "usd": lambda pledge: pledge.worked_out,
    "stages": lambda pledge: (pledge.committed, pledge.delivered),
    "kind": lambda pledge: pledge.kind_of_money,
    "status": lambda pledge: pledge.status,
    "announced": lambda pledge: pledge.announced,
    "due": lambda pledge: pledge.due,
    "event": lambda pledge: pledge.announced_at_id,
    "donor": lambda pledge: pledge.donor_id,
    "recipients": lambda pledge: sorted(row.area_id for row in pledge.recipients.all()),
    "sectors": lambda pledge: sorted(row.sector_id for row in pledge.sectors.all()),
    "goods": lambda pledge: [(item.description, item.quantity) for item in pledge.items.all()],
    "channels": lambda pledge: sorted(row.organisation_id for row in pledge.participants.all()),
    "sources": lambda pledge: sorted({citation.source_id for citation in pledge.citations.all()}),
}


def compared_pledges(asked: Picked) -> tuple[Picked, list[Column], dict[str, bool]]:
    """What of it there is, the columns in order, and for each row whether they differ. A fixed number of queries."""
    through = rows_of_published(PledgeParticipant.objects.filter(role=IMPLEMENTING), "organisation")
    public = Pledge.objects.published().for_list().with_transactions()
    public = public.prefetch_related(Prefetch("participants", through.order_by("pk")))
    by_slug = {pledge.slug: pledge for pledge in public.filter(slug__in=asked.values)}
    missing = [value for value in asked.values if value not in by_slug]
    if missing:
        old = SlugRedirect.objects.filter(kind="pledge", slug__in=missing).values_list("slug", "record")
        moved = {pledge.pk: pledge for pledge in public.filter(pk__in=[pk for _slug, pk in old])}
        by_slug |= {slug: moved[pk] for slug, pk in old if pk in moved}
    known = asked.those({value: pledge.slug for value, pledge in by_slug.items()})
    pledges = {pledge.slug: pledge for pledge in by_slug.values()}
    columns = [Column(pledges[value], known.without(value)) for value in known.values]
    differs = {name: _differs(read(column.pledge) for column in columns) for name, read in _ASPECTS.items()}
    return known, columns, differs


def _differs(values: Iterable[Any]) -> bool:
    first, *others = [*values] or [None]
    return any(other != first for other in others)
