"""Stated totals beside what the ledger adds up to, under the same scope and day.

Both are shown, neither is corrected by the other. Contingent money is in no sum; what has no figure, or lies
outside the scope, is named.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from django.db.models import Q, Sum

from aidportal.money.intervals import Comparison, Interval, Number, interval
from aidportal.money.rates import minor_rate
from pledges.choices import KindOfMoney, Status
from pledges.models import Pledge, Slice, StatedTotal

#: How many pledges are named beside the totals, newest first; the sums count all.
MOST_NAMED = 500

#: Which sum answers a measure. "Support" of no stated stage is held against what was promised.
MEASURED = {
    StatedTotal.Measure.PROMISED: "counted_usd",
    StatedTotal.Measure.COMMITTED: "committed_usd",
    StatedTotal.Measure.DELIVERED: "delivered_usd",
    StatedTotal.Measure.NOT_STATED: "counted_usd",
}


@dataclass(frozen=True)
class Reconciliation:
    """One stated total against the ledger. All money in US cents; intervals open above where the words are.

    ``stated``: None if the total cannot be worked out in USD. ``counted_as``: by kind of money and precision word,
    without contingent. ``difference``: stated less counted. ``coverage``: counted as a share of stated, low and
    high end; a None end means that the words set no bound there.
    """

    total: StatedTotal
    stated: Interval | None
    counted_as: dict[tuple[str, str], int]
    within: list[Pledge] = field(default_factory=list)
    without_figure: list[Pledge] = field(default_factory=list)
    contingent: list[Pledge] = field(default_factory=list)
    outside: list[Pledge] = field(default_factory=list)
    contradicts: list[StatedTotal] = field(default_factory=list)

    @property
    def counted(self) -> dict[str, int]:
        """By kind of money, as the figures stand."""
        kinds: dict[str, int] = {}
        for (kind, _comparison), cents in self.counted_as.items():
            kinds[kind] = kinds.get(kind, 0) + cents
        return kinds

    @property
    def counted_usd(self) -> int:
        return sum(self.counted_as.values())

    @property
    def counted_interval(self) -> Interval:
        """What the counted figures may mean together, by their precision words; rounding is left aside."""
        parts = [_range(cents, comparison) for (_kind, comparison), cents in self.counted_as.items()]
        return Interval(sum(part.low or 0 for part in parts), _sum_of_highs(parts))

    @property
    def difference(self) -> Interval | None:
        if self.stated is None:
            return None
        counted = self.counted_interval
        return Interval(_less(self.stated.low, counted.high), _less(self.stated.high, counted.low))

    @property
    def coverage(self) -> tuple[Fraction | None, Fraction | None] | None:
        if self.stated is None:
            return None
        counted = self.counted_interval
        return _ratio(counted.low, self.stated.high), _ratio(counted.high, self.stated.low)


def reconcile(totals: Sequence[StatedTotal]) -> list[Reconciliation]:
    """Each of ``totals`` (published ones) against the ledger, in a fixed number of queries."""
    usd = {total.pk: usd_interval(total) for total in totals}
    counted = _counted(totals)
    pledges = list(_candidates(totals).for_reconciliation()[:MOST_NAMED]) if totals else []
    return [
        _sorted_out(
            Reconciliation(total, usd[total.pk], counted[total.pk], contradicts=contradictions(total, totals, usd)),
            pledges,
        )
        for total in totals
    ]


def usd_interval(total: StatedTotal) -> Interval | None:
    """What the stated total may mean, in US cents; None without a rate."""
    amount = total.amount
    rate = minor_rate(amount.currency, "USD", total.stated) if amount else None
    return None if amount is None or rate is None else amount.interval.scaled(rate)


def contradictions(total: StatedTotal, others: Sequence[StatedTotal], usd: dict[int, Interval | None]) -> list[Any]:
    """Totals of the same scope whose intervals do not meet.

    A later and larger total contradicts nothing: sums grow. So two contradict each other only if they may be
    of the same day, or the later one is the smaller.
    """
    return [
        other for other in others if other.pk != total.pk and _same_scope(total, other) and _clash(total, other, usd)
    ]


def _same_scope(one: StatedTotal, other: StatedTotal) -> bool:
    unclear = StatedTotal.Measure.NOT_STATED
    return (
        (one.donor_id, one.recipient_id) == (other.donor_id, other.recipient_id)
        and (one.measure == other.measure or unclear in (one.measure, other.measure))
        and not one.period.disagrees(other.period)
    )


def _clash(one: StatedTotal, other: StatedTotal, usd: dict[int, Interval | None]) -> bool:
    mine, theirs = usd[one.pk], usd[other.pk]
    if mine is None or theirs is None or mine.meets(theirs):
        return False
    if not one.stated.disagrees(other.stated):
        return True
    earlier, later = sorted((one, other), key=lambda total: total.stated_from)
    most, least = usd[later.pk].high, usd[earlier.pk].low
    return most is not None and most < (least or 0)


def _range(cents: int, comparison: str) -> Interval:
    return Interval(cents, cents) if comparison == Comparison.EXACTLY else interval(cents, 1, comparison)


def _sum_of_highs(intervals: Sequence[Interval]) -> Number | None:
    highs = [interval.high for interval in intervals if interval.high is not None]
    return sum(highs) if len(highs) == len(intervals) else None


def _less(end: Number | None, taken: Number | None) -> Number | None:
    return None if end is None or taken is None else end - taken


def _ratio(counted: Number | None, stated: Number | None) -> Fraction | None:
    return Fraction(counted) / stated if counted is not None and stated else None


def _sorted_out(result: Reconciliation, pledges: Sequence[Pledge]) -> Reconciliation:
    for pledge in pledges:
        if _may_be_meant(result.total, pledge):
            _shelf(result, pledge).append(pledge)
    return result


def _shelf(result: Reconciliation, pledge: Pledge) -> list[Pledge]:
    recipient = result.total.recipient_id
    if recipient and all(row.area_id != recipient for row in pledge.recipients.all()):
        return result.outside
    if pledge.kind_of_money == KindOfMoney.CONTINGENT:
        return result.contingent
    return result.within if pledge.has_figure else result.without_figure


def _may_be_meant(total: StatedTotal, pledge: Pledge) -> bool:
    """Whether the donor is the total's and the promise may have been made by its day, within its period."""
    day, period = total.stated, total.period
    return (
        total.donor_id in (None, pledge.donor_id)
        and not (day and pledge.announced_from and pledge.announced_from > day.last)
        and not (period and (not pledge.announced or period.disagrees(pledge.announced)))
    )


