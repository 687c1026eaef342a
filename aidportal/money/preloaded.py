"""Day rates for many stated dates at once, so that a list costs one query for them and not two a row."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from aidportal.money.models import DayRate

Rates = dict[date, Fraction]


@dataclass(frozen=True)
class Table:
    """All rates of some currencies, in units for one euro, from ``first`` to ``last``."""

    rates: dict[str, Rates]
    first: date
    last: date

    def between(self, currency: str, first: date, last: date) -> Rates | None:
        """The rates of these days; None if the table does not hold them."""
        if currency not in self.rates or first < self.first or last > self.last:
            return None
        held = self.rates[currency]
        days = (first + timedelta(days=number) for number in range((last - first).days + 1))
        return {day: held[day] for day in days if day in held}


_open: ContextVar[Table | None] = ContextVar("preloaded_rates", default=None)


@contextmanager
def preloaded(currencies: Collection[str], first: date, last: date) -> Iterator[None]:
    """Within, the rates of ``currencies`` on these days are asked once."""
    rates: dict[str, Rates] = {currency: {} for currency in currencies}
    rows = DayRate.objects.filter(currency__in=rates, day__range=(first, last))
    for currency, day, per_euro in rows.values_list("currency", "day", "per_euro"):
        rates[currency][day] = Fraction(per_euro)
    token = _open.set(Table(rates, first, last))
    try:
        yield
    finally:
        _open.reset(token)


def per_euro(currency: str, first: date, last: date) -> Rates:
    """The rates of these days: preloaded ones, or asked now."""
    table = _open.get()
    held = table.between(currency, first, last) if table else None
    if held is not None:
        return held
    rows = DayRate.objects.filter(currency=currency, day__range=(first, last))
    return {row.day: Fraction(row.per_euro) for row in rows}
