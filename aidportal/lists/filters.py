"""The filters of a public list: one declaration serves its page, its files and its API."""

from collections import OrderedDict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, ClassVar

import django_filters
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from aidportal.lists import problems
from aidportal.lists.conditions import (
    EXCLUDED,
    Asked,
    BoundFilter,
    CodeFilter,
    CursorFilter,
    SortFilter,
    WordsFilter,
)
from aidportal.lists.problems import Problem
from aidportal.money.display import CANONICAL, measure, shown_currency
from aidportal.search.paging import Sort
from aidportal.search.question import Question

RELEVANCE = "relevance"


@dataclass(frozen=True)
class Order:
    """A choice of ``sort``. ``field``: the index field; ``by_language``: one of three, by _en, _ja or _uk."""

    value: str
    label: Any
    field: str
    by_language: bool = False

    def sort(self) -> Sort:
        """The order for the active language."""
        return Sort(f"{self.field}_{(get_language() or 'en')[:2]}" if self.by_language else self.field)


@dataclass(frozen=True)
class TotalsBy:
    """Totals of a list: stages whose sums are added up, by a keyword field of whose filter the labels are taken.

    ``precision``: keyword field of the "mix" beside a sum, with ``no_figure`` where no figure was stated.
    ``unrated``: keyword field of the currencies to which a record with a figure has no rate.
    """

    field: str
    stages: tuple[str, ...]
    precision: str
    no_figure: str
    unrated: str

    def with_figure(self, question: Question) -> Question:
        """The same question, for the records that have a figure, be there a rate for it or not."""
        left_out = (*question.exclude.get(self.precision, ()), self.no_figure)
        return replace(question, exclude={**question.exclude, self.precision: left_out})

    @property
    def numbers(self) -> tuple[str, ...]:
        """The number fields: in US cents, and in minor units of the currency of the page."""
        shown = dict.fromkeys((CANONICAL, shown_currency()))
        return tuple(measure(stage, currency) for currency in shown for stage in self.stages)


