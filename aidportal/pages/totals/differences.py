"""Differences between what was stated and what is counted, in words."""

import re
from decimal import Decimal
from fractions import Fraction

from django.utils.translation import gettext as _

from aidportal.money.display import shown_currency
from aidportal.money.intervals import Interval
from aidportal.money.languages import language_of
from aidportal.money.show import show_percent, show_rounded

ONE_NUMBER = re.compile(r"(?P<before>\D*)(?P<number>\d[\d.,\xa0]*)(?P<after>\D*)")


def in_words(interval: Interval | None) -> str:
    """A difference in the currency of the page; negative where the ledger counts more than was stated."""
    if interval is None:
        return _("cannot be worked out in %(currency)s") % {"currency": shown_currency()}
    if interval.high is not None and interval.high < 0:
        return _("none: the ledger counts more")
    if interval.low is None and interval.high is None:
        return _("cannot be told: neither figure has an upper bound")
    low = show_rounded(max(0, int(interval.low or 0)))
    if interval.high is None:
        return _("at least %(low)s") % {"low": low}
    high = show_rounded(int(interval.high))
    if low == high:
        return low
    return _range(low, high) if interval.low and interval.low > 0 else _("up to %(high)s") % {"high": high}


def _range(low: str, high: str) -> str:
    """Two shown figures as one range; what stands before and after both is written once."""
    first, last = ONE_NUMBER.fullmatch(low), ONE_NUMBER.fullmatch(high)
    if first and last and first["before"] == last["before"] and first["after"] == last["after"]:
        sign = "～" if language_of(None) == "ja" else "–"
        return f"{first['before']}{first['number']}{sign}{last['number']}{last['after']}"
    return _("%(low)s to %(high)s") % {"low": low, "high": high}


def covered(coverage: tuple[Fraction | None, Fraction | None] | None) -> str:
    """Which share of the stated total the ledger's records account for."""
    if coverage is None:
        return ""
    low, high = (None if end is None else _percent(end) for end in coverage)
    if low is None and high is None:
        return _("cannot be told")
    if low is None:
        return _("up to %(high)s") % {"high": high}
    if high is None:
        return _("at least %(low)s") % {"low": low}
    return low if low == high else _("%(low)s to %(high)s") % {"low": low, "high": high}


def _percent(share: Fraction) -> str:
    return show_percent(Decimal(share.numerator) / share.denominator, 1)