def _candidates(totals: Sequence[StatedTotal]) -> Any:
    """Pledges of any of the donors; of all, if one total is about all donors together."""
    pledges = Pledge.objects.published().exclude(status=Status.CANCELLED)
    donors = {total.donor_id for total in totals}
    return pledges if None in donors else pledges.filter(donor__in=donors)


def _meant(total: StatedTotal) -> Q:
    """The slices that stand beside the total: the same conditions as above, asked of the database."""
    meant = Q(pledge__donor=total.donor_id) if total.donor_id else Q()
    if total.recipient_id:
        meant &= Q(recipient=total.recipient_id)
    if total.stated:
        meant &= Q(pledge__announced_from__isnull=True) | Q(pledge__announced_from__lte=total.stated_to)
    if total.period:
        meant &= Q(pledge__announced_to__gte=total.period_from, pledge__announced_from__lte=total.period_to)
    return meant


def _counted(totals: Sequence[StatedTotal]) -> dict[int, dict[tuple[str, str], int]]:
    """By total, then kind of money (without contingent) and precision word, in cents: one query for all."""
    sums = {
        f"total_{total.pk}": Sum(MEASURED[StatedTotal.Measure(total.measure)], filter=_meant(total), default=0)
        for total in totals
    }
    public = Slice.objects.filter(pledge__in=_candidates(totals)).exclude(
        pledge__kind_of_money=KindOfMoney.CONTINGENT
    )
    groups = ("pledge__kind_of_money", "pledge__amount_comparison")
    rows = list(public.values(*groups).annotate(**sums)) if sums else []
    return {
        total.pk: {
            (row[groups[0]], row[groups[1]] or Comparison.EXACTLY): int(cents)
            for row in rows
            if (cents := row[f"total_{total.pk}"])
        }
        for total in totals
    }
