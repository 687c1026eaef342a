"""Which stated totals cannot both be right."""

from collections.abc import Mapping, Sequence

from aidportal.money.display import CANONICAL
from aidportal.money.intervals import Interval
from aidportal.money.rates import minor_rate
from pledges.models import StatedTotal


def usd_interval(total: StatedTotal) -> Interval | None:
    """What the stated total may mean, in US cents; None without a rate."""
    return interval_in(CANONICAL, total)


def interval_in(currency: str, total: StatedTotal) -> Interval | None:
    """What the stated total may mean, in minor units of ``currency``; None without a rate of its day."""
    amount = total.amount
    if amount is None:
        return None
    if amount.currency == currency:
        return amount.interval
    rate = minor_rate(amount.currency, currency, total.stated)
    return None if rate is None else amount.interval.scaled(rate)


def contradictions(
    total: StatedTotal, others: Sequence[StatedTotal], usd: Mapping[int, Interval | None]
) -> list[StatedTotal]:
    """Totals of the same scope whose intervals do not meet.

    A later and larger total contradicts nothing: sums grow. So two contradict each other only if they may be
    of the same day, or the later one does not reach what the earlier one already was.
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


def _clash(one: StatedTotal, other: StatedTotal, usd: Mapping[int, Interval | None]) -> bool:
    mine, theirs = usd[one.pk], usd[other.pk]
    if mine is None or theirs is None or mine.meets(theirs):
        return False
    if not one.stated.disagrees(other.stated):
        return True
    earlier, later = (mine, theirs) if one.stated_from < other.stated_from else (theirs, mine)
    return not later.meets(Interval(earlier.low, None))
