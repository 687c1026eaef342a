"""Which of some records a question finds: for orders that the index does not know."""

from collections.abc import Collection

from aidportal.search.assembly import key
from aidportal.search.query import any_of, compiled
from aidportal.search.question import Question
from aidportal.search.view import View


def matching(view: View, question: Question, pks: Collection[int]) -> set[int]:
    """Those of ``pks``, ids of records of the question's one kind, that the question finds."""
    (kind,) = question.kinds
    if not pks:
        return set()
    these = any_of("key", [key(kind, pk) for pk in pks])
    hits = view.searcher.search(compiled(question, view, these), len(pks), count=False).hits
    found = view.searcher.fast_field_values("record", [address for _score, address in hits])
    return {int(pk or 0) for pk in found}
