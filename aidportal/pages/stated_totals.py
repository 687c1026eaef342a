"""Stated totals and the ledger's sums as pages show them: by scope, on one axis, in words; as the page has money."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch

from aidportal.money.amounts import Amount
from aidportal.money.display import shown_currency
from aidportal.money.intervals import Comparison, Number
from aidportal.money.pictures import Bar, Tick, bar, length_for, no_figure, ticks
from aidportal.money.show import show_rounded
from aidportal.pages.differences import covered, in_words
from aidportal.pages.gaps import Gap, end_of, gaps_between
from aidportal.pages.sum_addresses import address_of
from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from pledges.models import StatedTotal, StatedTotalPledge
from pledges.pictures import ink_of
from pledges.reconciliation import Reconciliation, reconcile

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
        return rest is not None and (rest.high is None or rest.high > 0)


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


def scopes() -> list[Scope]:
    """All published stated totals against the ledger, in a fixed number of queries."""
    by_scope: dict[tuple[Any, Any], list[Reconciliation]] = {}
    for result in reconcile(list(published_totals())):
        by_scope.setdefault((result.total.donor_id, result.total.recipient_id), []).append(result)
    return [_scope(results) for results in by_scope.values()]


def most_telling(stated: Sequence[Scope]) -> Scope | None:
    """The scope that the first page shows: with most contradictions, then with most totals."""
    return max(stated, key=lambda scope: (len(scope.gaps), len(scope.lines)), default=None)


def published_totals() -> Any:
    """Published totals with all that a page shows of them."""
    return (
        StatedTotal.objects.published()
        .select_related("donor", "recipient")
        .prefetch_related(
            published_citations(StatedTotal),
            Prefetch("pledges", rows_of_published(StatedTotalPledge.objects, "pledge")),
        )
        .order_by("pk")
    )


def _scope(stated: Sequence[Reconciliation]) -> Scope:
    results = sorted(stated, key=lambda result: -end_of(result.stated) if result.stated else 1)
    counted = [figure.interval for result in results for figure, _word in _by_kind(result).values()]
    length = length_for([*(result.stated for result in results if result.stated), *counted])
    gaps = gaps_between(results, length)
    groups: dict[Any, list[Reconciliation]] = {}
    for result in results:
        groups.setdefault(_sameness(result), []).append(result)
    drawn = [
        Group([_line(one, gaps.get(one.total.pk, []), length) for one in group], _counted(group[0], length))
        for group in groups.values()
    ]
    return Scope(drawn, ticks(length, show_rounded))


def _sameness(result: Reconciliation) -> Any:
    """What two totals share if the same is counted and the same is beside the sum."""
    shelves = tuple(tuple(pledge.pk for pledge in getattr(result, shelf)) for shelf in SHELVES)
    return tuple(sorted(result.counted_as.items())), shelves


def _line(result: Reconciliation, gaps: list[Gap], length: Number) -> Line:
    stated = result.stated
    drawn = bar(end_of(stated), stated, result.total.amount_comparison, length) if stated else None
    return Line(result, drawn, gaps)


def _by_kind(result: Reconciliation) -> dict[str, tuple[Amount, str]]:
    """The sum of each kind of money, with the word that all its figures share, or none where they have several."""
    sums = {}
    for kind, minor in sorted(result.counted.items()):
        words = {word for one, word in result.counted_as if one == kind}
        word = words.pop() if len(words) == 1 else ""
        sums[kind] = Amount(minor, 1, shown_currency(), word or Comparison.EXACTLY), word
    return sums


def _counted(result: Reconciliation, length: Number) -> list[Counted]:
    return [
        Counted(
            kind,
            figure.minor,
            word,
            bar(figure.minor, figure.interval, word, length, ink_of(kind)),
            address_of(result, "within", result.total.slug, kind),
        )
        for kind, (figure, word) in _by_kind(result).items()
    ]
