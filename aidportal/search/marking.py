"""Where the words that were searched for stand in a text: by the index's own tokens, in the text as it is written."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aidportal.search.tokens import RUN, fold, is_ideographic, runs
from aidportal.search.words import SHORTEST_PREFIX

#: Half-width Japanese sound marks join the letter before them.
_JOINING = "\uff9e\uff9f"
#: Characters of a line around a match.
AROUND = 70

Span = tuple[int, int]


@dataclass(frozen=True)
class Piece:
    """A part of a text, and whether it was searched for."""

    text: str
    is_match: bool = False


def matches(text: str, words: str, unfinished: bool = False) -> list[Span]:
    """Where words of ``words`` stand in ``text``, in order. ``unfinished``: the last one is being typed."""
    found = runs(words)
    last = len(found) - 1 if unfinished else len(found)
    return sorted({span for at, run in enumerate(found) for span in places(text, run, at == last)})


def places(text: str, run: str, unfinished: bool = False) -> Iterator[Span]:
    """Where one word (a run, see ``tokens``) stands: as the index finds it, whole words from their beginning on."""
    folded, origins = _folded(text)
    for found in RUN.finditer(folded):
        word, start = found.group(), found.start()
        if is_ideographic(run):
            within = re.finditer(re.escape(run), word) if is_ideographic(word) else ()
            spans = [(start + one.start(), start + one.end()) for one in within]
        else:
            is_hit = word.startswith(run) if unfinished or len(run) >= SHORTEST_PREFIX else word == run
            spans = [found.span()] if is_hit else []
        for first, last in spans:
            yield origins[first][0], origins[last - 1][1]


def marked(text: str, words: str, unfinished: bool = False) -> list[Piece]:
    """The whole of ``text`` in pieces."""
    return list(_pieces(text, matches(text, words, unfinished), 0, len(text)))


def line(text: str, words: str) -> list[Piece]:
    """A line of ``text`` around its first match, cut between words; empty if there is no match."""
    spans = matches(text, words)
    if not spans:
        return []
    start, end = _cut(text, *spans[0])
    before, after = Piece("… " if start else ""), Piece(" …" if end < len(text) else "")
    return [piece for piece in (before, *_pieces(text, spans, start, end), after) if piece.text]


def _cut(text: str, first: int, last: int) -> Span:
    start, end = max(0, first - AROUND), min(len(text), last + AROUND)
    if start and (space := text.find(" ", start, first)) >= 0:
        start = space + 1
    if end < len(text) and (space := text.rfind(" ", last, end)) >= 0:
        end = space
    return start, end


def _pieces(text: str, spans: Sequence[Span], start: int, end: int) -> Iterator[Piece]:
    for first, last in spans:
        if first < start or last > end:
            continue
        if first > start:
            yield Piece(text[start:first])
        yield Piece(text[first:last], is_match=True)
        start = last
    if start < end:
        yield Piece(text[start:end])


def _folded(text: str) -> tuple[str, list[Span]]:
    """``text`` as it is compared, and for each of its characters the part of ``text`` that it comes from."""
    folded: list[str] = []
    origins: list[Span] = []
    for start, end in _clusters(text):
        letters = fold(text[start:end])
        folded.append(letters)
        origins += [(start, end)] * len(letters)
    return "".join(folded), origins


def _clusters(text: str) -> Iterator[Span]:
    """Characters with the marks that join them: they change together when a text is folded."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not (unicodedata.combining(text[at]) or text[at] in _JOINING):
            yield start, at
            start = at
