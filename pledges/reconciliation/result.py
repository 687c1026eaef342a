"""One stated total against the ledger, with the sums and shares that follow from the two."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from aidportal.money.intervals import Interval, Number
from pledges.models import Pledge, StatedTotal
from pledges.reconciliation.sums import Counted
from pledges.reconciliation.why import WhyNot


class NotCounted(NamedTuple):
    """A pledge that the statement claims to include and that is not in the ledger's sum."""

    pledge: Pledge
    why: WhyNot


@dataclass(frozen=True)
class Reconciliation:
    """One stated total against the ledger. All money as the page has it; intervals open above where the words are.

    ``stated``: None if the total cannot be worked out in it. ``difference``: stated less counted.
    ``coverage``: counted as a share of stated, low and high end; a None end means that the words set no bound
    there. Each pledge stands on one shelf at most: on ``named``, where the statement claims to include it and
    it is not counted, or else on that of its kind.
    """

    total: StatedTotal
    stated: Interval | None
    sums: Counted
    within: list[Pledge] = field(default_factory=list)
    without_figure: list[Pledge] = field(default_factory=list)
    without_rate: list[Pledge] = field(default_factory=list)
    contingent: list[Pledge] = field(default_factory=list)
    joint: list[Pledge] = field(default_factory=list)
    outside: list[Pledge] = field(default_factory=list)
    named: list[NotCounted] = field(default_factory=list)
    contradicts: list[StatedTotal] = field(default_factory=list)

    @property
    def counted_as(self) -> dict[tuple[str, str], int]:
        """By kind of money and precision word, without contingent."""
        return self.sums.by_word

    @property
    def counted(self) -> dict[str, int]:
        """By kind of money, as the figures stand."""
        kinds: dict[str, int] = {}
        for (kind, _word), cents in self.counted_as.items():
            kinds[kind] = kinds.get(kind, 0) + cents
        return kinds

    @property
    def counted_sum(self) -> int:
        return sum(self.counted_as.values())

    @property
    def shared_word(self) -> str:
        """The precision word of all figures that are counted, or empty where they have several."""
        words = {word for _kind, word in self.counted_as}
        return words.pop() if len(words) == 1 else ""

    @property
    def difference(self) -> Interval | None:
        if self.stated is None:
            return None
        counted = self.sums.interval
        return Interval(_less(self.stated.low, counted.high), _less(self.stated.high, counted.low))

    @property
    def coverage(self) -> tuple[Fraction | None, Fraction | None] | None:
        if self.stated is None:
            return None
        counted = self.sums.interval
        return _ratio(counted.low, self.stated.high), _ratio(counted.high, self.stated.low)


def _less(end: Number | None, taken: Number | None) -> Number | None:
    return None if end is None or taken is None else end - taken


def _ratio(counted: Number | None, stated: Number | None) -> Fraction | None:
    return Fraction(counted) / stated if counted is not None and stated else None
