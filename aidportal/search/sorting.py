"""Sort keys: unique among the records of one kind, the same on every machine."""

import datetime as dt

from aidportal.search.tokens import fold

_LAST_DAY = dt.date.max.toordinal()
_MOST_RECORDS = 2**32
#: Ids below this fit beside an amount; amounts above ``_MOST_DOLLARS`` are sorted as if they were it.
_MOST_PAID_RECORDS = 2**24
_MOST_DOLLARS = 2**39 - 1
_KEPT_CHARACTERS = 40
_UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
# Unicode puts є, і, ї and ґ behind я.
_UKRAINIAN_ORDER = {ord(letter): 0x430 + place for place, letter in enumerate(_UKRAINIAN)}


def newest_key(day: dt.date | None, pk: int) -> int:
    """Latest day first, undated last, then the highest id."""
    return (day.toordinal() if day else 0) * _MOST_RECORDS + pk


def oldest_key(day: dt.date | None, pk: int) -> int:
    """Earliest day first, undated last, then the lowest id."""
    return (_LAST_DAY - day.toordinal() if day else 0) * _MOST_RECORDS + _MOST_RECORDS - 1 - pk


def largest_key(cents: int | None, pk: int) -> int:
    """Largest amount in whole dollars first, no figure last. Raises OverflowError for ids from 2**24 on."""
    if pk >= _MOST_PAID_RECORDS:
        raise OverflowError(f"Record {pk} does not fit into the key of the order by amount.")
    return min((cents or 0) // 100, _MOST_DOLLARS) * _MOST_PAID_RECORDS + pk


def title_key(title: str, pk: int) -> str:
    """Alphabetical by the first letters, in Ukrainian's own order too. Hexadecimal, so that it needs no quoting."""
    letters = fold(title)[:_KEPT_CHARACTERS].translate(_UKRAINIAN_ORDER)
    return f"{letters.encode().hex()}00{pk:016x}"
