"""Why a record was found: the line of its public texts with the words that its row does not show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language

from aidportal.search import registry
from aidportal.search.declarations import Entry
from aidportal.search.marking import Piece, line, places
from aidportal.search.tokens import is_ideographic, runs

#: A text of so many characters says more than a name that also stands elsewhere.
_SENTENCE = 40


@dataclass(frozen=True)
class Match:
    """``pieces`` of a line; ``language`` in which it is written, empty where that is the page's own."""

    pieces: list[Piece]
    language: str


def explain(kind: str, rows: Sequence[Any], shown: Any, words: str) -> None:
    """Set ``matched_in`` (a Match or None) on each of ``rows``; ``shown``: row → the texts that it shows."""
    asked = runs(words)
    missing = {row.pk: _without(asked, shown(row)) for row in rows}
    wanted = [pk for pk, lacking in missing.items() if lacking]
    entries = {entry.pk: entry for entry in registry.declarations()[kind].entries(wanted)} if wanted else {}
    for row in rows:
        row.matched_in = _match(entries[row.pk], missing[row.pk]) if row.pk in entries else None


def _without(asked: Iterable[str], texts: Iterable[str]) -> list[str]:
    """Those of the words ``asked`` for that stand in none of ``texts``."""
    known = [text for text in texts if text]
    return [run for run in asked if not any(_stands(run, text) for text in known)]


def _stands(run: str, text: str) -> bool:
    return next(places(text, run), None) is not None


def _match(entry: Entry, lacking: list[str]) -> Match | None:
    best = max((*entry.texts, *entry.titles), key=lambda text: _worth(text, lacking), default="")
    pieces = line(best, " ".join(lacking))
    return Match(pieces, _language(best)) if pieces else None


def _worth(text: str, lacking: list[str]) -> tuple[int, bool, bool]:
    """More of the words first, then the page's own language, then sentences before names."""
    return sum(_stands(run, text) for run in lacking), not _language(text), len(text) >= _SENTENCE


def _language(text: str) -> str:
    """Told by the letters, since the index does not keep it; empty if it is that of the page."""
    written = next((code for run in runs(text) if (code := _by_letters(run))), "en")
    return "" if written == (get_language() or "en")[:2] else written


def _by_letters(run: str) -> str:
    if is_ideographic(run):
        return "ja"
    return "uk" if "\u0400" <= run[0] <= "\u04ff" else ""
