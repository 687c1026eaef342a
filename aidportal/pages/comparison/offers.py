"""What can be added to a comparison: found by words, or what stands first."""

from dataclasses import dataclass

from django.http import QueryDict

from aidportal.lists.answering import listing
from aidportal.lists.filters import ListFilterSet
from aidportal.pages.comparison.picked import SUBJECTS, Picked
from aidportal.pages.summary.asked import Asked
from partners.filters import OrganisationFilters
from pledges.filters import PledgeFilters

#: How many are offered.
OFFERED = 8


@dataclass(frozen=True)
class Offer:
    """A record or year that is not in the comparison yet."""

    label: str
    href: str


def offers(asked: Picked, words: str) -> list[Offer]:
    """What ``words`` find; without words the newest pledges, the donors and partners with most pledges, all years."""
    if asked.subject == "pledge":
        found = [(row.slug, str(row)) for row in _found(PledgeFilters({"q": words}), asked)]
    elif words and asked.subject != "year":
        found = [(row.slug, str(row)) for row in _found(OrganisationFilters({"q": words}), asked)]
    else:
        query = QueryDict(mutable=True)
        query["by"] = SUBJECTS[asked.subject]
        found = [(row.code, row.label) for row in Asked(query).table().rows if row.code]
    most = None if asked.subject == "year" else OFFERED
    new = [Offer(label, asked.adding(value)) for value, label in found if value not in asked.values]
    return new[:most]


def _found(filters: ListFilterSet, asked: Picked) -> list[object]:
    answer = listing(filters, OFFERED + len(asked.values), with_facets=False, with_totals=False)
    return answer.rows
