"""Text for a form field: typed again, it gives exactly the value it came from, its rounding included."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.digits import plain
from aidportal.money.intervals import Comparison
from aidportal.money.languages import LANGUAGES, language_of
from aidportal.money.parsing import parse_amount, parse_quantity
from aidportal.money.precision_words import precision_words
from aidportal.money.show import show_amount, show_quantity
from aidportal.reference.currencies import exponent

Stated = TypeVar("Stated", Amount, Quantity)

SCALES = {10**3: "thousand", 10**6: "million", 10**9: "billion", 10**12: "trillion"}


def exact_amount(amount: Amount) -> str:
    """As the active language shows it if that keeps the rounding, else as another does, else in figures."""
    for language in (language_of(None), *LANGUAGES):
        text = show_amount(amount, language)
        if _read(parse_amount, text) == amount:
            return text
    places = -exponent(amount.currency)
    figure = _rounded(Decimal(amount.minor).scaleb(places), Decimal(amount.step).scaleb(places))
    return f"{_english(amount.comparison)}{amount.currency} {figure}"


def exact_quantity(quantity: Quantity) -> str:
    """As the active language shows it if that keeps the rounding, else in figures."""
    text = show_quantity(quantity)
    if _read(parse_quantity, text) == quantity:
        return text
    # Without commas: before a Ukrainian unit one may be taken for the decimal sign.
    figure = _rounded(Decimal(quantity.thousandths).scaleb(-3), Decimal(quantity.step).scaleb(-3)).replace(",", "")
    return f"{_english(quantity.comparison)}{figure} {quantity.unit}"


def _read(parse: Callable[[str], Stated], text: str) -> Stated | None:
    try:
        return parse(text)
    except ValueError:
        return None


def _rounded(value: Decimal, step: Decimal) -> str:
    """The value with its last digit at ``step``: 50,000,000 to the 10,000,000 is "0.05 billion"."""
    scale = next((scale for scale in SCALES if scale >= step), 10**12) if step > 1 else 1
    place = min(step / scale, Decimal(1)).normalize()
    return f"{plain((value / scale).quantize(place), 'en')} {SCALES.get(scale, '')}".rstrip()


def _english(comparison: str) -> str:
    return "" if comparison == Comparison.EXACTLY else f"{precision_words(comparison, 'en')[0]} "
