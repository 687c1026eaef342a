"""Lists of records that the index does not hold (transactions, stated totals): the same parameters, asked of SQL."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django.db.models import F, Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from aidportal.changes.state import State
from aidportal.lists import problems
from aidportal.lists.conditions import BoundFilter, CodeFilter, DollarsFilter, SortFilter
from aidportal.lists.cursors import Cursors
from aidportal.lists.filters import ListFilterSet, Order
from aidportal.lists.names import labels
from aidportal.search.paging import Position

#: Ids lie below this, so that a day and an id make one whole number.
_IDS = 10**12


class StoredFilterSet(ListFilterSet):
    """``field_name`` of each filter is a path of the model. Ordered by ``day``, the column of a first day."""

    day: ClassVar[str]
    orders = (Order("newest", _("Latest first"), "newest"), Order("oldest", _("Earliest first"), "oldest"))

    @classmethod
    def get_filters(cls) -> OrderedDict[str, Any]:
        """Those of every list without the search for words."""
        found = super().get_filters()
        del found["q"]
        found["sort"] = SortFilter(label=_("Sort"), choices=[(order.value, order.label) for order in cls.orders])
        return found

    def check_codes(self, state: State) -> None:
        """Drop parameters with a code that names nothing public. To be called in the snapshot of ``state``."""
        for name, condition in self.filters.items():
            is_listed = isinstance(condition, CodeFilter) and condition.names and name in self.values
            if is_listed and not set(self.values[name]) <= set(labels(condition, state)):
                self.drop(name, problems.not_in_ledger(name))

    def narrowed(self, records: QuerySet[Any]) -> QuerySet[Any]:
        """Those of ``records`` that all conditions leave."""
        for name, value in self.values.items():
            condition = self.filters[name]
            if isinstance(condition, CodeFilter):
                matching = records.model._base_manager.filter(**{f"{condition.field_name}__in": value}).values("pk")
                records = records.exclude(pk__in=matching) if condition.exclude else records.filter(pk__in=matching)
            elif isinstance(condition, BoundFilter):
                lookup = "gte" if condition.end == "low" else "lte"
                bound = condition.number(value) if isinstance(condition, DollarsFilter) else value
                records = records.filter(**{f"{condition.field_name}__{lookup}": bound})
        return records


@dataclass(frozen=True)
class Page:
    """``rows`` in order; signed places before the first and after the last, None at the ends."""

    rows: Sequence[Any]
    previous: str | None
    next: str | None


class Walk:
    """Records in the order that ``asked`` names, undated ones last, by the key of a page's first or last row."""

    def __init__(self, asked: StoredFilterSet, records: QuerySet[Any]) -> None:
        self.asked = asked
        self.latest_first = asked.sort_value() == "newest"
        undated = date.min if self.latest_first else date.max
        self.records = records.annotate(day_of_order=Coalesce(F(asked.day), Value(undated)))
        self.cursors = Cursors(asked.question(), asked.sort())

    def page(self, size: int) -> Page:
        """The page after or before the place that was asked for. A place that is not ours becomes a problem."""
        after, before = self._place("after"), self._place("before")
        if before is not None:
            rows = self._rows(size + 1, before, backwards=True)
            return self._page(rows[:size][::-1], has_previous=len(rows) > size, has_next=True)
        rows = self._rows(size + 1, after)
        return self._page(rows[:size], has_previous=after is not None, has_next=len(rows) > size)

    def _place(self, name: str) -> int | None:
        if name not in self.asked.values:
            return None
        try:
            return int(self.cursors.read(self.asked.values[name]).key)
        except ValueError:
            self.asked.drop(name, problems.foreign_cursor(name))
            return None

    def _rows(self, size: int, place: int | None, backwards: bool = False) -> list[Any]:
        downwards = self.latest_first != backwards
        records = self.records
        if place is not None:
            ordinal, pk = divmod(place, _IDS)
            day, lookup = date.fromordinal(ordinal), "lt" if downwards else "gt"
            beyond = Q(**{f"day_of_order__{lookup}": day}) | Q(day_of_order=day, **{f"pk__{lookup}": pk})
            records = records.filter(beyond)
        order = ("-day_of_order", "-pk") if downwards else ("day_of_order", "pk")
        return list(records.order_by(*order)[:size])

    def _page(self, rows: list[Any], has_previous: bool, has_next: bool) -> Page:
        signed = [self.cursors.sign(Position(0, _key(row))) for row in (rows[0], rows[-1])] if rows else [None, None]
        return Page(rows, signed[0] if has_previous else None, signed[1] if has_next else None)


def _key(row: Any) -> int:
    return int(row.day_of_order.toordinal() * _IDS + row.pk)
