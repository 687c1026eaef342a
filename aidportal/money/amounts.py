"""Amounts of money and quantities of things as a source states them."""

from dataclasses import dataclass
from fractions import Fraction

from aidportal.money.intervals import Comparison, Interval, Number, allowance, interval

# Sums in the search index are exact up to here.
LIMIT = 9 * 10**15


@dataclass(frozen=True)
class Amount:
    """Money as stated. ``minor`` and ``step`` are in the currency's minor units (cents; yen for JPY).

    ``step`` is the place value of the last digit as written: "USD 4.5 billion" has 450,000,000,000 cents
    and a step of 10,000,000,000.
    """

    minor: int
    step: int
    currency: str
    comparison: str = Comparison.EXACTLY

    @property
    def interval(self) -> Interval:
        """What the figure may mean, in minor units of its currency."""
        return interval(self.minor, self.step, self.comparison)

    @property
    def allowance(self) -> Interval | None:
        """What finer figures beside it may be, in minor units of its currency; None for a bound."""
        return allowance(self.minor, self.step, self.comparison)

    def disagrees(self, other: "Amount", rate: Fraction | None = None) -> bool:
        """True if the two cannot both be right.

        ``rate`` is how many of this amount's minor units one minor unit of the other is worth. Amounts
        in two currencies without a rate cannot be compared and never disagree.
        """
        if self.currency == other.currency:
            rate = Fraction(1)
        if rate is None:
            return False
        return not _agree(self, other, rate)


@dataclass(frozen=True)
class Quantity:
    """How many of what, as stated. ``thousandths`` and ``step`` are in thousandths of the unit."""

    thousandths: int
    step: int
    unit: str
    comparison: str = Comparison.EXACTLY

    @property
    def interval(self) -> Interval:
        """What the figure may mean, in thousandths of the unit."""
        return interval(self.thousandths, self.step, self.comparison)

    @property
    def allowance(self) -> Interval | None:
        """What finer figures beside it may be, in thousandths of the unit; None for a bound."""
        return allowance(self.thousandths, self.step, self.comparison)

    def disagrees(self, other: "Quantity") -> bool:
        """True if both are in the same unit and cannot both be right."""
        if self.unit.casefold() != other.unit.casefold():
            return False
        return not _agree(self, other, 1)


def _agree(one: Amount | Quantity, other: Amount | Quantity, rate: Number) -> bool:
    """``rate``: how many of the first one's units make one of the other's."""
    if one.allowance and other.allowance:
        return one.allowance.meets(other.allowance.scaled(rate))
    return one.interval.meets(other.interval.scaled(rate))
