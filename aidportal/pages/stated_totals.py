"""Stated totals and the ledger's sums as pages show them: by scope, drawn on one axis of US cents, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from django.db.models import Prefetch

from aidportal.money.amounts import Amount
from aidportal.money.intervals import Interval, Number
from aidportal.money.pictures import Band, Bar, Tick, band, bar, length_for, ticks
from aidportal.money.show import show_usd
from aidportal.pages.differences import covered, in_words
from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from pledges.models import StatedTotal, StatedTotalPledge
from pledges.pictures import ink_of
from pledges.reconciliation import Reconciliation, reconcile


@dataclass(frozen=True)
class Counted:
    """What the ledger counts of one kind of money, in US cents."""

    kind: str
    cents: int
    bar: Bar


@dataclass(frozen=True)
class Gap:
    """Between two totals that contradict each other. ``width`` in words, at least so much."""

    one: StatedTotal
    other: StatedTotal
    cents: int
    band: Band | None

    @property
    def width(self) -> str:
        return show_usd(self.cents)


@dataclass(frozen=True)
class Line:
    """One stated total against the ledger, in words and drawn (no ``bar`` where no rate gives USD)."""

    result: Reconciliation
    bar: Bar | None
    counted: list[Counted]
    #: The precision that all counted figures share, or empty.
    comparison: str

    @property
    def total(self) -> StatedTotal:
        return self.result.total

    @property
    def difference(self) -> str:
        return in_words(self.result.difference)

    @property
    def coverage(self) -> str:
        return covered(self.result.coverage)


@dataclass(frozen=True)
class Scope:
    """Totals about the same donor and recipient, largest first, on one axis."""

    lines: list[Line]
    gaps: list[Gap]
    ticks: list[Tick]

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
    results = sorted(stated, key=lambda result: -_end_of(result.stated) if result.stated else 1)
    counted = [_point(cents) for result in results for cents in result.counted.values()]
    length = length_for([*(result.stated for result in results if result.stated), *counted])
    return Scope([_line(result, length) for result in results], _gaps(results, length), ticks(length, show_usd))


def _line(result: Reconciliation, length: Number) -> Line:
    stated = result.stated
    drawn = bar(_end_of(stated), stated, result.total.amount_comparison, length) if stated else None
    comparison = result.shared_word
    figures = {kind: Amount(cents, 1, "USD", comparison or "exactly") for kind, cents in result.counted.items()}
    counted = [
        Counted(kind, figure.minor, bar(figure.minor, figure.interval, figure.comparison, length, ink_of(kind)))
        for kind, figure in sorted(figures.items())
    ]
    return Line(result, drawn, counted, comparison)


def _end_of(interval: Interval) -> Number:
    """Where the solid part of a bar ends: the middle of a closed interval, the bound of an open one."""
    if interval.low is None or interval.high is None:
        return interval.low or interval.high or 0
    return interval.high if not interval.low else (interval.low + interval.high) * Fraction(1, 2)


def _point(cents: int) -> Interval:
    return Amount(cents, 1, "USD").interval


def _gaps(results: Sequence[Reconciliation], length: Number) -> list[Gap]:
    """Each contradicting pair once."""
    by_total = {result.total.pk: result for result in results}
    pairs = {frozenset((result.total.pk, other.pk)) for result in results for other in result.contradicts}
    both = ([by_total[pk] for pk in sorted(pair)] for pair in sorted(pairs, key=sorted))
    return [
        Gap(one.total, other.total, int(one.stated.gap(other.stated)), band(one.stated, other.stated, length))
        for one, other in both
        if one.stated and other.stated
    ]
