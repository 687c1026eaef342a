"""Dates as each language writes them, with what is not stated said in words."""

from datetime import date

from babel.dates import format_date

from aidportal.money.dates import StatedDate, spans_whole_months
from aidportal.money.languages import language_of
from aidportal.money.precision import Precision

PATTERNS = {
    "en": {"day": "d MMMM y", "day of month": "d MMMM", "month": "LLLL y", "year": "y"},
    "ja": {"day": "y年M月d日", "day of month": "M月d日", "month": "y年M月", "year": "y年"},
    "uk": {
        "day": "d MMMM y\xa0'р'.",
        "day of month": "d MMMM",
        "month": "LLLL y\xa0'р'.",
        "year": "y",
    },
}
NO_DAY = {"en": "{}, day not stated", "ja": "{}（日付の記載なし）", "uk": "{}, день не вказано"}
NO_MONTH = {
    "en": "{}, month and day not stated",
    "ja": "{}（月日の記載なし）",
    "uk": "{} рік, місяць і день не вказано",
}
NOT_STATED = {"en": "date not stated", "ja": "日付の記載なし", "uk": "дату не вказано"}


def show_date(stated: StatedDate, lang: str | None = None) -> str:
    """The date as precisely as it was stated: "December 2023, day not stated", "15–17 February 2024"."""
    language = language_of(lang)
    if stated.first is None or stated.last is None:
        return NOT_STATED[language]
    match stated.precision:
        case Precision.RANGE:
            return _range(stated.first, stated.last, language)
        case Precision.MONTH:
            return NO_DAY[language].format(_written(stated.first, "month", language))
        case Precision.YEAR:
            return NO_MONTH[language].format(_written(stated.first, "year", language))
        case _:
            return _written(stated.first, "day", language)


def show_month(day: date, lang: str | None = None) -> str:
    """The month in which ``day`` lies: "December 2023"."""
    return _written(day, "month", language_of(lang))


def _range(first: date, last: date, language: str) -> str:
    unit = _unit(first, last)
    if language == "ja":
        return f"{_written(first, unit, 'ja')}～{_second_ja(first, last, unit)}"
    if unit == "year":
        return f"{first.year}–{last.year}"
    end = _written(last, unit, language)
    if unit == "day" and (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    if unit == "day" and first.year == last.year:
        return f"{_written(first, 'day of month', language)} – {end}"
    return f"{_written(first, unit, language)} – {end}"


def _second_ja(first: date, last: date, unit: str) -> str:
    if unit != "day" or first.year != last.year:
        return _written(last, unit, "ja")
    return f"{last.day}日" if first.month == last.month else _written(last, "day of month", "ja")


def _unit(first: date, last: date) -> str:
    """Whole years are written as years, whole months as months."""
    if not spans_whole_months(first, last):
        return "day"
    return "year" if first.month == 1 and last.month == 12 and first.year != last.year else "month"


def _written(day: date, unit: str, language: str) -> str:
    return format_date(day, PATTERNS[language][unit], locale=language)
