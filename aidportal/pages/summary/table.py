"""A summary table: rows by the values of one facet, cells that lead to the records behind them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from aidportal.addresses import absolute
from aidportal.lists.addresses import Addresses
from aidportal.lists.chips import Chip
from aidportal.lists.conditions import EXCLUDED
from aidportal.lists.problems import Problem
from aidportal.lists.summaries import Group, Summary
from aidportal.money.display import measure
from pledges.choices import KindOfMoney
from pledges.measures import STAGES

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
        return self.to.with_value("by", self.by).removeprefix("?")

    @property
    def list_href(self) -> str:
        return self.to.at(reverse("pledges:pledge-list"))

    @property
    def hidden(self) -> list[tuple[str, str]]:
        return self.to.kept()
