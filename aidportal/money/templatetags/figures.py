"""Figures as pages show them: glyph, word of precision, amount; and the same drawn as a bar."""

from datetime import date, datetime
from typing import Any

from babel.numbers import get_decimal_symbol
from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localdate
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.dates import StatedDate
from aidportal.money.display import shown_currency
from aidportal.money.intervals import Comparison
from aidportal.money.languages import language_of
from aidportal.money.pictures import Bar, edge_of
from aidportal.money.show import (
    Parts,
    amount_parts,
    column_unit,
    precision_words,
    quantity_parts,
    show_amount,
    show_column,
    show_quantity,
    show_rounded,
)
from aidportal.money.show_dates import show_date, show_month
from aidportal.money.unit_words import language_of_unit

register = template.Library()

register.simple_tag(shown_currency)

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
    parts = amount_parts(value) if isinstance(value, Amount) else quantity_parts(value)
    return {**_marked_up(parts, value.comparison), "ink": ink, "big": big, "lang": _foreign(value)}


def _foreign(value: Amount | Quantity) -> str:
    """The language of a unit that is shown as it was recorded; empty where it is that of the page."""
    page = language_of(None)
    shown_in = language_of_unit(value.unit, page) if isinstance(value, Quantity) else page
    return "" if shown_in == page else shown_in


@register.inclusion_tag("includes/figure.html")
def worth(minor: int, comparison: str = "") -> dict[str, Any]:
    """A worked-out sum in the currency of the page, in the unit of ``money_unit``, with its precision."""
    number, fraction = _at_the_point(show_column(minor))
    if not comparison:
        return {"number": number, "fraction": fraction}
    before, after = precision_words(comparison)
    return {**_marked_up(Parts(before, number, after), comparison), "fraction": fraction}


@register.simple_tag
def money_unit() -> str:
    """The unit of columns with worked-out sums, as a caption names it: "USD million", 億円, «млн євро»."""
    return column_unit()


@register.filter
def in_column(minor: int) -> str:
    """A worked-out sum in the unit of ``money_unit``, without unit or precision."""
    return show_column(minor)


@register.filter
def rounded(minor: int) -> str:
    """A worked-out sum in the currency of the page, in words: "USD 20 million", 29億4,000万円."""
    return show_rounded(minor)


def _at_the_point(number: str) -> tuple[str, str]:
    """Cut before the decimal sign, so that a column can align its points without inventing digits."""
    sign = get_decimal_symbol(get_language())
    whole, found, decimals = number.partition(sign)
    return whole, found + decimals


def _marked_up(parts: Parts, comparison: str) -> dict[str, Any]:
    # "exactly" is drawn and read out, but not written.
    is_exact = comparison == Comparison.EXACTLY
    glue = "" if get_language() == "ja" else " "
    return {
        "glyph": f"p-{edge_of(comparison)}",
        "hidden": parts.before if is_exact else "",
        "before": f"{parts.before}{glue}" if parts.before and not is_exact else "",
        "number": parts.figure,
        "after": f"{glue}{parts.after}" if parts.after else "",
    }


@register.simple_tag
def stated_date(value: StatedDate) -> SafeString:
    """A date as stated, for readers and, where there is one, for machines."""
    if value.precision == "range" or not value:
        return format_html("<span>{}</span>", show_date(value))
    return format_html('<time datetime="{}">{}</time>', value.iso, show_date(value))


@register.filter
def on_day(value: date) -> StatedDate:
    """The day of what was done here rather than said, for ``stated_date`` and ``stated``."""
    return StatedDate.day(localdate(value) if isinstance(value, datetime) else value)


@register.inclusion_tag("includes/bar.html")
def bar(drawn: Bar, label: str = "") -> dict[str, Any]:
    """A figure drawn; ``label`` says the same to those who do not see it (empty: it stands beside it)."""
    return {"bar": drawn, "label": label}


@register.filter
def month(day: date) -> str:
    """The month in which a day lies, to stand within a sentence."""
    return show_month(day)
