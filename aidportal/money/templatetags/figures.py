"""Figures as pages show them: glyph, word of precision, amount; and the same drawn as a bar."""

from dataclasses import replace
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.dates import StatedDate
from aidportal.money.intervals import Comparison
from aidportal.money.pictures import Bar, edge_of
from aidportal.money.show import show_amount, show_date, show_millions, show_quantity

register = template.Library()

Stated = Amount | Quantity | StatedDate | None


@register.filter
def stated(value: Stated) -> str:
    """A stated value in words of the page's language, its precision included."""
    match value:
        case Amount():
            return show_amount(value)
        case Quantity():
            return show_quantity(value)
        case StatedDate():
            return show_date(value)
        case _:
            return _("no figure given")


@register.inclusion_tag("includes/figure.html")
def figure(value: Amount | Quantity | None, ink: str = "", big: bool = False) -> dict[str, Any]:
    """An amount or quantity with glyph and word; None is "no figure given"."""
    if value is None:
        return {"glyph": "p-none", "before": _("no figure given"), "ink": ink, "big": big}
    before, number, after = around_number(value)
    hidden = Comparison.EXACTLY.label if value.comparison == Comparison.EXACTLY else ""
    return {
        "glyph": f"p-{edge_of(value.comparison)}",
        "before": before,
        "number": number,
        "after": after,
        "hidden": hidden,
        "ink": ink,
        "big": big,
    }


def around_number(value: Amount | Quantity) -> tuple[str, str, str]:
    """The value in words, cut into what stands before the number, the number, and what stands after it."""
    whole = stated(value)
    number = stated(replace(value, comparison=Comparison.EXACTLY))
    before, found, after = whole.partition(number)
    return (before, found, after) if found else ("", whole, "")


@register.simple_tag
def stated_date(value: StatedDate) -> SafeString:
    """A date as stated, for readers and, where there is one, for machines."""
    if value.precision == "range" or not value:
        return format_html("<span>{}</span>", show_date(value))
    return format_html('<time datetime="{}">{}</time>', value.iso, show_date(value))


@register.filter
def usd_millions(cents: int) -> str:
    """US cents as millions of dollars, without a unit: the column or caption names it."""
    return show_millions(cents)


@register.inclusion_tag("includes/bar.html")
def bar(drawn: Bar, label: str = "") -> dict[str, Any]:
    """A figure drawn; ``label`` says the same to those who do not see it (empty: it stands beside it)."""
    return {"bar": drawn, "label": label}
