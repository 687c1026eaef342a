"""One question to all lists."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from aidportal.lists.filters import ListFilterSet
from aidportal.lists.listing import Listing, listing
from aidportal.lists.problems import Problem
from aidportal.sources.filters import SourceFilters
from events.filters import EventPageFilters
from partners.filters import InitiativeFilters, OrganisationFilters
from pledges.filters import PledgeFilters

#: How many of each kind are shown; the rest are a link away.
SHOWN = 5

LISTS: Sequence[tuple[type[ListFilterSet], Promise, str, str]] = (
    (PledgeFilters, _("Pledges"), "pledges:pledge-list", "pledges/pledge_row.html"),
    (EventPageFilters, _("Events"), "events:event-list", "events/event_row.html"),
    (OrganisationFilters, _("Partners"), "partners:organisation-list", "partners/organisation_row.html"),
    (InitiativeFilters, _("Initiatives"), "initiatives:initiative-list", "partners/initiative_row.html"),
    (SourceFilters, _("Sources"), "sources:source-list", "sources/source_row.html"),
)


@dataclass(frozen=True)
class Found:
    """What one list has. ``href`` leads to all of it; ``row`` is the template of one record."""

    name: Any
    href: str
    row: str
    listing: Listing


@dataclass(frozen=True)
class Search:
    """``words`` as cleaned, empty where none or wrong ones were given."""

    words: str
    found: list[Found]
    problems: list[Problem]

    @property
    def count(self) -> int:
        return sum(one.listing.count for one in self.found)


def search_all(words: str) -> Search:
    """The newest and best matches of every kind. Raises Busy where the index cannot follow."""
    asked = PledgeFilters({"q": words})
    cleaned = asked.values.get("q", "")
    found = [_found(cleaned, *one) for one in LISTS] if cleaned else []
    return Search(cleaned, found, asked.problems)


def _found(words: str, filters: type[ListFilterSet], name: Any, address: str, row: str) -> Found:
    answer = listing(filters({"q": words}), SHOWN, with_facets=False, with_totals=False)
    return Found(name, f"{reverse(address)}?{urlencode({'q': words})}", row, answer)
