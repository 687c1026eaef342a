"""What one pledge says by itself, before packages are counted: USD, kind of money, status, year."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from aidportal.money.dates import StatedDate
from aidportal.money.intervals import Comparison
from aidportal.money.rates import to_usd
from pledges.choices import KindOfMoney, Status, UsdBasis
from pledges.timeline import COMMITTING, DELIVERING, GUARANTEE, Entry, status_of

NO_USD = {"usd_cents": None, "usd_basis": UsdBasis.NONE, "usd_rate": "", "usd_rate_date": None}


def usd_columns(amount: Any, on: StatedDate, stated: Any = None) -> dict[str, Any]:
    """The USD columns of an ``Amount`` of ``on``; a USD figure ``stated`` by a source goes before a rate."""
    if stated is not None:
        return {**NO_USD, "usd_cents": stated.minor, "usd_basis": UsdBasis.STATED}
    usd = to_usd(amount.minor, amount.currency, on) if amount is not None else None
    if usd is None:
        return dict(NO_USD)
    identity = usd.basis == UsdBasis.IDENTITY
    return {
        "usd_cents": usd.cents,
        "usd_basis": usd.basis,
        "usd_rate": "" if identity else str(usd.rate),
        "usd_rate_date": None if identity else usd.rate_date,
    }


def own_columns(pledge: Any, entries: Sequence[Entry], items: Sequence[Any]) -> dict[str, Any]:
    """USD, kind, status and year of a pledge with its transactions and items."""
    usd = usd_columns(pledge.amount, pledge.announced, pledge.usd_stated)
    first, last = pledge.announced_from, pledge.announced_to
    return {
        **usd,
        "kind_of_money": KindOfMoney.of(pledge.finance_type, bool(items)),
        "status": status_of(entries, enough_usd(pledge.amount, usd["usd_cents"]), enough_items(items)),
        "year": first.year if first and first.year == last.year else None,
    }


def enough_usd(amount: Any, usd_cents: int | None) -> int | None:
    """From how many cents on the promise is kept: the lower end of its interval, the whole of an "up to"."""
    if amount is None or not usd_cents or not amount.minor:
        return None
    if amount.comparison == Comparison.UP_TO:
        return usd_cents
    return int(usd_cents * amount.interval.low / amount.minor)


def enough_items(items: Iterable[Any]) -> dict[int, int]:
    """Thousandths per item from which on all of it was handed over; empty if one has no stated quantity."""
    quantities = {item.pk: item.quantity for item in items}
    if any(quantity is None for quantity in quantities.values()):
        return {}
    return {
        pk: q.thousandths if q.comparison == Comparison.UP_TO else int(q.interval.low) for pk, q in quantities.items()
    }


def entries_of(transactions: Iterable[Any], usd: Mapping[int, int | None]) -> dict[int, list[Entry]]:
    """Timeline entries by pledge, in order of date. ``usd``: cents by transaction."""
    entries: dict[int, list[Entry]] = defaultdict(list)
    for row in transactions:
        entries[row.pledge_id].append(
            Entry(
                row.type,
                row.occurred_from,
                row.occurred_to,
                usd[row.pk] or 0,
                row.item_id,
                row.quantity_thousandths or 0,
            )
        )
    return entries


def own_sums(columns: Mapping[str, Any], entries: Iterable[Entry]) -> tuple[int, int, int]:
    """Promised, committed, delivered of a published pledge by itself; nothing once it is cancelled.

    A guarantee counts only where the pledge itself is contingent: kinds of money never share a figure.
    """
    if columns["status"] == Status.CANCELLED:
        return 0, 0, 0
    contingent = columns["kind_of_money"] == KindOfMoney.CONTINGENT
    committing = COMMITTING if contingent else tuple(kind for kind in COMMITTING if kind != GUARANTEE)
    committed = sum(entry.usd for entry in entries if entry.type in committing)
    delivered = sum(entry.usd for entry in entries if entry.type in DELIVERING)
    return columns["usd_cents"] or 0, committed, delivered
