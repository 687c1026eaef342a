"""Stated totals that contradict each other, with the gap between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from aidportal.money.intervals import Interval, Number
from aidportal.money.pictures import Band, band
from aidportal.money.show import show_rounded
from pledges.models import StatedTotal
from pledges.reconciliation import Reconciliation


@dataclass(frozen=True)
class Gap:
    """Between two totals that contradict each other, the larger one first. ``width`` in words, at least so much."""

    one: StatedTotal
    other: StatedTotal
    cents: int
    band: Band | None

    @property
    def width(self) -> str:
        return show_rounded(self.cents)


def gaps_between(results: Sequence[Reconciliation], length: Number) -> dict[int, list[Gap]]:
    """By the total with the larger figure; each contradicting pair once. ``length`` is that of the axis."""
    by_total = {result.total.pk: result for result in results}
    found: dict[int, list[Gap]] = {}
    for pair in sorted(
        {frozenset((one.total.pk, other.pk)) for one in results for other in one.contradicts}, key=sorted
    ):
        larger, smaller = sorted(
            (by_total[pk] for pk in pair), key=lambda one: (-end_of(one.stated or Interval(0, 0)), one.total.pk)
        )
        if larger.stated and smaller.stated:
            cents = int(larger.stated.gap(smaller.stated))
            drawn = band(larger.stated, smaller.stated, length)
            found.setdefault(larger.total.pk, []).append(Gap(larger.total, smaller.total, cents, drawn))
    return found


def end_of(interval: Interval) -> Number:
    """Where the solid part of a bar ends: the middle of a closed interval, the bound of an open one."""
    if interval.low is None or interval.high is None:
        return interval.low or interval.high or 0
    return interval.high if not interval.low else (interval.low + interval.high) * Fraction(1, 2)
