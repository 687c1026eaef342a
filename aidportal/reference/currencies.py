"""What ISO 4217 and CLDR fix about a currency; no tables needed."""

from babel.numbers import get_currency_precision


def exponent(code: str) -> int:
    """Decimal places of the currency's minor unit (CLDR): JPY 0, USD 2, KWD 3; 2 where CLDR knows none."""
    return get_currency_precision(code)
