"""Months as addresses and calendar pages name them. Pure: knows no database."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple, Self

#: The years that the ledger holds.
YEARS = range(1900, 2101)
_CODE = re.compile(r"([0-9]{4})-([0-9]{2})", re.ASCII)


class Month(NamedTuple):
    """A month of the Gregorian calendar."""

    year: int
    number: int

    @classmethod
    def parse(cls, code: str) -> Self:
        """The month written as ``code`` ("2024-02"). Raises ValueError if it is none of the ledger's years."""
        found = _CODE.fullmatch(code)
        month = cls(int(found[1]), int(found[2])) if found else None
        if month is None or month.year not in YEARS or not 1 <= month.number <= 12:
            raise ValueError("A month is written as year-month, like 2024-02.")
        return month

    @classmethod
    def of(cls, day: date) -> Self:
        return cls(day.year, day.month)

    @property
    def code(self) -> str:
        return f"{self.year:04}-{self.number:02}"

    @property
    def first(self) -> date:
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        return date(self.year, self.number, monthrange(self.year, self.number)[1])

    @property
    def next(self) -> "Month":
        return Month.of(self.last + timedelta(days=1))


def months_of(first: date | None, last: date | None) -> list[str]:
    """Codes of the months in which something stated as the days ``first`` to ``last`` lies.

    None for whole years: it may lie in any of their months.
    """
    if first is None or last is None or ((first.month, first.day), (last.month, last.day)) == ((1, 1), (12, 31)):
        return []
    month, months = Month.of(first), []
    while month.first <= last:
        months.append(month.code)
        month = month.next
    return months
