"""What charts of pledges are made of: the list under a filter, divided, and the ways back into it."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.urls import reverse
from django.utils.text import capfirst

from aidportal.charts.chart import Key
from aidportal.charts.lanes import Edge
from aidportal.lists.addresses import Addresses
from aidportal.lists.answering import Answer
from aidportal.lists.breakdown import Cut, breakdown
from aidportal.lists.conditions import EXCLUDED
from aidportal.lists.listing import Listing
from aidportal.money.display import measure
from aidportal.money.pictures import edge_of, round_values
from aidportal.money.show import show_column
from pledges.charts.words import kind_label
from pledges.choices import KindOfMoney
from pledges.filters import PledgeFilters
from pledges.pictures import ink_of

#: Kinds that may stand beside each other, and the one that may not.
BESIDE = [kind.value for kind in KindOfMoney if kind != KindOfMoney.CONTINGENT]
APART = KindOfMoney.CONTINGENT.value


def promised() -> str:
    """The number that is summed for what was promised, in the currency of the page."""
    return measure("counted")


class Material:
    """The list that a filter asks for, in one state of the ledger; to be used while ``answer`` is open."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.listing: Listing = answer.page(0, None, with_facets=False, with_totals=True)
        self._list_address = reverse("pledges:pledge-list")

    @property
    def count(self) -> int:
        return self.listing.count

    def cuts(self, field: str, count_field: str = "") -> dict[str, Cut]:
        """The list by one field of the index."""
        by = PledgeFilters.totals
        assert by is not None  # noqa: S101 - declared with the class
        return breakdown(self.answer.view, self.answer.question, by, field, count_field)

    def label(self, parameter: str, code: str) -> str:
        """A facet's value in the active language."""
        return capfirst(self.answer.labels[parameter].get(code, code))

    def href(self, **codes: str) -> str:
        """The list under the same filter and just these codes."""
        given: dict[str, Any] = {name: value for name, value in self.listing.values.items() if name not in codes}
        for name, code in codes.items():
            given[name] = code if name == "month" else (code,)
            left_out = [one for one in given.pop(name + EXCLUDED, ()) if one != code]
            if left_out:
                given[name + EXCLUDED] = tuple(left_out)
        given.pop("sort", None)
        return Addresses(given).at(self._list_address)


def kinds_key(kinds: Iterable[str]) -> list[Key]:
    """The legend of kinds of money that occur, in their order."""
    there = set(kinds)
    return [Key(ink_of(kind), kind_label(kind)) for kind in KindOfMoney.values if kind in there]


def edge(comparison: str) -> Edge:
    """A precision as the shape of a bar's end."""
    return edge_of(comparison)  # type: ignore[return-value]


def ticks(values: Iterable[int]) -> list[tuple[int, str]]:
    """The axis for sums in minor units of the currency of the page."""
    length = max(values, default=0)
    return [(value, show_column(value)) for value in round_values(length)] if length else []


def largest(cuts: Mapping[str, Cut], codes: Iterable[str]) -> tuple[str, str, int]:
    """Code, kind and minor units of the largest promised sum that is not contingent; 0 where there is none."""
    found = [(cuts[code].cents(kind, promised()), code, kind) for code in codes for kind in BESIDE]
    cents, code, kind = max(found, key=lambda row: row[0], default=(0, "", BESIDE[0]))
    return code, kind, cents
