"""Shapes that several apps' documents share: translated texts and stated dates. Rows are those of ``values()``."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.conf import settings

from aidportal.search.fields import Alphabetical, Keyword, Number, Rank
from aidportal.search.sorting import newest_key, oldest_key

#: In place of a code where no source states one.
NOT_STATED = "not_stated"

LANGUAGES = tuple(code for code, _name in settings.LANGUAGES)

#: Orders that every list has.
TITLE_FIELDS = tuple(Alphabetical(f"title_{language}") for language in LANGUAGES)
DATE_FIELDS = (Keyword("year"), Number("first_day"), Number("last_day"), Rank("newest"), Rank("oldest"))

Row = Mapping[str, Any]


def in_all_languages(row: Row, *names: str) -> list[str]:
    """The translations of fields that are there."""
    return [text for name in names for language in LANGUAGES if (text := row[f"{name}_{language}"])]


def titles_by_language(row: Row, name: str) -> dict[str, str]:
    """Values of TITLE_FIELDS: the title as each language's reader sees it, in English where it is missing."""
    return {f"title_{language}": row[f"{name}_{language}"] or row[f"{name}_en"] or "" for language in LANGUAGES}


def dated(first: dt.date | None, last: dt.date | None, pk: int) -> Mapping[str, Any]:
    """Values of DATE_FIELDS for a date stated as the days ``first`` to ``last``; years are all it lies in."""
    if first is None or last is None:
        years, first_day, last_day = [NOT_STATED], None, None
    else:
        years = [str(year) for year in range(first.year, last.year + 1)]
        first_day, last_day = first.toordinal(), last.toordinal()
    return {
        "year": years,
        "first_day": first_day,
        "last_day": last_day,
        "newest": newest_key(first, pk),
        "oldest": oldest_key(first, pk),
    }


def yes_or_nothing(flag: bool) -> list[str]:
    """Values of a keyword that only those records have of which something is true: the rest need no facet."""
    return ["yes"] if flag else []
