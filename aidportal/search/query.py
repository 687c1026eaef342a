"""From a question to tantivy's query, for whole records or for their slices."""

from collections.abc import Collection, Iterator

from tantivy import FieldType, Occur, Query

from aidportal.search.assembly import SLICE
from aidportal.search.fields import Keyword
from aidportal.search.layout import layout
from aidportal.search.question import Bounds, Codes, Question
from aidportal.search.view import View
from aidportal.search.words import everywhere

Clause = tuple[Occur, Query]


def keyword(name: str) -> Keyword:
    """The keyword field of this name. Raises LookupError if no app declares one."""
    field = layout().fields[name]
    if not isinstance(field, Keyword):
        raise LookupError(f"{name} is no field of codes.")
    return field


def compiled(question: Question, view: View, *extra: Query, slices: bool = False) -> Query:
    """The query for whole records, or for ``slices``. ``extra`` conditions must hold too."""
    builder = _Builder(question, view, slices)
    clauses = [*builder.clauses(), *((Occur.Must, query) for query in extra)]
    # Every score is the same: ranking by score would depend on deleted documents.
    return Query.const_score_query(Query.boolean_query(clauses), 0.0)


class _Builder:
    def __init__(self, question: Question, view: View, slices: bool) -> None:
        self.question = question
        self.view = view
        self.slices = slices

    def clauses(self) -> Iterator[Clause]:
        kinds = [kind + SLICE if self.slices else kind for kind in self.question.kinds]
        yield Occur.Must, any_of("role", kinds)
        for name, bounds in self.question.ranges.items():
            yield Occur.Must, _within(name, bounds)
        for query in everywhere(layout().schema, self.question.words):
            yield Occur.Must, query
        for name in sorted({*self.question.include, *self.question.exclude}):
            if self.question.narrows(name):
                yield from self._condition(keyword(name))
        if self.question.joint:
            yield Occur.MustNot, self._stated_shares()

    def _condition(self, field: Keyword) -> Iterator[Clause]:
        included = self._included(field)
        excluded = self._values(field, self.question.exclude)
        if included is not None:
            strict = any_of(field.name, included)
            yield Occur.Must, self._or_joint(field, strict) if self.question.joint else strict
            if field.shared and not self.slices:
                return  # one of the included values is enough, whatever the other slices are
        if not excluded:
            return
        if not field.shared or self.slices:
            yield Occur.MustNot, any_of(field.name, excluded)
        elif len(excluded) == 1:
            yield Occur.MustNot, any_of(field.sole, excluded)
        else:
            yield Occur.Must, any_of(field.name, self._universe(field.name) - excluded)

    def _included(self, field: Keyword) -> frozenset[str] | None:
        """The values of which one must be there, or None if all will do."""
        if not self.question.include.get(field.name):
            return None
        included = self._values(field, self.question.include)
        return included - self._values(field, self.question.exclude) if field.shared else included

    def _or_joint(self, field: Keyword, strict: Query) -> Query:
        if not field.joint:
            return strict
        members = any_of(field.joint_name, self._values(field, self.question.include, field.joint_name))
        return Query.boolean_query([(Occur.Should, strict), (Occur.Should, members)])

    def _stated_shares(self) -> Query:
        """What the question finds without ``joint``: not asked for again."""
        strict = [
            any_of(name, included)
            for name in self.question.include
            if keyword(name).joint and (included := self._included(keyword(name))) is not None
        ]
        if not strict:
            return Query.all_query()
        return Query.boolean_query([(Occur.Must, query) for query in strict])

    def _values(self, field: Keyword, codes: Codes, among: str = "") -> frozenset[str]:
        """The codes of a condition with those below them, as far as they occur in the index field ``among``."""
        asked = frozenset(codes.get(field.name, ()))
        if not field.tree or not asked:
            return asked
        return asked | {one for one in self._universe(among or field.name) if one.startswith(tuple(asked))}

    def _universe(self, name: str) -> frozenset[str]:
        return self.view.values_of(name, self.question.kinds)


def any_of(name: str, values: Collection[str]) -> Query:
    """Records with one of ``values`` in the field ``name``: none for no values."""
    if not values:
        return Query.empty_query()
    return Query.term_set_query(layout().schema, name, list(values))


def _within(name: str, bounds: Bounds) -> Query:
    if bounds.low is None and bounds.high is None:
        return Query.exists_query(name)
    if bounds.low is not None and bounds.high is not None and bounds.low > bounds.high:
        return Query.empty_query()
    return Query.range_query(layout().schema, name, FieldType.Integer, bounds.low, bounds.high)