class ListFilterSet(django_filters.FilterSet):
    """Subclass it with ``Meta: model = …; fields = []``, filters from ``conditions`` and ``orders``.

    Give it the parameters of a request: ``FILTERS(request.GET)``. It never raises for what they hold; what is
    wrong stands in ``problems``, and ``question`` keeps what is right.
    """

    #: The first one is the default where no words are searched for; with words it is by relevance.
    orders: ClassVar[tuple[Order, ...]] = ()
    totals: ClassVar[TotalsBy | None] = None

    def __init__(self, data: QueryDict | Mapping[str, Any], allowed: Collection[str] = ()) -> None:
        """``allowed``: parameters that are not the list's own but the caller's (such as format)."""
        super().__init__(_as_query(data), queryset=self._meta.model.objects.none())
        self._allowed = allowed
        self.problems: list[Problem] = []
        self.values = self._clean()

    @classmethod
    def get_filters(cls) -> OrderedDict[str, Any]:
        """The declared filters, for each that may be excluded its twin, and what every list has."""
        found: OrderedDict[str, Any] = OrderedDict()
        for name, condition in super().get_filters().items():
            found[name] = condition
            if isinstance(condition, CodeFilter):
                found[name + EXCLUDED] = condition.excluding()
        found["q"] = WordsFilter(label=_("Search"))
        choices = [(order.value, order.label) for order in cls.orders] + [(RELEVANCE, _("Best match first"))]
        found["sort"] = SortFilter(label=_("Sort"), choices=choices)
        found["after"] = CursorFilter(label=_("After this place"))
        found["before"] = CursorFilter(label=_("Before this place"))
        return found

    @property
    def kind(self) -> str:
        """The kind of record that is listed: its model's name in lower case."""
        return str(self._meta.model._meta.model_name)

    def records(self) -> QuerySet[Any]:
        """The rows of a page with what they show, in a fixed number of queries. Must start from ``published()``."""
        records: QuerySet[Any] = self._meta.model.objects.published().for_list()
        return records

    def shown(self, row: Any) -> list[str]:
        """The texts of ``row`` that its line on a page shows: what was searched for is marked in them."""
        return [row.title]

    @cached_property
    def facets(self) -> dict[str, CodeFilter]:
        """Parameter name → filter of which readers choose counted values."""
        return {name: one for name, one in self.filters.items() if isinstance(one, CodeFilter) and one.is_facet}

    def question(self) -> Question:
        """What is asked, of all parameters that are right."""
        asked = Asked()
        for name, value in self.values.items():
            self.filters[name].ask(value, asked)
        return Question(
            (self.kind,), asked.include, asked.exclude, asked.ranges, words=asked.words, joint=asked.joint
        )

    def sort_value(self) -> str:
        """The value of ``sort`` in effect."""
        return self.values.get("sort") or self.usual_sort

    @property
    def usual_sort(self) -> str:
        """The order where none is asked for."""
        return RELEVANCE if "q" in self.values else self.orders[0].value

    @property
    def is_untidy(self) -> bool:
        """Whether nothing is wrong, but something says nothing: what a form sends for its empty fields."""
        empty = any(not one for name, given in self.data.lists() if name in self.filters for one in given)
        return not self.problems and (empty or self.values.get("sort") == self.usual_sort)

    def tidied(self) -> QueryDict:
        """The parameters of the request without those that say nothing."""
        query = self.data.copy()
        for name in self.filters:
            if given := [one for one in query.getlist(name) if one]:
                query.setlist(name, given)
            else:
                query.pop(name, None)
        if self.values.get("sort") == self.usual_sort:
            query.pop("sort", None)
        return query

    def sort(self) -> Sort:
        """The order in effect; by relevance: in tiers of words, each in the default order."""
        chosen = self.sort_value()
        if chosen == RELEVANCE:
            return Sort(self.orders[0].sort().name, tiered=True)
        return next(order for order in self.orders if order.value == chosen).sort()

    def drop(self, name: str, problem: Problem) -> None:
        """Leave out a parameter that proves wrong only when asked."""
        self.values.pop(name, None)
        self.problems.append(problem)

    def _clean(self) -> dict[str, Any]:
        for name, given in self.data.lists():
            condition = self.filters.get(name)
            if condition is None:
                if name not in self._allowed:
                    self.problems.append(problems.unknown(name, {*self.filters, *self._allowed}))
            elif len(given) > 1 and not condition.takes_many:
                self.problems.append(problems.doubled(name))
        wrong = {problem.name for problem in self.problems}
        self.problems += [
            Problem(name, message)
            for name, messages in self.form.errors.items()
            if name not in wrong
            for message in messages
        ]
        wrong = {problem.name for problem in self.problems}
        cleaned = {
            name: value
            for name, value in self.form.cleaned_data.items()
            if value not in (None, "", ()) and name not in wrong
        }
        return self._consistent(cleaned)

    def _consistent(self, values: dict[str, Any]) -> dict[str, Any]:
        if "after" in values and "before" in values:
            self.problems.append(Problem("before", str(_("Give either after or before, not both."))))
            del values["before"]
        for name, condition in self.filters.items():
            beginning = condition.beginning if isinstance(condition, BoundFilter) else ""
            if name in values and beginning in values and values[beginning] > values[name]:
                message = _("The end lies before the beginning (%(other)s): swap them.")
                self.problems.append(Problem(name, str(message % {"other": beginning})))
                del values[name]
        return values


def _as_query(data: QueryDict | Mapping[str, Any]) -> QueryDict:
    if isinstance(data, QueryDict):
        return data
    query = QueryDict(mutable=True)
    for name, value in data.items():
        query.setlist(name, [str(one) for one in (value if isinstance(value, list | tuple) else [value])])
    return query
