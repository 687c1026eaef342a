"""Dates as a source states them: a day, a month, a year, a range of days, or not stated."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from aidportal.money.date_reading import read_date
from aidportal.money.precision import Precision


def spans_whole_months(first: date, last: date) -> bool:
    """Whether the days are several whole months, which are stated and written as such."""
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    return whole and (first.year, first.month) != (last.year, last.month)


@dataclass(frozen=True)
class StatedDate:
    """The days ``first`` to ``last`` in which it happened, and how it was stated.

    Raises ValueError if the days do not fit the precision.
    """

    first: date | None = None
    last: date | None = None
    precision: str = Precision.NOT_STATED

    def __post_init__(self) -> None:
        stated = self.first is not None and self.last is not None
        if stated == (self.precision == Precision.NOT_STATED) or (self.first is None) != (self.last is None):
            raise ValueError("A stated date has a first and a last day, one that is not stated has neither.")
        if stated and self.first > self.last:  # type: ignore[operator]
            raise ValueError("The first day comes after the last one: change them over.")
        if self.precision == Precision.DAY and self.first != self.last:
            raise ValueError("A date stated to the day begins and ends on that day.")

    @classmethod
    def day(cls, day: date) -> "StatedDate":
        return cls(day, day, Precision.DAY)

    @classmethod
    def month(cls, year: int, month: int) -> "StatedDate":
        return cls(date(year, month, 1), date(year, month, monthrange(year, month)[1]), Precision.MONTH)

    @classmethod
    def year(cls, year: int) -> "StatedDate":
        return cls(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)

    @classmethod
    def between(cls, first: date, last: date) -> "StatedDate":
        return cls(first, last, Precision.DAY if first == last else Precision.RANGE)

    def __bool__(self) -> bool:
        return self.precision != Precision.NOT_STATED

    @classmethod
    def parse(cls, text: str) -> "StatedDate":
        """A date as written in English, Japanese, Ukrainian or ISO 8601; "" is not stated.

        Raises ValueError with a sentence that says what is wrong and what to write.
        """
        return cls(*read_date(text))

    @property
    def iso(self) -> str:
        """ "2024-01-07", "2023-12", "2024", "2024-02-15/2024-02-17", or "" if not stated."""
        if self.first is None or self.last is None:
            return ""
        match self.precision:
            case Precision.RANGE:
                return f"{self.first.isoformat()}/{self.last.isoformat()}"
            case Precision.MONTH:
                return self.first.isoformat()[:7]
            case Precision.YEAR:
                return self.first.isoformat()[:4]
            case _:
                return self.first.isoformat()

    @property
    def states_days(self) -> bool:
        """Whether its first and its last day are stated, not only their months or years."""
        if self.first is None or self.last is None:
            return False
        is_range = self.precision == Precision.RANGE and not spans_whole_months(self.first, self.last)
        return is_range or self.precision == Precision.DAY

    def disagrees(self, other: "StatedDate") -> bool:
        """True if both are stated and have no day in common."""
        if not self or not other:
            return False
        return self.last < other.first or other.last < self.first  # type: ignore[operator]
