"""Reading what documents are made of: plain rows, since a rebuild reads every record with all that belongs to it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from aidportal.search.shapes import LANGUAGES


def translated(*names: str) -> list[str]:
    """The columns of translated fields, for ``values()``: title_en, title_ja, title_uk."""
    return [f"{name}_{language}" for name in names for language in LANGUAGES]


def named(*relations: str) -> list[str]:
    """The columns with the names of rows that a standard fixes: area__name, area__name_ja, area__name_uk."""
    return [f"{relation}__name{suffix}" for relation in relations for suffix in ("", "_ja", "_uk")]


def grouped(queryset: Any, owner: str, *names: str) -> dict[int, list[tuple[Any, ...]]]:
    """Rows of ``names`` by the id of the record they belong to."""
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for pk, *row in queryset.values_list(owner, *names):
        found[pk].append(tuple(row))
    return found


class Texts:
    """All that words may find of some records, beside their titles."""

    def __init__(self) -> None:
        self._found: dict[int, list[str]] = defaultdict(list)

    def read(self, queryset: Any, owner: str, *names: str) -> None:
        """Add the texts in the columns ``names`` to the records whose ids are in the column ``owner``."""
        for pk, *texts in queryset.values_list(owner, *names):
            self.add(pk, texts)

    def add(self, pk: int, texts: Iterable[str | None]) -> None:
        self._found[pk] += [text for text in texts if text]

    def of(self, pk: int) -> list[str]:
        """The texts of one record, without doubles."""
        return list(dict.fromkeys(self._found[pk]))
