"""What a stated total is about: stage, time and recipient, each condition once."""

from collections.abc import Sequence
from datetime import date

from pledges.counting import JOINT, apportion, weights
from pledges.models import StatedTotal, Transaction
from pledges.timeline import DELIVERING

#: Which transactions answer a measure; the others are held against what was promised, "support" of no stated
#: stage too. A guarantee is no commitment here: contingent money is in no sum.
TYPES: dict[str, tuple[str, ...]] = {
    StatedTotal.Measure.COMMITTED: (Transaction.Type.COMMITMENT,),
    StatedTotal.Measure.DELIVERED: DELIVERING,
}
PROMISED = StatedTotal.Measure.PROMISED

#: Codes with their shares, None where no source states it.
Recipients = Sequence[tuple[str, int | None]]


def stage_of(total: StatedTotal) -> StatedTotal.Measure:
    measure = StatedTotal.Measure(total.measure)
    return measure if measure in TYPES else PROMISED


def is_by_the_day(total: StatedTotal, first: date | None) -> bool:
    """Whether it may have been by the day of the statement; what has no date may."""
    return total.stated_to is None or first is None or first <= total.stated_to


def is_in_period(total: StatedTotal, first: date | None, last: date | None) -> bool:
    """Whether it may have been within the total's period; of what has no date nobody knows."""
    if total.period_from is None:
        return True
    return first is not None and last is not None and first <= total.period_to and last >= total.period_from


def is_joint(recipients: Recipients) -> bool:
    """Whether several stand together of whose shares not all are stated."""
    return weights(recipients)[0][0] == JOINT


def has_part(recipient: str | None, recipients: Recipients) -> bool:
    """Whether a part of the pledge is known to be the recipient's; of a joint promise nobody's is."""
    return recipient is None or (not is_joint(recipients) and recipient in {code for code, _share in recipients})


def portions(sums: Sequence[int], recipient: str | None, recipients: Recipients) -> Sequence[int]:
    """Its part of each sum, as the pledge's slices have it; only where ``has_part``."""
    if recipient is None or len(recipients) == 1:
        return sums
    return [dict(apportion(cents, weights(recipients)))[recipient] for cents in sums]
