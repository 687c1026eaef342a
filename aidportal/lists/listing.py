"""One page of a public list, whole. Page, file, chart and API show the same one, so they cannot disagree."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aidportal.changes.state import State
from aidportal.lists.addresses import Addresses
from aidportal.lists.chips import Chip
from aidportal.lists.facets import Facet
from aidportal.lists.filters import RELEVANCE, ListFilterSet
from aidportal.lists.problems import Problem
from aidportal.lists.ranges import Range, ranges
from aidportal.lists.totals import Totals


@dataclass(frozen=True)
class Joint:
    """Records that stand jointly for an included member, share not stated: in no count and no sum of the list."""

    count: int
    url: str


@dataclass(frozen=True)
class Choice:
    """One way to order the list."""

    value: str
    label: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Listing:
    """One page of a list, whole: nothing in it asks the database again. Addresses are query strings.

    ``rows``: records in order. ``count``: how many the list has on all pages. ``facets``, ``totals`` and
    ``joint`` are empty or None where they were not asked for or do not apply. ``next`` and ``previous``:
    signed cursors, None at the ends. ``problems``: parameters that were wrong and left out. ``state``: the
    state of the ledger that all of this shows.
    """

    filters: ListFilterSet
    state: State
    rows: list[Any]
    count: int
    facets: list[Facet]
    totals: Totals | None
    joint: Joint | None
    next: str | None
    previous: str | None
    chips: list[Chip]
    problems: list[Problem]
    addresses: Addresses

    @property
    def values(self) -> Mapping[str, Any]:
        """The parameters in force, cleaned."""
        return self.filters.values

    @property
    def facet(self) -> dict[str, Facet]:
        """The facets by parameter."""
        return {facet.name: facet for facet in self.facets}

    @property
    def is_empty(self) -> bool:
        """Whether the filters find nothing."""
        return self.count == 0

    @property
    def next_url(self) -> str | None:
        return self.addresses.with_value("after", self.next) if self.next else None

    @property
    def previous_url(self) -> str | None:
        return self.addresses.with_value("before", self.previous) if self.previous else None

    @property
    def clear_url(self) -> str:
        """Without any condition."""
        return self.addresses.clear()

    @property
    def more_url(self) -> str:
        """The page of all values of a facet, as far as the facet's name, which stands behind it."""
        here = self.addresses.here()
        return f"{here}&more=" if here != "?" else "?more="

    @property
    def words(self) -> str:
        """What is searched for."""
        return str(self.filters.values.get("q", ""))

    @property
    def kept_for_search(self) -> list[tuple[str, str]]:
        """Hidden fields of the form with the search box and the choice of order."""
        return self.addresses.kept("q", "sort")

    @property
    def ranges(self) -> list[Range]:
        """The ranges of amounts and times, each a form of its own."""
        return list(ranges(self.filters.filters, self.values, self.problems, self.addresses))

    @property
    def sorts(self) -> list[Choice]:
        """The ways to order the list; by relevance only where words are searched for."""
        current, words = self.filters.sort_value(), self.words
        offered = self.filters.form.fields["sort"].choices
        return [
            Choice(value, str(label), self.addresses.with_value("sort", value), value == current)
            for value, label in offered
            if words or value != RELEVANCE
        ]
