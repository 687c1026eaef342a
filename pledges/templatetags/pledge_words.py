"""Coded facts of a pledge in words, with their inks and glyphs."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from babel.numbers import format_decimal
from django import template
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from aidportal.money.dates import StatedDate
from aidportal.money.display import CANONICAL, shown_currency
from aidportal.money.precision import Precision
from aidportal.money.rates import BASES
from aidportal.money.show import percent_sign, show_percent
from aidportal.money.show_dates import show_date
from aidportal.publication.templatetags.translated import comma
from pledges.choices import Beneficiary, KindOfMoney, Status, UsdBasis
from pledges.models import Pledge, Transaction
from pledges.news import months_without_news
from pledges.pictures import GLYPHS, ink_of, strip
from pledges.timeline import DELIVERING, TURNS

register = template.Library()

register.filter("ink", ink_of)
register.filter("strip", strip)


@register.inclusion_tag("includes/kind.html")
def kind(value: str) -> dict[str, Any]:
    """Swatch and word of a kind of money."""
    return {"ink": ink_of(value), "label": capfirst(KindOfMoney(value).label)}


@register.inclusion_tag("includes/stage.html")
def status(value: str) -> dict[str, Any]:
    """Circle and word of a pledge's status."""
    return {"glyph": GLYPHS[Status(value)], "label": Status(value).label}


@register.filter
def transaction_glyph(value: str) -> str:
    """The circle of the stage that a type of transaction belongs to."""
    if value in DELIVERING or value == Transaction.Type.COMPLETION:
        return "s-delivered"
    return "s-cancelled" if value in TURNS else "s-committed"


@register.filter
def percent(share: int) -> str:
    """A share in hundredths of a percent, as the page's language writes it."""
    return show_percent(Decimal(share) / 10_000, 2)


register.simple_tag(percent_sign, name="percent_sign")


@register.filter
def rate(figure: Pledge | Transaction) -> str:
    """How its value in the currency of the page was worked out, in words; empty without one."""
    if figure.usd_cents is None:
        return ""
    code = shown_currency()
    if code == CANONICAL:
        return _rate_to_usd(figure)
    if figure.worked_out is None:
        return _("no rate to %(currency)s: in no sum here") % {"currency": code}
    rate = getattr(figure, f"{code.lower()}_rate")
    if not rate:
        return _("none needed: stated in %(currency)s") % {"currency": code}
    on = figure.announced if isinstance(figure, Pledge) else figure.occurred
    basis = UsdBasis(BASES[Precision(on.precision)]).label
    step = _one_rate(CANONICAL, code, rate, basis, getattr(figure, f"{code.lower()}_rate_date"))
    return f"{_rate_to_usd(figure)}; {step}" if figure.usd_rate else step


def _rate_to_usd(figure: Pledge | Transaction) -> str:
    currency = figure.amount_currency_id if isinstance(figure, Pledge) else figure.value_currency_id
    match figure.usd_basis:
        case UsdBasis.IDENTITY:
            return _("none needed: stated in USD")
        case UsdBasis.STATED:
            return _("none: a source states the USD figure itself")
        case UsdBasis.NONE:
            return ""
    return _one_rate(
        currency, CANONICAL, str(figure.usd_rate), UsdBasis(figure.usd_basis).label, figure.usd_rate_date
    )


def _one_rate(source: str | None, target: str, rate: str, basis: Any, day: date | None) -> str:
    return _("%(source)s 1 = %(target)s %(rate)s, European Central Bank, %(basis)s (%(day)s)") % {
        "source": source,
        "target": target,
        "rate": format_decimal(Decimal(rate), "@@###", locale=get_language()),
        "basis": basis,
        "day": show_date(StatedDate.day(day)) if day else "",
    }


@register.inclusion_tag("pledges/no_news.html")
def no_news(pledge: Pledge) -> dict[str, Any]:
    """Since when nothing is heard of an overdue pledge (from ``with_news()``). Needs a page that knows the day."""
    return {"months": months_of(pledge)}


@register.filter("no_news_months")
def months_of(pledge: Pledge) -> int | None:
    """Whole months, as of today (UTC, as the pages' ETags); None for a pledge that was read without its news."""
    if not hasattr(pledge, "undated_news"):
        return None
    news = (pledge.last_news, pledge.undated_news)
    return months_without_news(pledge.status, pledge.due.last, *news, datetime.now(UTC).date())


@register.filter
def beneficiary_names(codes: Iterable[str]) -> str:
    """Those whom a pledge is meant to help."""
    return comma().join(str(Beneficiary(code).label) for code in codes)


@register.filter
def kind_label(code: str) -> str:
    """A kind of money in words."""
    return capfirst(str(KindOfMoney(code).label))


@register.filter
def has_sum(cells: Iterable[Any]) -> bool:
    """Whether a stage of a kind of money holds anything."""
    return any(cell.minor for cell in cells)


@register.filter
def stage_name(stage: str) -> str:
    """A stage of a sum in words."""
    return {"promised": _("promised"), "committed": _("committed"), "delivered": _("delivered")}[stage]


@register.filter
def is_kind_of_money(code: str) -> bool:
    """Whether ``code`` is a kind of money (other lists have kinds of their own)."""
    return code in KindOfMoney.values
