"""Counts, facets and sums of what a question finds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aidportal.search.query import compiled, keyword
from aidportal.search.question import Question
from aidportal.search.view import View, terms

#: Sums are float64: partial sums of values that are never negative only grow, so below this all are exact.
EXACT_BELOW = 2**53

Counts = dict[str, int]


def count(view: View, question: Question) -> int:
    """How many records the question finds."""
    found = view.searcher.search(compiled(question, view), 1, count=True)
    return int(found.count or 0)  # type: ignore[attr-defined]  # missing in the wheel's stubs


def facets(view: View, question: Question, names: Iterable[str]) -> dict[str, Counts]:
    """Field → value → number of records, each field counted as if it had no condition of its own."""
    free = [name for name in names if not question.narrows(name)]
    found = _by_value(view, question, free)
    for name in names:
        if question.narrows(name):
            found.update(_by_value(view, question.without(name), [name]))
    return found


def _by_value(view: View, question: Question, names: list[str]) -> dict[str, Counts]:
    if not names:
        return {}
    answer = view.searcher.aggregate(compiled(question, view), {name: terms(name) for name in names})
    return {name: _counts(answer[name]) for name in names}


def sums(view: View, question: Question, by: str, numbers: Iterable[str]) -> dict[str, Counts]:
    """Value of ``by`` → number field → sum. Raises OverflowError from 2**53 on, never an inexact sum.

    Under a condition on a shared field (recipient, sector) only the slices that pass it are added up.
    """
    wanted = _summed(numbers)
    query = compiled(question, view, slices=_narrows_shares(question))
    answer = view.searcher.aggregate(query, {"by": terms(by, "", **wanted)})
    return {bucket["key"]: _sums_of(bucket, wanted) for bucket in answer["by"]["buckets"]}


@dataclass(frozen=True)
class Part:
    """Sums of what has one value in each of two fields. ``precisions``: values of the third field that occur."""

    sums: Counts
    precisions: frozenset[str]


def sums_crossed(
    view: View,
    question: Question,
    by: str,
    inner: str,
    numbers: Iterable[str],
    precision: str = "",
    missing: str = "",
) -> dict[str, dict[str, Part]]:
    """Value of ``by`` → value of ``inner`` → sums, by the rules of ``sums``; a shared field is added up by slices.

    A record with several values in a field that is not shared would be added to each: ask for single-valued ones.
    ``missing``: the value of ``by`` for records without any. Without ``precision`` no precisions are asked for.
    """
    wanted = _summed(numbers)
    parts = terms(inner, "", **wanted, **({"precisions": terms(precision)} if precision else {}))
    query = compiled(question, view, slices=keyword(by).shared or _narrows_shares(question))
    answer = view.searcher.aggregate(query, {"by": terms(by, missing, parts=parts)})
    return {
        bucket["key"]: {
            part["key"]: Part(_sums_of(part, wanted), frozenset(_counts(part["precisions"]) if precision else ()))
            for part in bucket["parts"]["buckets"]
        }
        for bucket in answer["by"]["buckets"]
    }


def count_by(view: View, question: Question, name: str, missing: str = "") -> Counts:
    """Value of ``name`` (``missing`` for records without any) → number of records, all conditions in force."""
    answer = view.searcher.aggregate(compiled(question, view), {"by": terms(name, missing)})
    return _counts(answer["by"])


def crossed(view: View, question: Question, by: str, name: str) -> dict[str, Counts]:
    """Value of ``by`` → value of ``name`` → number of records with both."""
    answer = view.searcher.aggregate(compiled(question, view), {"by": terms(by, inner=terms(name))})
    return {bucket["key"]: _counts(bucket["inner"]) for bucket in answer["by"]["buckets"]}


def _narrows_shares(question: Question) -> bool:
    """Whether a condition leaves out some of a record's shares."""
    return any(keyword(name).shared and question.narrows(name) for name in {*question.include, *question.exclude})


def _summed(numbers: Iterable[str]) -> dict[str, dict]:
    return {number: {"sum": {"field": number}} for number in numbers}


def _sums_of(bucket: Mapping, numbers: Iterable[str]) -> Counts:
    return {number: _exact(bucket[number]["value"]) for number in numbers}


def _exact(value: float) -> int:
    """A sum as an integer. Raises OverflowError if it may be inexact."""
    if not 0 <= value < EXACT_BELOW:
        raise OverflowError("A sum reaches 2**53 cents, beyond which the index does not add up exactly.")
    return int(value)


def _counts(aggregation: Mapping) -> Counts:
    return {bucket["key"]: bucket["doc_count"] for bucket in aggregation["buckets"]}
