"""The summary table of any filter of pledges, on its page and as a file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from aidportal.addresses import absolute
from aidportal.lists import problems
from aidportal.lists.addresses import Addresses
from aidportal.lists.chips import Chip, chips
from aidportal.lists.conditions import EXCLUDED, CodeFilter, YearFilter
from aidportal.lists.names import checked_labels
from aidportal.lists.problems import Problem
from aidportal.lists.summaries import NONE, Group, Summary, summary
from aidportal.money.display import measure
from aidportal.search.query import keyword
from aidportal.search.reading import reading
from pledges.choices import KindOfMoney
from pledges.filters import PledgeFilters
from pledges.measures import STAGES

#: The facet by which the rows are made, and the one where none is named.
BY, FIRST = "by", "donor"
#: Rows that the page shows; the file has all.
SHOWN = 200


@dataclass(frozen=True)
class Cell:
    """One sum in minor units of the page's currency. ``href``: the records behind it, empty for nothing."""

    stage: str
    minor: int
    href: str

    @property
    def glyph(self) -> str:
        return f"s-{self.stage}"


@dataclass(frozen=True)
class Row:
    """A value with its figures; addresses of lists are empty where no filter finds the records.

    ``beneath``: codes with rows of their own that the lists would find under this one (15250 under 152).
    """

    code: str
    label: str
    group: Group
    to: Addresses | None
    by: str
    beneath: tuple[str, ...] = ()

    @property
    def href(self) -> str:
        return self._list()

    @property
    def absolute(self) -> str | None:
        return absolute(self.href) if self.to else None

    @property
    def without_figure_href(self) -> str:
        return self._list(precision=("none",))

    @property
    def joint_href(self) -> str:
        return self._list(joint="1")

    @property
    def kinds(self) -> list[tuple[str, list[Cell]]]:
        """Each kind of money with its three stages."""
        return [(kind.value, list(self._cells(kind.value))) for kind in KindOfMoney]

    def _cells(self, kind: str) -> Iterator[Cell]:
        sums = self.group.sums.get(kind, {})
        for stage, name in zip(STAGES, ("promised", "committed", "delivered"), strict=True):
            minor = sums.get(measure(stage), 0)
            yield Cell(name, minor, self._list(kind=(kind,)) if minor else "")

    def _list(self, **more: Any) -> str:
        if self.to is None:
            return ""
        value: dict[str, Any] = {self.by: (self.code,)} if self.by else {}
        if self.beneath:
            value[self.by + EXCLUDED] = self.beneath
        return reverse("pledges:pledge-list") + self.to.with_values({**value, **more})


@dataclass(frozen=True)
class Choice:
    """A facet by which the table can be made."""

    name: str
    label: str
    href: str
    is_current: bool


@dataclass(frozen=True)
class Table:
    """The whole table: nothing in it asks again. ``version``: of the ledger that it shows."""

    by: str
    label: str
    rows: Sequence[Row]
    whole: Row
    summary: Summary
    chips: list[Chip]
    problems: list[Problem]
    to: Addresses
    state: Any

    @property
    def shown(self) -> Sequence[Row]:
        return self.rows[:SHOWN]

    @property
    def left_out(self) -> int:
        return max(0, len(self.rows) - SHOWN)

    @property
    def has_joint(self) -> bool:
        return any(row.group.joint for row in self.rows)

    @property
    def query(self) -> str:
        """What makes this very table again."""
        return self.to.with_value(BY, self.by).removeprefix("?")

    @property
    def list_href(self) -> str:
        return self.to.at(reverse("pledges:pledge-list"))

    @property
    def hidden(self) -> list[tuple[str, str]]:
        return self.to.kept()


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
