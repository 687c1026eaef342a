"""Geometry of figures drawn as bars: all in percent of one axis that begins at zero."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from aidportal.money.intervals import Comparison, Interval, Number

#: How many steps an axis may have before its labels touch on a narrow screen.
MOST_TICKS = 3
#: From how many percent of the axis on a band is labelled.
WIDE = 30
#: Room after the longest bar for an arrow ("over", "at least") and for air.
ROOM = Fraction(115, 100)


@dataclass(frozen=True)
class Bar:
    """One figure on the axis. ``edge``: its precision (``about``, ``up-to`` …) or ``none`` (no figure given).

    ``ink``: grants, loans, unstated, contingent, or ink for a statement of mixed or unknown kind.
    """

    ink: str
    edge: str
    solid: str = "0%"
    hatch_from: str = "0%"
    hatch_width: str = "0%"

    @property
    def has_stop(self) -> bool:
        return self.edge in ("exactly", "at-least", "up-to")

    @property
    def has_arrow(self) -> bool:
        return self.edge in ("over", "at-least")


@dataclass(frozen=True)
class Band:
    """The room between two intervals that do not meet."""

    start: str
    width: str

    @property
    def end(self) -> str:
        return f"{float(self.start.rstrip('%')) + float(self.width.rstrip('%')):.2f}%"

    @property
    def middle(self) -> str:
        return f"{float(self.start.rstrip('%')) + float(self.width.rstrip('%')) / 2:.2f}%"

    @property
    def is_wide(self) -> bool:
        """Whether a short label finds room in it on a narrow screen, too."""
        return float(self.width.rstrip("%")) >= WIDE


@dataclass(frozen=True)
class Tick:
    """A labelled mark on the axis."""

    x: str
    text: str
    anchor: str


def percent(value: Number, length: Number) -> str:
    """``value`` as a percentage of ``length`` with a decimal point, whatever the page's language."""
    return f"{float(100 * value / length):.2f}%" if length else "0%"


def edge_of(comparison: str) -> str:
    """The word of precision as the symbols of the sprite spell it: ``at_least`` is ``at-least``."""
    return comparison.replace("_", "-")


def bar(value: Number, interval: Interval, comparison: str, length: Number, ink: str = "ink") -> Bar:
    """The bar of a figure on an axis of ``length``; all three in the same unit."""
    if comparison == Comparison.ABOUT and interval.low is not None and interval.high is not None:
        hatch = percent(interval.high - interval.low, length)
        return Bar(ink, "about", percent(interval.low, length), percent(interval.low, length), hatch)
    return Bar(ink, edge_of(comparison), percent(value, length))


def no_figure(ink: str = "ink") -> Bar:
    """The dashed empty mark that keeps the place of a promise without a figure."""
    return Bar(ink, "none")


def band(one: Interval, other: Interval, length: Number) -> Band | None:
    """The gap between two intervals, or None if they meet."""
    gap = one.gap(other)
    if not gap:
        return None
    start = min(interval.high for interval in (one, other) if interval.high is not None)
    return Band(percent(start, length), percent(gap, length))


def length_for(intervals: Iterable[Interval]) -> Number:
    """The length of an axis on which all these intervals, and the arrows of open ones, find room."""
    ends = [end for interval in intervals if (end := interval.high or interval.low)]
    return max(ends, default=0) * ROOM


def ticks(length: Number, text: Callable[[int], str]) -> list[Tick]:
    """Round values from zero up, at most MOST_TICKS steps, within an axis of ``length``; ``text`` labels them."""
    if not length:
        return []
    _zero, *values = round_values(length)
    return [Tick("0%", "0", "start"), *(Tick(percent(value, length), text(value), "middle") for value in values)]


def round_values(length: Number) -> list[int]:
    """Zero and round values up to ``length``, at most MOST_TICKS steps."""
    step = 1
    while length / step > MOST_TICKS:
        step = _next_round(step)
    return list(range(0, int(length) + 1, step))


def _next_round(step: int) -> int:
    """1, 2, 5, 10, 20, 50 …"""
    return step * 5 // 2 if str(step).startswith("2") else step * 2
