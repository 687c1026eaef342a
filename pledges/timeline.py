"""The status of a pledge, as its transactions tell it. Pure: knows no database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from pledges.choices import Status

#: Transaction types (see Transaction.Type) by what they say about the status.
GUARANTEE = "10"
COMMITTING = ("2", GUARANTEE)
DELIVERING = ("3", "4", "8", "in_kind")
#: Those that say how it went and carry no money.
TURNS = ("completion", "suspension", "resumption", "cancellation")


@dataclass(frozen=True)
class Entry:
    """A transaction of some day from ``first`` to ``last``; both None if no day is stated.

    ``usd`` in cents; ``others``: currency → the same in its minor units, where a rate leads there; ``item`` and
    ``thousandths`` of its unit for goods handed over.
    """

    type: str
    first: date | None = None
    last: date | None = None
    usd: int = 0
    item: int | None = None
    thousandths: int = 0
    others: Mapping[str, int] = field(default_factory=dict)

    def worth(self, currency: str) -> int:
        """Its value in minor units of ``currency``; zero without a figure or a rate."""
        return self.usd if currency == "USD" else self.others.get(currency, 0)


def status_of(entries: Sequence[Entry], enough_usd: int | None, enough_items: dict[int, int]) -> Status:
    """``enough_usd``: cents from which on the promise is kept, None without a figure.

    ``enough_items``: the same per item in thousandths; empty if an item has no stated quantity.
    The last suspension, resumption, cancellation or completion (see ``_turned``) stands above what was paid.
    """
    if turned := _turned([entry for entry in entries if entry.type in TURNS]):
        return turned
    delivered = [entry for entry in entries if entry.type in DELIVERING]
    if delivered:
        kept = _all_paid(delivered, enough_usd) or _all_handed_over(delivered, enough_items)
        return Status.COMPLETED if kept else Status.IN_DELIVERY
    if any(entry.type in COMMITTING for entry in entries):
        return Status.COMMITTED
    return Status.ANNOUNCED


def _turned(turns: Sequence[Entry]) -> Status | None:
    """What the last turn says; None if nothing stands above what was paid.

    Last may be every turn that does not lie wholly before another; one without a day may always be the last.
    Where several may be, a cancellation goes before a completion, so that doubtful money is not counted, and
    both before the rest. A resumption presupposes a suspension and so follows it, one for one: a further
    suspension is not answered.
    """
    latest = max((entry.first for entry in turns if entry.first), default=date.min)
    maybe_last = {entry.type for entry in turns if (entry.last or date.max) >= latest}
    if "cancellation" in maybe_last:
        return Status.CANCELLED
    if "completion" in maybe_last:
        return Status.COMPLETED
    if "suspension" in maybe_last and ("resumption" not in maybe_last or _unanswered(turns)):
        return Status.SUSPENDED
    return None


def _unanswered(turns: Sequence[Entry]) -> bool:
    types = [entry.type for entry in turns]
    return types.count("suspension") > types.count("resumption")


def _all_paid(delivered: Sequence[Entry], enough: int | None) -> bool:
    return enough is not None and sum(entry.usd for entry in delivered) >= enough


def _all_handed_over(delivered: Sequence[Entry], enough: dict[int, int]) -> bool:
    return bool(enough) and all(
        sum(entry.thousandths for entry in delivered if entry.item == item) >= thousandths
        for item, thousandths in enough.items()
    )
