"""What a reader may mean who has not finished typing, or has mistyped: out of published records only."""

import difflib
from collections.abc import Iterable, Sequence

from tantivy import Occur, Order, Query

from aidportal.search import counting, registry
from aidportal.search.layout import layout
from aidportal.search.query import any_of
from aidportal.search.question import Question
from aidportal.search.tokens import is_ideographic, runs
from aidportal.search.view import View
from aidportal.search.words import SHORTEST_PREFIX, beginning, word

#: Words that are looked at for a mistake, and records in which the right one is looked for.
_MOST_WORDS, _MOST_RECORDS = 4, 5
#: From so many letters on two of them may be wrong.
_LONG = 7


def titled(view: View, kind: str, words: str, most: int, order: str) -> list[int]:
    """Ids of records in whose titles all words stand, the last one perhaps unfinished. ``order``: a text field."""
    found = runs(words)
    if not found:
        return []
    schema = layout().schema
    inside = [word(schema, "title", run) for run in found[:-1]] + [beginning(schema, "title", found[-1])]
    return _records(view, kind, inside, most, order)


def respelled(view: View, kinds: Sequence[str], words: str) -> str:
    """``words`` with those that stand nowhere replaced by the nearest one that does; empty where none is near."""
    found = runs(words)
    strange = [run for run in found if _may_be_mistyped(run) and not _count(view, kinds, run)][:_MOST_WORDS]
    nearest = {run: _nearest(view, kinds, run) for run in strange}
    if not any(nearest.values()):
        return ""
    return " ".join(nearest.get(run) or run for run in found)


def _may_be_mistyped(run: str) -> bool:
    return len(run) >= SHORTEST_PREFIX and not is_ideographic(run)


def _count(view: View, kinds: Sequence[str], run: str) -> int:
    return counting.count(view, Question(tuple(kinds), words=run))


def _nearest(view: View, kinds: Sequence[str], run: str) -> str:
    distance = 2 if len(run) >= _LONG else 1
    like = Query.fuzzy_term_query(layout().schema, "text", run, distance=distance)
    candidates = {
        token
        for kind in kinds
        for entry in registry.declarations()[kind].entries(_records(view, kind, [like], _MOST_RECORDS, "title_en"))
        for text in (*entry.titles, *entry.texts)
        for token in runs(text)
    }
    return next(iter(difflib.get_close_matches(run, sorted(candidates), n=1)), "")


def _records(view: View, kind: str, conditions: Iterable[Query], most: int, order: str) -> list[int]:
    query = Query.boolean_query([(Occur.Must, one) for one in (any_of("role", [kind]), *conditions)])
    hits = view.searcher.search(query, most, count=False, order_by_field=order, order=Order.Asc).hits
    return [int(pk or 0) for pk in view.searcher.fast_field_values("record", [address for _, address in hits])]
