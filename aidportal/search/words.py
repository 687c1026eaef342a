"""Words as queries: in tiers, since a score that counts deleted documents is not the same on every machine."""

import re
from collections.abc import Iterable

from tantivy import Occur, Query, Schema

from aidportal.search.tokens import is_ideographic, runs, split

#: From so many letters on a word also finds longer ones: generator, generators; енергет, енергетики.
SHORTEST_PREFIX = 4


def everywhere(schema: Schema, words: str) -> list[Query]:
    """Conditions that must all hold: each word occurs somewhere in the record."""
    return [word(schema, "text", run) for run in runs(words)]


def tiers(schema: Schema, words: str) -> list[Query]:
    """Conditions by decreasing weight, none overlapping: phrase in a title, words in a title, words anywhere."""
    found = runs(words)
    if not found:
        return [Query.all_query()]
    title = _all(word(schema, "title", run) for run in found)
    anywhere = _all(everywhere(schema, words))
    phrase = _phrase(schema, found)
    if phrase is None:
        return [title, _but_not(anywhere, title)]
    return [phrase, _but_not(title, phrase), _but_not(_but_not(anywhere, title), phrase)]


def word(schema: Schema, name: str, run: str) -> Query:
    """One word (a run, see ``tokens``) in the field ``name``."""
    parts: list[str | tuple[int, str]] = [*split(run)]
    if len(parts) > 1:
        return Query.phrase_query(schema, name, parts)
    if is_ideographic(run):
        return Query.regex_query(schema, name, f".*{re.escape(run)}.*")
    return beginning(schema, name, run) if len(run) >= SHORTEST_PREFIX else Query.term_query(schema, name, run)


def beginning(schema: Schema, name: str, run: str) -> Query:
    """A word of which at least this beginning is known."""
    if is_ideographic(run):
        return word(schema, name, run)
    return Query.regex_query(schema, name, f"{re.escape(run)}.*")


def _phrase(schema: Schema, found: list[str]) -> Query | None:
    parts: list[str | tuple[int, str]] = [part for run in found for part in split(run)]
    if any(is_ideographic(run) and len(run) == 1 for run in found):
        return None  # such a character is indexed within its pairs, so it has no place of its own
    if len(parts) == 1:
        return Query.term_query(schema, "title", parts[0])
    return Query.phrase_query(schema, "title", parts)


def _all(queries: Iterable[Query]) -> Query:
    return Query.boolean_query([(Occur.Must, query) for query in queries])


def _but_not(query: Query, other: Query) -> Query:
    return Query.boolean_query([(Occur.Must, query), (Occur.MustNot, other)])
