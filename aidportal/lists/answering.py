"""The public list as one path: filter → search → facets → totals → order → rows of one page."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.db.models import QuerySet

from aidportal.lists import problems
from aidportal.lists.addresses import Addresses
from aidportal.lists.chips import chips
from aidportal.lists.conditions import EXCLUDED
from aidportal.lists.cursors import Cursors
from aidportal.lists.facets import Facet, FacetBuilder
from aidportal.lists.filters import ListFilterSet
from aidportal.lists.listing import Joint, Listing
from aidportal.lists.matches import explain
from aidportal.lists.names import checked_labels
from aidportal.lists.totals import Totals, totals
from aidportal.search import counting, paging
from aidportal.search.reading import reading
from aidportal.search.view import View


def listing(
    filters: ListFilterSet,
    size: int = 20,
    *,
    records: QuerySet[Any] | None = None,
    with_facets: bool = True,
    with_totals: bool = True,
    with_matches: bool = False,
) -> Listing:
    """The page of at most ``size`` rows that ``filters`` ask for.

    ``records``: the rows' queryset instead of ``filters.records()``; it must start from ``published()``.
    ``with_matches``: rows say in ``matched_in`` where the words stand that they do not show.
    Raises Busy where the index cannot follow in time.
    """
    with reading() as view:
        answer = Answer(filters, view).page(size, records, with_facets, with_totals)
        if with_matches and answer.words:
            explain(filters.kind, answer.rows, filters.shown, answer.words)
        return answer


@contextmanager
def answering(filters: ListFilterSet) -> Iterator["Answer"]:
    """For a page that counts more than a list does: all that is asked inside comes from one state of the ledger.

    Raises Busy where the index cannot follow in time.
    """
    with reading() as view:
        yield Answer(filters, view)


class Answer:
    """One list in one view of the ledger."""

    def __init__(self, filters: ListFilterSet, view: View) -> None:
        self.filters, self.view = filters, view
        self.labels: Mapping[str, Mapping[str, str]] = checked_labels(filters, view.state)
        self.question = filters.question()
        self.to = Addresses(filters.values)

    def page(self, size: int, records: QuerySet[Any] | None, with_facets: bool, with_totals: bool) -> Listing:
        cursors = Cursors(self.question, self.filters.sort())
        found = self._found(size, cursors) if size else paging.Page([], False, False)
        return Listing(
            filters=self.filters,
            state=self.view.state,
            rows=self._rows([row.pk for row in found.rows], records),
            count=counting.count(self.view, self.question),
            facets=self._facets() if with_facets else [],
            totals=self._totals() if with_totals else None,
            joint=self._joint(),
            next=cursors.sign(found.rows[-1].position) if found.rows and found.has_next else None,
            previous=cursors.sign(found.rows[0].position) if found.rows and found.has_previous else None,
            chips=list(chips(self.filters.filters, self.filters.values, self.labels, self.to)),
            problems=self.filters.problems,
            addresses=self.to,
        )

    def newest(self, size: int, records: QuerySet[Any]) -> list[Any]:
        """The first ``size`` records in the list's default order, whatever page and order were asked for."""
        found = paging.page(self.view, self.question, self.filters.orders[0].sort(), size)
        return self._rows([row.pk for row in found.rows], records)

    def count_with(self, field: str) -> int:
        """How many records of the list have any value in a keyword field."""
        if self.question.include.get(field):
            return counting.count(self.view, self.question)
        values = tuple(self.view.values_of(field, self.question.kinds))
        return counting.count(self.view, self.question.including_all(field, values)) if values else 0

    def count_of(self, field: str, code: str) -> int:
        """How many records of the list have ``code`` in a keyword field that no parameter asks for."""
        return counting.count(self.view, self.question.including(field, code))

    def _found(self, size: int, cursors: Cursors) -> paging.Page:
        places = {}
        for name in ("after", "before"):
            if name in self.filters.values:
                try:
                    places[name] = cursors.read(self.filters.values[name])
                except ValueError:
                    self.filters.drop(name, problems.foreign_cursor(name))
        return paging.page(self.view, self.question, self.filters.sort(), size, **places)

    def _rows(self, pks: list[int], records: QuerySet[Any] | None) -> list[Any]:
        if not pks:
            return []
        queryset = self.filters.records() if records is None else records
        by_pk = {row.pk: row for row in queryset.filter(pk__in=pks)}
        return [by_pk[pk] for pk in pks if pk in by_pk]

    def _facets(self) -> list[Facet]:
        conditions = self.filters.facets
        counts = counting.facets(self.view, self.question, [one.field_name for one in conditions.values()])
        self._count_groups(counts)
        builder = FacetBuilder(self.filters.values, self.to)
        return [
            builder.build(name, condition, counts[condition.field_name], self.labels[name])
            for name, condition in conditions.items()
        ]

    def _count_groups(self, counts: dict[str, dict[str, int]]) -> None:
        """Add the counts of chosen codes that stand for those below them (sector 152), which no record has itself."""
        for name, condition in self.filters.facets.items():
            field = condition.field_name
            chosen = {*self.filters.values.get(name, ()), *self.filters.values.get(name + EXCLUDED, ())}
            for code in chosen - counts[field].keys():
                group = self.question.without(field).including(field, code)
                counts[field][code] = counting.count(self.view, group)

    def _totals(self) -> Totals | None:
        by = self.filters.totals
        if by is None:
            return None
        name = next(name for name, one in self.filters.facets.items() if one.field_name == by.field)
        return totals(self.view, self.question, by, self.labels[name])

    def _joint(self) -> Joint | None:
        if "joint" not in self.filters.filters or self.question.joint:
            return None
        count = counting.count(self.view, self.question.jointly())
        return Joint(count, self.to.with_value("joint", "1")) if count else None
