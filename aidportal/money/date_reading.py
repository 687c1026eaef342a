"""Dates as people write them, read into first day, last day and precision.

A date is one point ("December 2023") or two with a word between ("15–17 February 2024"), where a point
may leave out what the other one says.
"""

import re
import unicodedata
from calendar import monthrange
from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from aidportal.money.date_words import (
    BEGINNING,
    BETWEEN,
    END,
    ERAS,
    LAST_YEARS,
    NO_DAY,
    NOT_STATED,
    ONE_END,
    month_numbers,
)
from aidportal.money.precision import FIRST_YEAR, LAST_YEAR, Precision
from aidportal.money.raised_digits import refuse_raised_digits

MOST_CHARACTERS = 100
NO_SUCH_DAY = _("There is no such day: correct day and month.")
MONTHS = month_numbers()

Y, D = r"(?P<y>[0-9]{4})", r"(?P<d>[0-9]{1,2})"
M = r"(?P<m>[0-9]{1,2})"
NAME = "(?P<name>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
DAY = D + "(?:st|nd|rd|th)?"
ERA = "(?P<era>" + "|".join(ERAS) + ")(?P<n>[0-9]{1,2}|元)年"
POINTS = [
    re.compile(pattern)
    for pattern in (
        rf"{Y}(?:([-/.]){M}(?:\2{D})?)?",
        rf"{D}\.{M}\.{Y}",
        rf"{DAY}(?: (?:of )?{NAME}(?:,? {Y})?)?",
        rf"{NAME} {DAY}(?:,? {Y})?",
        rf"{NAME}(?:,? (?:of )?{Y})?",
        rf"{DAY},? {Y}",
        rf"(?:{Y}年|{ERA})(?: ?{M}月(?: ?{D}日)?)?",
        rf"{M}月(?: ?{D}日)?",
        rf"{D}日",
    )
]

Read = tuple[date | None, date | None, str]


class Point(NamedTuple):
    """Year, month and day as far as they are written; 0 for what is not."""

    year: int
    month: int
    day: int


def read_date(text: str) -> Read:
    """First day, last day and precision. Raises ValueError with a sentence that says what to write."""
    if len(text) > MOST_CHARACTERS:
        raise ValueError(_("This is too long for a date: type the date alone."))
    refuse_raised_digits(text)
    framed = " ".join(unicodedata.normalize("NFKC", text).lower().split())
    plain = _without_frame(framed)
    if plain in NOT_STATED:
        return None, None, Precision.NOT_STATED
    if re.fullmatch(r"[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}", plain):
        raise ValueError(_("Day and month can be taken for each other: write 2024-04-03 or 3 April 2024."))
    if point := _point(plain):
        if ONE_END.search(framed):
            raise ValueError(_("Only one end of a period stands here: write both ends, or the date alone."))
        return _one(point)
    for word in BETWEEN:
        left, found, right = plain.partition(word)
        points = (_point(left.strip()), _point(right.strip())) if found else (None, None)
        if points[0] and points[1]:
            return _two(*_completed(points[0], points[1]))
    raise ValueError(
        _("This is not a date: write 7 January 2024, 2024-01-07, December 2023, 2024 or 15–17 February 2024.")
    )


def _without_frame(text: str) -> str:
    return END.sub("", BEGINNING.sub("", NO_DAY.sub("", text).strip())).strip()


def _point(text: str) -> Point | None:
    bare = END.sub("", text).strip()
    for pattern in POINTS:
        if match := pattern.fullmatch(bare):
            found = {name: value for name, value in match.groupdict().items() if value}
            if any(found.get(part, "1").strip("0") == "" for part in "md"):
                raise ValueError(NO_SUCH_DAY)
            month = MONTHS[found["name"]] if "name" in found else int(found.get("m", 0))
            return Point(_year(found), month, int(found.get("d", 0)))
    return None


def _year(found: dict[str, str]) -> int:
    if "era" not in found:
        return int(found.get("y", 0))
    year = 1 if found["n"] == "元" else int(found["n"])
    if not 0 < year <= LAST_YEARS.get(found["era"], year):
        raise ValueError(_("The era has no such year: write the year as 2024."))
    return ERAS[found["era"]] + year


def _completed(left: Point, right: Point) -> tuple[Point, Point]:
    # Only what is larger than a point's own unit is taken over: "2023–February 2024" stays uneven.
    year_left, year_right = left.year or right.year, right.year or left.year
    month_left = left.month or (right.month if left.day else 0)
    month_right = right.month or (left.month if right.day else 0)
    return Point(year_left, month_left, left.day), Point(year_right, month_right, right.day)


def _one(point: Point) -> Read:
    first, last = _days(point)
    if point.day:
        return first, last, Precision.DAY
    return first, last, Precision.MONTH if point.month else Precision.YEAR


def _two(left: Point, right: Point) -> Read:
    if bool(left.day) != bool(right.day) or bool(left.month) != bool(right.month):
        raise ValueError(_("One end of this range is more precise than the other: write both alike."))
    first, last = _days(left)[0], _days(right)[1]
    if first > last:
        raise ValueError(_("The first day comes after the last one: change them over."))
    return first, last, Precision.DAY if first == last else Precision.RANGE


def _days(point: Point) -> tuple[date, date]:
    year, month, day = point
    if not year or (day and not month):
        raise ValueError(_("This date has no year: add it."))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(_("The year must lie between 1900 and 2100: correct it."))
    if month > 12 or (month and day > monthrange(year, month)[1]):
        raise ValueError(NO_SUCH_DAY)
    if day:
        return date(year, month, day), date(year, month, day)
    if month:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)
