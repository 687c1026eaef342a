"""Suggestions for words that are being typed: records by title, and lists of what is in a sector or place."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.http import urlencode
from django.utils.translation import get_language

from aidportal.lists.conditions import CodeFilter
from aidportal.lists.names import labels
from aidportal.pages.lists import LISTS, PublicList
from aidportal.search.reading import reading
from aidportal.search.suggesting import titled
from aidportal.search.tokens import is_ideographic, runs
from aidportal.search.view import View
from aidportal.sources.models import Source

#: Suggestions of one kind, and in all.
MOST, MOST_IN_ALL = 3, 9

#: Facets whose values are suggested, each with the list that it narrows.
FACETS = (
    ("pledges", "recipient"),
    ("pledges", "sector"),
    ("pledges", "region"),
    ("events", "country"),
    ("partners", "country"),
    ("initiatives", "sector"),
    ("initiatives", "region"),
)


@dataclass(frozen=True)
class Suggestion:
    """``label`` to show, ``of``: what it is one of, ``href``: where it leads."""

    label: str
    of: str
    href: str


def suggestions(words: str) -> list[Suggestion]:
    """Records whose titles begin so, then lists. Raises Busy where the index cannot follow."""
    if not _says_enough(words):
        return []
    with reading() as view:
        return [*_titles(view, words), *values(view, words)][:MOST_IN_ALL]


def _says_enough(words: str) -> bool:
    found = runs(words)
    return bool(found) and (len(found[-1]) > 1 or len(found) > 1 or is_ideographic(found[-1]))


def _titles(view: View, words: str) -> Iterator[Suggestion]:
    order = f"title_{(get_language() or 'en')[:2]}"
    for one in LISTS.values():
        pks = titled(view, one.kind, words, MOST, order)
        rows = {row.pk: row for row in _light(one.model).filter(pk__in=pks)} if pks else {}
        for pk in pks:
            if pk in rows:
                yield Suggestion(_title(rows[pk]), str(one.title), rows[pk].get_absolute_url())


def _light(model: Any) -> Any:
    published = model.objects.published()
    return published.without_text() if model is Source else published


def _title(row: Any) -> str:
    return str(getattr(row, "title", "") or row.name)


def values(view: View, words: str) -> list[Suggestion]:
    """Lists narrowed to a value that bears these words in its name and that a published record has."""
    found = [one for of, facet in FACETS for one in _values(view, words, LISTS[of], facet)]
    return list({one.href: one for one in found}.values())


def _values(view: View, words: str, of: PublicList, facet: str) -> Iterator[Suggestion]:
    condition: CodeFilter = of.filters.base_filters[facet]
    there = view.values_of(condition.field_name, (of.kind,))
    asked, known = runs(words), labels(condition, view.state)
    named = [(code, known[code]) for code in there if code in known and _has(str(known[code]), asked)]
    for code, label in sorted(named, key=lambda pair: (len(str(pair[1])), str(pair[1])))[:MOST]:
        yield Suggestion(str(label), f"{of.title} · {condition.label}", f"{of.href}?{urlencode({facet: code})}")


def _has(label: str, asked: list[str]) -> bool:
    own = runs(label)
    return all(any(run in one if is_ideographic(run) else one.startswith(run) for one in own) for run in asked)
