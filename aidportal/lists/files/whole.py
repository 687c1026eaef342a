"""A whole list, not one page of it: ids by keyset pages of one index view, rows some hundred at a time."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from aidportal.changes.state import State
from aidportal.lists.addresses import Addresses
from aidportal.lists.chips import Chip, chips
from aidportal.lists.files.columns import Column, Table
from aidportal.lists.filters import ListFilterSet
from aidportal.lists.names import checked_labels
from aidportal.search import counting, paging
from aidportal.search.reading import reading
from aidportal.search.view import View

#: Rows fetched at once: memory stays the same whatever the list.
CHUNK = 500


@dataclass(frozen=True)
class Whole:
    """``state`` that every row shows, while the context is open and no longer."""

    filters: ListFilterSet
    view: View
    chips: list[Chip]
    to: Addresses

    @property
    def state(self) -> State:
        return self.view.state

    @property
    def count(self) -> int:
        return counting.count(self.view, self.filters.question())

    def rows(self, table: Table, columns: Sequence[Column]) -> Iterator[Any]:
        """All records in order, with what ``columns`` read."""
        names = {column.name for column in columns}
        for pks in self._ids():
            by_pk = {row.pk: row for row in table.records(names).filter(pk__in=pks)}
            rows = [by_pk[pk] for pk in pks if pk in by_pk]
            with table.around(rows):
                yield from rows

    def _ids(self) -> Iterator[list[int]]:
        question, sort, after = self.filters.question(), self.filters.sort(), None
        while True:
            found = paging.page(self.view, question, sort, CHUNK, after=after)
            yield [row.pk for row in found.rows]
            if not found.has_next:
                return
            after = found.rows[-1].position


@contextmanager
def whole(filters: ListFilterSet) -> Iterator[Whole]:
    """Yield the list that ``filters`` ask for; inside, and only inside, all of it is one state of the ledger.

    What proves wrong is added to the problems of ``filters``. Raises Busy where the index cannot follow.
    """
    with reading() as view:
        labels = checked_labels(filters, view.state)
        to = Addresses(filters.values)
        yield Whole(filters, view, list(chips(filters.filters, filters.values, labels, to)), to)
