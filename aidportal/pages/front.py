"""What the first page shows beside sums and statements: what is next, who takes part, where they work."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, Q
from django.urls import reverse
from django.utils.http import urlencode

from aidportal.publication.pages import rows_of_published
from aidportal.search.rows import translated
from events.models import Event
from partners.models import Initiative, InitiativeOrganisation, InitiativePlace, Organisation
from partners.naming import code_of

#: How many events and partners the first page shows, and how many places.
SHOWN, PLACES = 2, 8
#: How many places, those of the newest initiatives first, are looked through for the most frequent ones.
LOOKED_AT = 300


@dataclass(frozen=True)
class Place:
    """A region, or a place that a source names, with the initiatives there."""

    row: Any
    count: int
    has_company: bool

    @property
    def name(self) -> str:
        return str(self.row.name or self.row.region.label)

    @property
    def query(self) -> dict[str, str]:
        """The condition of the lists of partners and initiatives."""
        code = code_of(*(getattr(self.row, name) for name in translated("name")))
        return {"place": code} if code else {"region": self.row.region_id}

    @property
    def href(self) -> str:
        """The initiatives there."""
        return f"{reverse('initiatives:initiative-list')}?{urlencode(self.query)}"

    @property
    def partners_href(self) -> str:
        """The companies and other private partners that work there."""
        return f"{reverse('partners:organisation-list')}?{urlencode({**self.query, 'sphere': 'private'})}"


def events() -> dict[str, Any]:
    """The next events, and the latest of those that are over."""
    today = datetime.now(UTC).date()
    published = Event.objects.published().select_related("country")
    is_over = Q(held_to__lt=today) | Q(held_to__isnull=True)
    ahead = list(published.exclude(is_over).order_by("held_from", "pk")[:SHOWN])
    over = published.filter(is_over, held_to__isnull=False).order_by("-held_from", "-pk")
    return {"next_events": ahead, "past_events": list(over[:1]) if len(ahead) < SHOWN else []}


def partners() -> Any:
    """Private partners, those of whom a place of work is known first, with their initiatives' places."""
    public = Initiative.objects.published()
    at_work = InitiativePlace.objects.filter(
        initiative__in=public, initiative__organisations__organisation=OuterRef("pk")
    )
    roles = rows_of_published(InitiativeOrganisation.objects, "initiative")
    return (
        Organisation.objects.published()
        .private()
        .select_related("country")
        .annotate(has_place=Exists(at_work))
        .prefetch_related(Prefetch("initiative_roles", roles.prefetch_related("initiative__places__region")))
        .order_by("-has_place", "-pk")[:SHOWN]
    )


def places() -> list[Place]:
    """Where initiatives are, the places with most of them first."""
    organisations = rows_of_published(InitiativeOrganisation.objects, "organisation")
    rows = (
        InitiativePlace.objects.filter(initiative__in=Initiative.objects.published())
        .select_related("region", "initiative")
        .prefetch_related(Prefetch("initiative__organisations", organisations))
        .order_by("-initiative", "pk")[:LOOKED_AT]
    )
    by_place: dict[tuple[str, str], Any] = {}
    counts: Counter[tuple[str, str]] = Counter()
    with_company = set()
    for row in rows:
        key = (row.name, "" if row.name else row.region_id)
        by_place.setdefault(key, row)
        counts[key] += 1
        if any(one.organisation.is_company for one in row.initiative.organisations.all()):
            with_company.add(key)
    return [Place(by_place[key], count, key in with_company) for key, count in counts.most_common(PLACES)]
