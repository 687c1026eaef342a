"""The table that is the only form of a total: kinds of money by stages, no grand total."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import template
from django.utils.translation import gettext as _

from aidportal.lists.totals import KindTotal, Totals
from aidportal.money.intervals import Comparison
from aidportal.money.pictures import edge_of, percent
from pledges.choices import KindOfMoney

register = template.Library()

#: Stage → the number of a pledge that is summed for it, in US cents.
STAGES = {"promised": "counted_usd", "committed": "committed_usd", "delivered": "delivered_usd"}


@dataclass(frozen=True)
class Cell:
    """One sum in US cents. ``comparison``: the precision that all its figures share, or empty."""

    stage: str
    cents: int
    width: str
    comparison: str = ""


@dataclass(frozen=True)
class Row:
    """A kind of money with its three sums, and how many figures of which precision they rest on."""

    kind: str
    href: str
    cells: tuple[Cell, ...]
    mix: tuple[tuple[str, str, int], ...]

    @property
    def sub(self) -> str:
        return {
            KindOfMoney.GRANTS: _("given, not paid back"),
            KindOfMoney.LOANS: _("to be paid back"),
            KindOfMoney.NOT_STATED: _("no source says which"),
            KindOfMoney.CONTINGENT: _("guarantees, credit enhancement"),
        }[KindOfMoney(self.kind)]


@register.inclusion_tag("includes/money_table.html")
def money_table(totals: Totals, hrefs: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Totals by kind and stage. ``hrefs``: by kind, the list of the records behind its sums."""
    rows = _rows({kind.value: kind for kind in totals.kinds}, hrefs or {})
    return {"rows": rows[:-1], "contingent": rows[-1]}


@register.inclusion_tag("includes/money_sentence.html")
def money_sentence(totals: Totals) -> dict[str, Any]:
    """The same in a few words, for where the table is folded: kinds of which nothing is known are left out."""
    rows = _rows({kind.value: kind for kind in totals.kinds}, {})
    return {"rows": [row for row in rows if any(cell.cents for cell in row.cells)]}


def _rows(totals: Mapping[str, KindTotal], hrefs: Mapping[str, str]) -> Sequence[Row]:
    longest = max(max(kind.sums.values(), default=0) for kind in totals.values())
    return [
        Row(kind, hrefs.get(kind, ""), tuple(_cells(totals[kind], longest)), tuple(_mix(totals[kind])))
        for kind in KindOfMoney.values
    ]


def _cells(total: KindTotal, longest: int) -> Iterator[Cell]:
    stated = [comparison for comparison in Comparison.values if total.mix.get(comparison)]
    for stage, number in STAGES.items():
        cents = total.sums[number]
        shared = stated[0] if stage == "promised" and len(stated) == 1 else ""
        yield Cell(stage, cents, percent(cents, longest), shared)


def _mix(total: KindTotal) -> Iterator[tuple[str, str, int]]:
    for comparison in Comparison:
        if count := total.mix.get(comparison):
            yield f"p-{edge_of(comparison)}", str(comparison.label), count
    if total.without_figure:
        yield "p-none", _("no figure given"), total.without_figure
