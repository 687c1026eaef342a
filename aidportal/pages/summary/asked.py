"""What an address asks to summarise, and the table that answers it; page, file and comparison all ask here."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from aidportal.lists import problems
from aidportal.lists.addresses import Addresses
from aidportal.lists.chips import chips
from aidportal.lists.conditions import CodeFilter, YearFilter
from aidportal.lists.names import checked_labels
from aidportal.lists.problems import Problem
from aidportal.lists.summaries import NONE, Group, Summary, summary
from aidportal.money.display import measure
from aidportal.pages.summary.table import Choice, Row, Table
from aidportal.search.query import keyword
from aidportal.search.reading import reading
from pledges.filters import PledgeFilters
from pledges.measures import STAGES

#: The facet by which the rows are made, and the one where none is named.
BY, FIRST = "by", "donor"


class Asked:
    """The filters of a summary, and by what it is made."""

    def __init__(self, query: Any, allowed: Sequence[str] = ()) -> None:
        self.filters = PledgeFilters(query, allowed=(BY, *allowed))
        for name in ("after", "before", "sort"):
            self.filters.values.pop(name, None)
        if "joint" in self.filters.values:
            message = _("A summary table counts no record whose share nobody stated: the list shows them.")
            self.filters.drop("joint", Problem("joint", message))
        self.by = self._by(query.getlist(BY))

    def _by(self, given: list[str]) -> str:
        # People say partner for those through whom a pledge goes.
        named = {"partner": "channel"}.get(given[0], given[0]) if given else FIRST
        if len(given) > 1:
            self.filters.problems.append(problems.doubled(BY))
        elif named not in self.filters.facets:
            known = {"known": ", ".join(self.filters.facets)}
            message = _("There is no such value: choose from %(known)s.") % known
            self.filters.problems.append(Problem(BY, message))
        return named if named in self.filters.facets else FIRST

    @cached_property
    def condition(self) -> CodeFilter:
        return self.filters.facets[self.by]

    def table(self, numbers: Sequence[str] = ()) -> Table:
        """The table; ``numbers``: columns to sum instead of those in the page's currency. Raises Busy."""
        with reading() as view:
            labels = checked_labels(self.filters, view.state)
            totals = self.filters.totals
            if totals is None:
                raise LookupError("This list has no totals to summarise.")
            sums = tuple(numbers) or tuple(measure(stage) for stage in STAGES)
            found = summary(view, self.filters.question(), self.condition.field_name, totals, sums)
        to = Addresses(self.filters.values)
        return Table(
            by=self.by,
            label=str(self.condition.label),
            rows=list(self._rows(found, labels[self.by], to)),
            whole=Row("", _("All records, each once"), found.whole, to, ""),
            summary=found,
            chips=list(chips(self.filters.filters, self.filters.values, labels, to)),
            problems=self.filters.problems,
            to=to,
            state=view.state,
        )

    def choices(self, to: Addresses) -> list[Choice]:
        """All facets by which the same records can be summarised."""
        return [
            Choice(name, capfirst(str(one.label)), to.with_value(BY, name), name == self.by)
            for name, one in self.filters.facets.items()
        ]

    def _rows(self, found: Summary, labels: Mapping[str, str], to: Addresses) -> Iterator[Row]:
        codes = [group.value for group in found.groups] if keyword(self.condition.field_name).tree else []
        for group in sorted(found.groups, key=self._order(labels)):
            is_none = group.value == NONE
            label = _("not stated") if is_none else labels.get(group.value, group.value)
            beneath = tuple(code for code in codes if code.startswith(group.value) and code != group.value)
            code = "" if is_none else group.value
            yield Row(code, capfirst(label), group, None if is_none else to, self.by, beneath)

    def _order(self, labels: Mapping[str, str]) -> Any:
        places = {code: place for place, code in enumerate(labels)}
        last = {NONE, *self.condition.also}

        def key(group: Group) -> Any:
            value = group.value
            if isinstance(self.condition, YearFilter):
                return value in last, -int(value) if value.isdigit() else 0
            if self.condition.in_order:
                return value in last, places.get(value, len(places))
            return value in last, -group.count, labels.get(value, value)

        return key
