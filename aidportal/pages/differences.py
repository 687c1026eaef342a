"""Differences between what was stated and what is counted, in words."""

from decimal import Decimal
from fractions import Fraction

from babel.numbers import format_percent
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from aidportal.money.intervals import Interval
from aidportal.money.show import show_usd


def in_words(interval: Interval | None) -> str:
    """A difference in US cents; negative where the ledger counts more than was stated."""
    if interval is None:
        return _("cannot be worked out in USD")
    if interval.high is not None and interval.high < 0:
        return _("none: the ledger counts more")
    low = show_usd(max(0, int(interval.low or 0)))
    if interval.high is None:
        return _("at least %(low)s") % {"low": low}
    return _("%(low)s to %(high)s") % {"low": low, "high": show_usd(int(interval.high))}


def covered(coverage: tuple[Fraction | None, Fraction | None] | None) -> str:
    """Which share of the stated total the ledger's records account for."""
    if coverage is None:
        return ""
    low, high = (None if end is None else _percent(end) for end in coverage)
    if low is None:
        return _("up to %(high)s") % {"high": high}
    if high is None:
        return _("at least %(low)s") % {"low": low}
    return low if low == high else _("%(low)s to %(high)s") % {"low": low, "high": high}


def _percent(share: Fraction) -> str:
    return format_percent(Decimal(share.numerator) / share.denominator, "#,##0.#\u00a0%", locale=get_language())
