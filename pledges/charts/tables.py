"""A division of the list as the table of a chart and as lines of its file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from aidportal.charts.chart import Cell
from aidportal.lists.breakdown import Cut
from pledges.charts.material import promised
from pledges.charts.words import kind_label, worded
from pledges.choices import KindOfMoney
from pledges.documents import NO_FIGURE
from pledges.measures import MEASURES

#: Columns of each file behind those of the code it is divided by.
FIELDS = (
    *("kind_of_money", "kind_of_money_name", "records", "without_figure"),
    *("promised_usd", "committed_usd", "delivered_usd"),
)


@dataclass(frozen=True)
class Entry:
    """One value of the field: its label, the way to its records, and by kind of money the way to those."""

    code: str
    label: str
    cut: Cut
    href: str
    hrefs: Mapping[str, str]


def header(first: str, kinds: Iterable[str]) -> list[str]:
    """Names of the table's columns."""
    return [
        first,
        _("Records"),
        _("Without figure"),
        *(_("%(kind)s, promised") % {"kind": kind_label(kind)} for kind in kinds),
    ]


def row(entry: Entry, columns: Sequence[str], kinds: Iterable[str]) -> list[Cell]:
    """One line of the table: sums in millions (Japanese: 億) of the currency of the page."""
    cut = entry.cut
    texts = [
        (entry.label, entry.href),
        (str(cut.count), ""),
        (str(cut.without_figure), ""),
        *(_sum(entry, kind) for kind in kinds),
    ]
    return [Cell(text, href, column) for (text, href), column in zip(texts, columns, strict=True)]


def _sum(entry: Entry, kind: str) -> tuple[str, str]:
    cut = entry.cut
    if not cut.counts.get(kind):
        return "–", ""
    cents = cut.cents(kind, promised())
    text = worded(cents, cut.precision(kind, NO_FIGURE)) if cut.figures.get(kind) else _("no figure given")
    if kind not in cut.parts:
        text = "–"  # all of it in several regions: nobody divides it
    return text, entry.hrefs.get(kind, "")


def _dollars(cut: Cut, kind: str, measure: str) -> str:
    """Empty where nobody divides it, as on the page: no zero for what is only not known."""
    return f"{Decimal(cut.cents(kind, measure)).scaleb(-2):.2f}" if kind in cut.parts else ""


def lines(entries: Iterable[Entry]) -> list[list[Any]]:
    """The file: one line for each value and kind of money, whole dollars and cents."""
    return [
        [
            *(entry.code, entry.label, kind, kind_label(kind), cut.counts.get(kind, 0)),
            cut.counts.get(kind, 0) - cut.figures.get(kind, 0),
            *(_dollars(cut, kind, measure) for measure in MEASURES),
        ]
        for entry in entries
        for cut in [entry.cut]
        for kind in KindOfMoney.values
        if cut.counts.get(kind) or kind in cut.parts
    ]
