"""What one pledge says by itself, before packages are counted: USD, kind of money, status, year."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from aidportal.money.dates import StatedDate
from aidportal.money.display import CURRENCIES, OTHERS, value_column
from aidportal.money.intervals import Comparison
from aidportal.money.rates import from_usd, to_usd
from pledges.choices import KindOfMoney, Status, UsdBasis
from pledges.counting import NOTHING, Sums
from pledges.timeline import COMMITTING, DELIVERING, GUARANTEE, Entry, status_of

NO_USD = {"usd_cents": None, "usd_basis": UsdBasis.NONE, "usd_rate": "", "usd_rate_date": None}


def value_columns(amount: Any, on: StatedDate, stated: Any = None) -> dict[str, Any]:
    """An ``Amount`` of ``on`` in every currency that a reader can choose, with the rates."""
    columns = _usd_columns(amount, on, stated)
    for currency in OTHERS:
        columns |= _other_columns(currency, columns["usd_cents"], amount, on)
    return columns


def _other_columns(currency: str, usd_cents: int | None, amount: Any, on: StatedDate) -> dict[str, Any]:
    """What was stated in ``currency`` stays as stated; all else comes from USD at the rate of the same days."""
    minor, rate, day = None, "", None
    if usd_cents is not None and amount is not None and amount.currency == currency:
        minor = amount.minor
    elif usd_cents is not None and (worked_out := from_usd(usd_cents, currency, on)):
        minor, rate, day = worked_out.minor, str(worked_out.rate), worked_out.rate_date
    prefix = currency.lower()
    return {f"{prefix}_minor": minor, f"{prefix}_rate": rate, f"{prefix}_rate_date": day}


def unrated(rows: Iterable[tuple[Any, Mapping[str, Any]]]) -> str:
    """The currencies to which no rate leads from some stated figure. ``rows``: figures (or None), value columns."""
    stated = [values for figure, values in rows if figure is not None or values["usd_cents"] is not None]
    return " ".join(code for code in CURRENCIES if any(values[value_column(code)] is None for values in stated))


def _usd_columns(amount: Any, on: StatedDate, stated: Any = None) -> dict[str, Any]:
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
    """Values, kind, status and year of a pledge with its transactions and items."""
    values = value_columns(pledge.amount, pledge.announced, pledge.usd_stated)
    first, last = pledge.announced_from, pledge.announced_to
    return {
        **values,
        "kind_of_money": KindOfMoney.of(pledge.finance_type, bool(items)),
        "status": status_of(entries, enough_usd(pledge.amount, values["usd_cents"]), enough_items(items)),
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


def entries_of(transactions: Iterable[Any], values: Mapping[int, Mapping[str, Any]]) -> dict[int, list[Entry]]:
    """Timeline entries by pledge, in order of date. ``values``: value columns by transaction."""
    entries: dict[int, list[Entry]] = defaultdict(list)
    for row in transactions:
        entries[row.pledge_id].append(
            Entry(
                row.type,
                row.occurred_from,
                row.occurred_to,
                values[row.pk]["usd_cents"] or 0,
                row.item_id,
                row.quantity_thousandths or 0,
                {code: values[row.pk][value_column(code)] or 0 for code in OTHERS},
            )
        )
    return entries


def own_sums(columns: Mapping[str, Any], entries: Sequence[Entry]) -> dict[str, Sums]:
    """By currency: promised, committed, delivered of a published pledge by itself; nothing once it is cancelled.

    A guarantee counts only where the pledge itself is contingent: kinds of money never share a figure.
    """
    if columns["status"] == Status.CANCELLED:
        return dict.fromkeys(CURRENCIES, NOTHING)
    contingent = columns["kind_of_money"] == KindOfMoney.CONTINGENT
    committing = COMMITTING if contingent else tuple(kind for kind in COMMITTING if kind != GUARANTEE)
    return {
        currency: (
            columns[value_column(currency)] or 0,
            sum(entry.worth(currency) for entry in entries if entry.type in committing),
            sum(entry.worth(currency) for entry in entries if entry.type in DELIVERING),
        )
        for currency in CURRENCIES
    }
