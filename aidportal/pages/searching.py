"""One question to all lists."""

from dataclasses import dataclass, field

from django.utils.http import urlencode

from aidportal.lists.answering import listing
from aidportal.lists.listing import Listing
from aidportal.lists.problems import Problem
from aidportal.pages.lists import LISTS, PublicList
from aidportal.pages.suggesting import Suggestion, values
from aidportal.search import registry
from aidportal.search.reading import reading
from aidportal.search.suggesting import respelled
from pledges.filters import PledgeFilters

#: How many of each kind are shown; the rest are a link away.
SHOWN = 5


@dataclass(frozen=True)
class Found:
    """What one list has: ``href`` leads to all of it."""

    of: PublicList
    href: str
    listing: Listing


@dataclass(frozen=True)
class Search:
    """``words`` as cleaned, empty where none or wrong ones were given.

    ``near``: the words as they may have been meant, where they find nothing. ``values``: lists of what is in a
    sector or place that bears these words in its name.
    """

    words: str
    found: list[Found]
    problems: list[Problem]
    near: str = ""
    values: list[Suggestion] = field(default_factory=list)

    @property
    def count(self) -> int:
        return sum(one.listing.count for one in self.found)

    @property
    def hits(self) -> list[Found]:
        """The lists that have any."""
        return [one for one in self.found if one.listing.count]


def search_all(words: str) -> Search:
    """The newest and best matches of every kind. Raises Busy where the index cannot follow."""
    asked = PledgeFilters({"q": words})
    cleaned = asked.values.get("q", "")
    if not cleaned:
        return Search("", [], asked.problems)
    found = [_found(cleaned, one) for one in LISTS.values()]
    with reading() as view:
        is_known = any(one.listing.count for one in found)
        near = "" if is_known else respelled(view, tuple(registry.declarations()), cleaned)
        return Search(cleaned, found, asked.problems, near, values(view, cleaned))


def _found(words: str, of: PublicList) -> Found:
    answer = listing(of.filters({"q": words}), SHOWN, with_facets=False, with_totals=False, with_matches=True)
    return Found(of, f"{of.href}?{urlencode({'q': words})}", answer)
