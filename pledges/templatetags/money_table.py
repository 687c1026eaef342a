"""The table that is the only form of a total: kinds of money by stages, no grand total."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from django import template
from django.utils.translation import gettext as _

from aidportal.lists.totals import KindTotal, Totals
from aidportal.money.display import measure, shown_currency
from aidportal.money.intervals import Comparison
from aidportal.money.pictures import edge_of, percent
from pledges.choices import KindOfMoney
from pledges.documents import NO_FIGURE
from pledges.models import Pledge

register = template.Library()

#: Stage as the page calls it → as the sums of pledges call it.
STAGES = {"promised": "counted", "committed": "committed", "delivered": "delivered"}
#: Stage → further conditions of the list of the pledges behind its sum.
BEHIND = {
    "promised": "",
    "committed": "&status__not=announced&status__not=cancelled",
    "delivered": "&status__not=announced&status__not=cancelled&status__not=committed",
}


@dataclass(frozen=True)
class Cell:
    """One sum as the page has it. ``comparison``: the precision that all its figures share, or empty."""

    stage: str
    minor: int
    width: str
    comparison: str = ""
    href: str = ""


class Precision(NamedTuple):
    """How many figures of one precision a sum rests on, with the list of their records."""

    glyph: str
    word: str
    number: int
    href: str


@dataclass(frozen=True)
class Row:
    """A kind of money with its three sums, and how many figures of which precision they rest on."""

    kind: str
    href: str
    total: KindTotal
    cells: tuple[Cell, ...]
    mix: tuple[Precision, ...]

    @property
    def drawn(self) -> list[Cell]:
        """The stages that have something to draw."""
        return [cell for cell in self.cells if cell.minor]

    @property
    def has_no_figure(self) -> bool:
        """Whether it has records, none of them with a figure."""
        return 0 < self.total.count == self.total.without_figure

    @property
    def sub(self) -> str:
        return {
            KindOfMoney.GRANTS: _("given, not paid back"),
            KindOfMoney.LOANS: _("to be paid back"),
            KindOfMoney.NOT_STATED: _("no source says which"),
            KindOfMoney.CONTINGENT: _("guarantees, credit enhancement"),
        }[KindOfMoney(self.kind)]


@register.inclusion_tag("includes/money_table.html")
def money_table(totals: Totals, hrefs: Mapping[str, str] | None = None, base: str = "") -> dict[str, Any]:
    """Totals by kind and stage. ``hrefs``: by kind, the list of the records behind its sums.

    ``base``: the address of the list, where the table is of all its records. Then every number leads to the
    records behind it, and each column says how it is counted.
    """
    by_kind = {kind: f"{base}?kind={kind}" for kind in KindOfMoney.values} if base else hrefs or {}
    rows = _rows({kind.value: kind for kind in totals.kinds}, by_kind, bool(base))
    return {"rows": rows[:-1], "contingent": rows[-1], "with_rules": bool(base)}


@register.inclusion_tag("includes/money_sentence.html")
def money_sentence(totals: Totals) -> dict[str, Any]:
    """The same in a few words, for where the table is folded: kinds of which nothing is known are left out."""
    rows = _rows({kind.value: kind for kind in totals.kinds}, {}, deep=False)
    return {"rows": [row for row in rows if any(cell.minor for cell in row.cells)]}


@register.inclusion_tag("includes/money_table.html")
def money_of(pledges: Sequence[Pledge], address: str) -> dict[str, Any]:
    """The same for a few pledges that are at hand: what they count, so that no dollar stands in it twice.

    ``address`` of their list, with its query.
    """
    of_kind = {kind: [pledge for pledge in pledges if pledge.kind_of_money == kind] for kind in KindOfMoney.values}
    hrefs = {kind: f"{address}&kind={kind}" for kind in KindOfMoney.values if of_kind[kind]}
    return money_table(Totals([_total(kind, of_kind[kind]) for kind in KindOfMoney.values]), hrefs)


def _total(kind: str, pledges: Sequence[Pledge]) -> KindTotal:
    return KindTotal(
        kind,
        str(KindOfMoney(kind).label),
        {name: sum(getattr(pledge, name) for pledge in pledges) for name in map(measure, STAGES.values())},
        len(pledges),
        sum(pledge.precision_word is None for pledge in pledges),
        Counter(pledge.precision_word or NO_FIGURE for pledge in pledges),
        sum(shown_currency() in pledge.unrated.split() for pledge in pledges),
    )


def _rows(totals: Mapping[str, KindTotal], hrefs: Mapping[str, str], deep: bool) -> Sequence[Row]:
    """``deep``: the numbers are links, too, not only the names of the kinds."""
    longest = max(kind.in_currency(stage) for kind in totals.values() for stage in STAGES.values())
    rows = []
    for kind in KindOfMoney.values:
        total, href = totals[kind], hrefs.get(kind, "")
        to = href if deep else ""
        rows.append(Row(kind, href, total, tuple(_cells(total, longest, to)), tuple(_mix(total, to))))
    return rows


def _cells(total: KindTotal, longest: int, href: str) -> Iterator[Cell]:
    stated = [comparison for comparison in Comparison.values if total.mix.get(comparison)]
    for stage, name in STAGES.items():
        minor = total.in_currency(name)
        shared = stated[0] if stage == "promised" and len(stated) == 1 else ""
        yield Cell(stage, minor, percent(minor, longest), shared, f"{href}{BEHIND[stage]}" if href else "")


def _mix(total: KindTotal, href: str) -> Iterator[Precision]:
    for comparison in Comparison:
        if count := total.mix.get(comparison):
            to = f"{href}&precision={comparison.value}" if href else ""
            yield Precision(f"p-{edge_of(comparison)}", str(comparison.label), count, to)
    if total.without_figure:
        to = f"{href}&precision={NO_FIGURE}" if href else ""
        yield Precision("p-none", _("no figure given"), total.without_figure, to)
    if total.without_rate:
        word = _("without a rate to %(currency)s") % {"currency": shown_currency()}
        yield Precision("p-none", word, total.without_rate, "")
