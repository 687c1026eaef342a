"""The status of a pledge, as its transactions tell it. Pure: knows no database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pledges.choices import Status

#: Transaction types (see Transaction.Type) by what they say about the status.
COMMITTING = ("2", "10")
DELIVERING = ("3", "4", "8", "in_kind")
TURNS = {
    "completion": Status.COMPLETED,
    "suspension": Status.SUSPENDED,
    "cancellation": Status.CANCELLED,
    "resumption": None,
}


@dataclass(frozen=True)
class Entry:
    """A transaction. ``usd`` in cents; ``item`` and ``thousandths`` of its unit for goods handed over."""

    type: str
    day: date | None = None
    usd: int = 0
    item: int | None = None
    thousandths: int = 0


def status_of(entries: Sequence[Entry], enough_usd: int | None, enough_items: dict[int, int]) -> Status:
    """``enough_usd``: cents from which on the promise is kept, None without a figure.

    ``enough_items``: the same per item in thousandths; empty if an item has no stated quantity.
    The last suspension, resumption, cancellation or completion stands above what was paid;
    entries without a day count as the latest.
    """
    turns = [entry for entry in entries if entry.type in TURNS]
    if turns:
        last = max(enumerate(turns), key=lambda pair: (pair[1].day or date.max, pair[0]))[1]
        if turned := TURNS[last.type]:
            return turned
    delivered = [entry for entry in entries if entry.type in DELIVERING]
    if delivered:
        kept = _all_paid(delivered, enough_usd) or _all_handed_over(delivered, enough_items)
        return Status.COMPLETED if kept else Status.IN_DELIVERY
    if any(entry.type in COMMITTING for entry in entries):
        return Status.COMMITTED
    return Status.ANNOUNCED


def _all_paid(delivered: Sequence[Entry], enough: int | None) -> bool:
    return enough is not None and sum(entry.usd for entry in delivered) >= enough


def _all_handed_over(delivered: Sequence[Entry], enough: dict[int, int]) -> bool:
    return bool(enough) and all(
        sum(entry.thousandths for entry in delivered if entry.item == item) >= thousandths
        for item, thousandths in enough.items()
    )
