"""Figures and dates as each language writes them: "over USD 7.6 billion", 76億ドル超, «понад 10 млн євро».

``lang`` is "en", "ja" or "uk", by default the active language. What is shown here can be typed again
(``parsing.py``, ``dates.py``) and agrees with what it came from.
"""

from decimal import Decimal
from typing import NamedTuple

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.currency_words import shown_ja, shown_uk
from aidportal.money.digits import plain, scaled, trimmed
from aidportal.money.intervals import Comparison
from aidportal.money.languages import language_of
from aidportal.money.precision_words import precision_words
from aidportal.money.show_dates import show_date
from aidportal.reference.currencies import exponent

__all__ = [
    "Parts",
    "amount_parts",
    "precision_words",
    "quantity_parts",
    "show_amount",
    "show_date",
    "show_millions",
    "show_money",
    "show_quantity",
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
    # Japanese counters follow the figure at once, words in other scripts do not.
    space = "" if language == "ja" and quantity.unit[:1] >= "\u3000" else " "
    return Parts(before, f"{figure}{space}{quantity.unit}", after)


def show_usd(cents: int, lang: str | None = None) -> str:
    """A worked-out sum in USD, rounded for reading: three digits from a million up, whole dollars below."""
    dollars = Decimal(cents).scaleb(-2)
    if abs(dollars) >= 10**6:
        rounded = trimmed(dollars.quantize(Decimal(1).scaleb(max(0, dollars.adjusted() - 2))))
    else:
        rounded = dollars.quantize(Decimal(1))
    return show_money(int(rounded) * 100, "USD", lang)


def show_millions(cents: int, lang: str | None = None) -> str:
    """A sum in millions of USD for a column, with one decimal where it has one: "1,000", "0.3"."""
    millions = trimmed((Decimal(cents) / 10**8).quantize(Decimal("0.1")))
    if cents and not millions:
        return f"<{plain(Decimal('0.1'), language_of(lang))}"
    return plain(millions, language_of(lang))


def _whole_or_minor(value: Decimal, places: int) -> Decimal:
    # Cents are written in full: 1.50, not 1.5.
    whole = value == value.to_integral_value()
    return value.quantize(Decimal(1)) if whole else value.quantize(Decimal(1).scaleb(-places))


def _joined(parts: Parts, comparison: str, lang: str | None) -> str:
    if comparison == Comparison.EXACTLY:
        return parts.figure
    glue = "" if language_of(lang) == "ja" else " "
    return glue.join(part for part in parts if part)
