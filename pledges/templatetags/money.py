"""Kinds of money and stages: their words, inks and glyphs, and the table that is the only form of a total."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django import template
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from aidportal.money.intervals import Comparison
from aidportal.money.pictures import edge_of, percent
from aidportal.money.show import show_millions
from pledges.models import Pledge
from pledges.models.choices import KindOfMoney, Status, UsdBasis

register = template.Library()

STAGES = ("promised", "committed", "delivered")
GLYPHS = {
    Status.ANNOUNCED: "s-promised",
    Status.COMMITTED: "s-committed",
    Status.IN_DELIVERY: "s-committed",
    Status.COMPLETED: "s-delivered",
    Status.SUSPENDED: "s-cancelled",
    Status.CANCELLED: "s-cancelled",
}


@register.filter
def ink(kind: str) -> str:
    """The ink of a kind of money, as the style sheet calls it."""
    return "unstated" if kind == KindOfMoney.NOT_STATED else kind


@register.inclusion_tag("includes/kind.html")
def kind(value: str) -> dict[str, Any]:
    """Swatch and word of a kind of money."""
    return {"ink": ink(value), "label": capfirst(KindOfMoney(value).label)}


@register.inclusion_tag("includes/stage.html")
def status(value: str) -> dict[str, Any]:
    """Circle and word of a pledge's status."""
    return {"glyph": GLYPHS[Status(value)], "label": Status(value).label}


@register.filter
def rate(pledge: Pledge) -> str:
    """How the pledge's USD value was worked out, in words; empty without one."""
    match pledge.usd_basis:
        case UsdBasis.IDENTITY:
            return _("none needed: stated in USD")
        case UsdBasis.STATED:
            return _("none: a source states the USD figure itself")
        case UsdBasis.NONE:
            return ""
    return _("%(currency)s 1 = USD %(rate)s, European Central Bank, %(basis)s (%(day)s)") % {
        "currency": pledge.amount_currency_id,
        "rate": pledge.usd_rate[:8],
        "basis": UsdBasis(pledge.usd_basis).label,
        "day": pledge.usd_rate_date,
    }


@dataclass(frozen=True)
class Cell:
    """One sum. ``number`` in millions of USD; ``word`` its precision, where all its figures share one."""

    stage: str
    cents: int
    width: str
    word: str = ""
    glyph: str = ""

    @property
    def number(self) -> str:
        return show_millions(self.cents)


@dataclass(frozen=True)
class Row:
    """A kind of money with its three sums, and how many figures of which precision they rest on."""

    kind: KindOfMoney
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
        }[self.kind]


@register.inclusion_tag("includes/money_table.html")
def money_table(totals: Mapping[str, Any], hrefs: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Totals by kind and stage (US cents): ``totals[stage][kind]``, ``totals["precision"][kind][comparison]``.

    ``hrefs``: by kind, the list of the records behind its sums.
    """
    rows = list(_rows(totals, hrefs or {}))
    return {"rows": rows[:-1], "contingent": rows[-1]}


def _rows(totals: Mapping[str, Any], hrefs: Mapping[str, str]) -> Iterator[Row]:
    longest = max((totals[stage].get(kind, 0) for stage in STAGES for kind in KindOfMoney), default=0)
    for kind in KindOfMoney:
        mix = tuple(_mix(totals.get("precision", {}).get(kind, {})))
        yield Row(
            kind,
            hrefs.get(kind, ""),
            tuple(_cell(stage, totals[stage].get(kind, 0), longest, mix) for stage in STAGES),
            mix,
        )


def _cell(stage: str, cents: int, longest: int, mix: tuple[tuple[str, str, int], ...]) -> Cell:
    stated = [(glyph, word) for glyph, word, _count in mix if glyph != "p-none"]
    glyph, word = stated[0] if stage == "promised" and len(stated) == 1 and cents else ("", "")
    return Cell(stage, cents, percent(cents, longest), word, glyph)


def _mix(counts: Mapping[str, int]) -> Iterator[tuple[str, str, int]]:
    for comparison in Comparison:
        if counts.get(comparison):
            yield f"p-{edge_of(comparison)}", str(comparison.label), counts[comparison]
    if counts.get("none"):
        yield "p-none", _("no figure given"), counts["none"]
