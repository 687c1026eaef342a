"""Stated totals and the ledger's sums as pages show them, in words and drawn."""

from dataclasses import dataclass
from typing import Any

from aidportal.money.pictures import Bar, Tick, no_figure
from aidportal.pages.totals.addresses import address_of
from aidportal.pages.totals.differences import covered, in_words
from aidportal.pages.totals.gaps import Gap
from pledges.models import StatedTotal
from pledges.pictures import ink_of
from pledges.reconciliation import Reconciliation

#: How many empty marks stand for promises without a figure; how many are meant the words say.
MARKS = 6
#: The shelves of a reconciliation, as the page names them.
SHELVES = ("within", "without_figure", "without_rate", "contingent", "joint", "outside")


@dataclass(frozen=True)
class Counted:
    """What the ledger counts of one kind of money, as the page has it. ``comparison``: the word of its figures."""

    kind: str
    cents: int
    comparison: str
    bar: Bar
    href: str


@dataclass(frozen=True)
class Line:
    """One stated total against the ledger, in words and drawn (no ``bar`` where no rate leads there).

    ``gaps``: those to the smaller totals that contradict it.
    """

    result: Reconciliation
    bar: Bar | None
    gaps: list[Gap]

    @property
    def total(self) -> StatedTotal:
        return self.result.total

    @property
    def difference(self) -> str:
        return in_words(self.result.difference)

    @property
    def coverage(self) -> str:
        return covered(self.result.coverage)

    @property
    def leaves_a_rest(self) -> bool:
        """Whether something is left that the ledger's records do not explain."""
        rest = self.result.difference
        return rest is not None and not self.is_open and (rest.high is None or rest.high > 0)

    @property
    def is_open(self) -> bool:
        """Whether neither figure has an upper bound ("over" beside "over"): nobody can tell the difference."""
        rest = self.result.difference
        return rest is not None and rest.low is None and rest.high is None


@dataclass(frozen=True)
class Group:
    """Totals of one scope beside which the ledger counts the same: each has its own day, so sums may differ."""

    lines: list[Line]
    counted: list[Counted]

    @property
    def result(self) -> Reconciliation:
        """One for all: what is counted and what explains the difference is the same."""
        return self.lines[0].result

    @property
    def slug(self) -> str:
        return self.lines[0].total.slug

    @property
    def comparison(self) -> str:
        """The precision that all counted figures share, or empty."""
        return self.result.shared_word

    def marks(self, shelf: str) -> list[Bar]:
        """Empty marks in the ink of each promise of a shelf, at most MARKS."""
        return [no_figure(ink_of(pledge.kind_of_money)) for pledge in getattr(self.result, shelf)[:MARKS]]

    @property
    def marks_without_figure(self) -> list[Bar]:
        return self.marks("without_figure")

    @property
    def marks_contingent(self) -> list[Bar]:
        return self.marks("contingent")

    @property
    def hrefs(self) -> dict[str, str]:
        """By shelf, where its records are listed."""
        return {shelf: address_of(self.result, shelf, self.slug) for shelf in SHELVES}


@dataclass(frozen=True)
class Scope:
    """Totals about the same donor and recipient, largest first, on one axis."""

    groups: list[Group]
    ticks: list[Tick]

    @property
    def lines(self) -> list[Line]:
        return [line for group in self.groups for line in group.lines]

    @property
    def gaps(self) -> list[Gap]:
        return [gap for line in self.lines for gap in line.gaps]

    @property
    def donor(self) -> Any:
        return self.lines[0].total.donor

    @property
    def recipient(self) -> Any:
        return self.lines[0].total.recipient
