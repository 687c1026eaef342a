"""Figures and dates as each language writes them: "over USD 7.6 billion", 76億ドル超, «понад 10 млн євро».

``lang`` is "en", "ja" or "uk", by default the active language. What is shown here can be typed again
(``parsing.py``, ``dates.py``) and agrees with what it came from.
"""

from decimal import Decimal
from typing import NamedTuple

from babel.numbers import format_percent

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.currency_words import shown_ja, shown_uk
from aidportal.money.digits import plain, scaled, trimmed
from aidportal.money.display import shown_currency
from aidportal.money.intervals import Comparison
from aidportal.money.languages import language_of
from aidportal.money.precision_words import precision_words
from aidportal.money.show_dates import show_date
from aidportal.money.unit_words import shown_unit
from aidportal.reference.currencies import exponent

__all__ = [
    "Parts",
    "amount_parts",
    "column_unit",
    "precision_words",
    "quantity_parts",
    "show_amount",
    "show_column",
    "show_date",
    "show_money",
    "show_quantity",
    "show_rounded",
    "show_usd",
]


class Parts(NamedTuple):
    """A figure with the precision word that stands before or after it; "exactly" has its word too."""

    before: str
    figure: str
    after: str


def show_amount(amount: Amount, lang: str | None = None) -> str:
    """The amount in its own currency; a figure without precision word is exact."""
    return _joined(amount_parts(amount, lang), amount.comparison, lang)


def amount_parts(amount: Amount, lang: str | None = None) -> Parts:
    """The same in parts, for pages that mark up the precision word."""
    before, after = precision_words(amount.comparison, lang)
    return Parts(before, show_money(amount.minor, amount.currency, lang), after)


def show_money(minor: int, currency: str, lang: str | None = None) -> str:
    """``minor`` units of a currency, no digit rounded off: "USD 7.6 billion", 76億ドル."""
    language, places = language_of(lang), exponent(currency)
    value = Decimal(minor).scaleb(-places)
    figure, worded = scaled(_whole_or_minor(value, places), language)
    if language == "ja":
        return figure + shown_ja(currency)
    if language == "uk":
        return f"{figure} {shown_uk(currency, 5 if worded else trimmed(value))}"
    return f"{currency} {figure}"


def show_quantity(quantity: Quantity, lang: str | None = None) -> str:
    """How many of what: "about 20,000 pieces"."""
    return _joined(quantity_parts(quantity, lang), quantity.comparison, lang)


def quantity_parts(quantity: Quantity, lang: str | None = None) -> Parts:
    """The same in parts, for pages that mark up the precision word."""
    language = language_of(lang)
    before, after = precision_words(quantity.comparison, lang)
    value = trimmed(Decimal(quantity.thousandths).scaleb(-3))
    figure = scaled(value, "ja")[0] if language == "ja" else plain(value, language)
    unit = shown_unit(quantity.unit, value, language)
    # Japanese counters follow the figure at once, words in other scripts do not.
    space = "" if language == "ja" and unit[:1] >= "\u3000" else " "
    return Parts(before, f"{figure}{space}{unit}", after)


def show_usd(cents: int, lang: str | None = None) -> str:
    """A worked-out sum in USD, rounded for reading."""
    return show_rounded(cents, "USD", lang)


def show_rounded(minor: int, currency: str | None = None, lang: str | None = None) -> str:
    """A worked-out sum, by default in the currency of the page: three digits from a million up, whole units below."""
    code = currency or shown_currency()
    places = exponent(code)
    units = Decimal(minor).scaleb(-places)
    if abs(units) >= 10**6:
        rounded = trimmed(units.quantize(Decimal(1).scaleb(max(0, units.adjusted() - 2))))
    else:
        rounded = units.quantize(Decimal(1))
    return show_money(int(rounded) * 10**places, code, lang)


def show_percent(share: Decimal, places: int, lang: str | None = None) -> str:
    """A share of one, with at most so many decimals: "14.5%", «14,5 %»."""
    return format_percent(share, f"#,##0.{'#' * places}{percent_sign(lang)}", locale=language_of(lang))


def percent_sign(lang: str | None = None) -> str:
    """The sign with the space that Ukrainian sets before it."""
    return "\u00a0%" if language_of(lang) == "uk" else "%"


def column_unit(currency: str | None = None, lang: str | None = None) -> str:
    """What ``show_column`` counts in: "USD million", 億円, «млн євро»."""
    code, language = currency or shown_currency(), language_of(lang)
    if language == "ja":
        return f"億{shown_ja(code)}"
    return f"млн {shown_uk(code, 5)}" if language == "uk" else f"{code} million"


def show_column(minor: int, currency: str | None = None, lang: str | None = None) -> str:
    """A worked-out sum for a column, in ``column_unit``s: "1,441", "0.3".

    To 100,000 units of the currency, and coarser from 1,000 million up (Japanese: from three digits up).
    """
    language = language_of(lang)
    scale, finest, digits = (8, 3, 3) if language == "ja" else (6, 1, 4)
    units = Decimal(minor).scaleb(-exponent(currency or shown_currency()) - scale)
    decimals = min(finest, max(0, digits - 1 - units.adjusted()))
    value = trimmed(units.quantize(Decimal(1).scaleb(-decimals)))
    if minor and not value:
        return f"<{plain(Decimal(1).scaleb(-finest), language)}"
    return plain(value, language)


def _whole_or_minor(value: Decimal, places: int) -> Decimal:
    # Cents are written in full: 1.50, not 1.5.
    whole = value == value.to_integral_value()
    return value.quantize(Decimal(1)) if whole else value.quantize(Decimal(1).scaleb(-places))


def _joined(parts: Parts, comparison: str, lang: str | None) -> str:
    if comparison == Comparison.EXACTLY:
        return parts.figure
    glue = "" if language_of(lang) == "ja" else " "
    return glue.join(part for part in parts if part)
