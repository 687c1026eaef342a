"""Rates for holding a pledge's figures against what sources state in other currencies."""

from fractions import Fraction
from typing import Any

from aidportal.money.rates import minor_rate
from aidportal.reference.currencies import exponent

CENTS = 100


def rate_between(pledge: Any, source: str, target: str) -> Fraction | None:
    """Minor units of ``target`` for one minor unit of ``source`` on the pledge's day; None without a rate.

    Between the pledge's own currency and US dollars it is the stored rate, so that rows of a list ask nothing.
    """
    own = pledge.amount_currency_id
    if pledge.usd_rate and {source, target} == {own, "USD"}:
        own_in_cents = Fraction(pledge.usd_rate) * CENTS / 10 ** exponent(own)
        return own_in_cents if source == own else 1 / own_in_cents
    return minor_rate(source, target, pledge.announced)
