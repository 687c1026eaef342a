"""Working out US dollars, and other currencies from them, at the European Central Bank's reference rates.

A stated day takes that day's rate, or the last one of the seven days before it; a stated month or year
the mean of its days' rates; a range of days likewise. What has no rate, or rates for a part of its days only,
has no USD value: nothing is guessed.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise

from aidportal.money.dates import StatedDate
from aidportal.money.precision import Precision
from aidportal.money.preloaded import per_euro
from aidportal.reference.currencies import exponent

# The European Central Bank publishes no rate on weekends and holidays; a longer gap is a currency that ended.
LONGEST_GAP = timedelta(days=7)

BASES = {
    Precision.DAY: "day",
    Precision.RANGE: "range_mean",
    Precision.MONTH: "month_mean",
    Precision.YEAR: "year_mean",
}


@dataclass(frozen=True)
class Usd:
    """``cents`` at ``rate`` US dollars for one unit of the currency.

    ``rate_date`` is the last day that went in (None: no rate was needed).
    """

    cents: int
    basis: str
    rate: Decimal
    rate_date: date | None


@dataclass(frozen=True)
class FromUsd:
    """``minor`` units at ``rate`` units for one US dollar; ``rate_date``: the last day that went in."""

    minor: int
    rate: Decimal
    rate_date: date


def to_usd(minor: int, currency: str, on: StatedDate) -> Usd | None:
    """US cents of ``minor`` units of ``currency`` as of ``on``; None without a rate."""
    if currency == "USD":
        return Usd(minor, "identity", Decimal(1), None)
    rated = _usd_rate(currency, on)
    if rated is None:
        return None
    rate, day = rated
    cents = Fraction(minor) * rate * 100 / 10 ** exponent(currency)
    return Usd(round_half_up(cents), BASES[Precision(on.precision)], _shown(rate), day)


def from_usd(cents: int, currency: str, on: StatedDate) -> FromUsd | None:
    """Minor units of ``currency`` for ``cents`` as of ``on``, the way back of ``to_usd``; None without a rate."""
    rated = _usd_rate(currency, on)
    if rated is None:
        return None
    rate, day = 1 / rated[0], rated[1]
    return FromUsd(round_half_up(cents * rate * 10 ** exponent(currency) / 100), _shown(rate), day)


def minor_rate(source: str, target: str, on: StatedDate) -> Fraction | None:
    """Minor units of ``target`` for one minor unit of ``source`` as of ``on``; None without a rate."""
    units: list[Fraction] = []
    for currency in (source, target):
        rated = (Fraction(1), None) if currency == "USD" else _usd_rate(currency, on)
        if rated is None:
            return None
        units.append(rated[0] / 10 ** exponent(currency))
    return units[0] / units[1]


def round_half_up(value: Fraction) -> int:
    return (value.numerator * 2 + value.denominator) // (value.denominator * 2)


def _usd_rate(currency: str, on: StatedDate) -> tuple[Fraction, date] | None:
    if on.first is None or on.last is None:
        return None
    start = on.first - LONGEST_GAP
    dollars = per_euro("USD", start, on.last)
    units = dict.fromkeys(dollars, Fraction(1)) if currency == "EUR" else per_euro(currency, start, on.last)
    rated = sorted(dollars.keys() & units.keys())
    within = [day for day in rated if day >= on.first]
    days = within or rated[-1:]
    if not days or not _covered(on.first, within, on.last):
        return None
    return sum((dollars[day] / units[day] for day in days), Fraction(0)) / len(days), days[-1]


def _covered(first: date, rated: list[date], last: date) -> bool:
    """False if rates are missing for a part of the days: the mean of the others would be a guess."""
    return all(later - day <= LONGEST_GAP for day, later in pairwise([first, *rated, last]))


def _shown(rate: Fraction) -> Decimal:
    """Eight significant digits: enough to follow the sum by hand."""
    exact = Decimal(rate.numerator) / Decimal(rate.denominator)
    places = 8 - exact.adjusted() - 1
    return exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
