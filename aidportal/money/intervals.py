"""A stated figure is an interval: what its words and its own rounding leave possible."""

from dataclasses import dataclass
from fractions import Fraction

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

Number = int | Fraction

# "about" is read as ±10 %, on the page and in every comparison.
ABOUT = Fraction(1, 10)


class Comparison(TextChoices):
    """The precision word that belongs to a figure."""

    EXACTLY = "exactly", _("exactly")
    ABOUT = "about", _("about")
    OVER = "over", _("over")
    AT_LEAST = "at_least", _("at least")
    UP_TO = "up_to", _("up to")


@dataclass(frozen=True)
class Interval:
    """From ``low`` to ``high``; ``None`` is without bound on that side.

    ``high_excluded``: the bound itself lies outside, as 5.5 does for "5" rounded as it is written. So "4"
    and "5" do not meet, while "at least 5" and "up to 5" do.
    """

    low: Number | None
    high: Number | None
    high_excluded: bool = False

    def meets(self, other: "Interval") -> bool:
        """True if some value lies in both: the two claims can both be right."""
        return not self._lies_below(other) and not other._lies_below(self)

    def gap(self, other: "Interval") -> Number:
        """How far apart two intervals lie, in their common unit; 0 if they meet or touch."""
        for below, above in ((self, other), (other, self)):
            if below._lies_below(above):
                return above.low - below.high  # type: ignore[operator]
        return 0

    def scaled(self, factor: Number) -> "Interval":
        """The same interval in another unit, ``factor`` (above 0) of which make one of this."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Interval(low, high, self.high_excluded)

    def joined(self, other: "Interval") -> "Interval":
        """All from the lower to the upper end of two bounded intervals."""
        low = min(self.low, other.low)  # type: ignore[type-var]
        upper = max(self, other, key=lambda each: (each.high, not each.high_excluded))
        return Interval(low, upper.high, upper.high_excluded)

    def _lies_below(self, other: "Interval") -> bool:
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high_excluded and self.high == other.low)


def interval(value: int, step: int, comparison: str) -> Interval:
    """What ``value`` may mean, in its own unit; ``step`` is the place value of its last written digit.

    exactly: rounded as written (4.5 billion: from 4.45, below 4.55); about: ±10 %; over, at least:
    from the value up; up to: from nothing to the value. Raises ValueError for an unknown comparison.
    """
    match Comparison(comparison):
        case Comparison.EXACTLY:
            return _rounded(value, step)
        case Comparison.ABOUT:
            return Interval(value * (1 - ABOUT), value * (1 + ABOUT))
        case Comparison.UP_TO:
            return Interval(0, value)
        case _:
            return Interval(value, None)


def allowance(value: int, step: int, comparison: str) -> Interval | None:
    """What a finer figure may be without contradicting ``value``; None beside a word that makes it a bound.

    A source's own rounding contradicts nobody: "about 2 million" leaves room for 2.3 million as "2 million" does,
    though ±10 % ends before. Takes and raises what ``interval`` does.
    """
    match Comparison(comparison):
        case Comparison.EXACTLY:
            return _rounded(value, step)
        case Comparison.ABOUT:
            return interval(value, step, comparison).joined(_rounded(value, step))
        case _:
            return None


def _rounded(value: int, step: int) -> Interval:
    half = Fraction(step, 2)
    return Interval(max(Fraction(0), value - half), value + half, high_excluded=True)
