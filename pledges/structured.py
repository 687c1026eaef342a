"""Pledges for search engines: what was promised, no more precise than it was stated."""

from decimal import Decimal
from typing import Any

from aidportal.addresses import absolute
from aidportal.money.amounts import Amount
from aidportal.money.intervals import Comparison
from aidportal.publication.structured import Data, described, page_about
from aidportal.reference.currencies import exponent
from partners.structured import organisation_reference
from pledges.choices import KindOfMoney
from pledges.models import Pledge

#: Only money that is given is a grant; a guarantee is no money yet.
_TYPES = {KindOfMoney.LOANS: "LoanOrCredit", KindOfMoney.CONTINGENT: "FinancialProduct"}


def pledge_data(pledge: Pledge) -> Data:
    """With ``donor`` and ``amount_currency``."""
    kind = _TYPES.get(pledge.kind, "MonetaryGrant")
    address, amount = absolute(pledge.get_absolute_url()), pledge.amount
    giver = "funder" if kind == "MonetaryGrant" else "provider"
    return page_about(
        described(
            kind,
            **{"@id": address, giver: organisation_reference(pledge.donor)},
            name=pledge.title,
            description=pledge.summary,
            url=address,
            amount=monetary_amount(amount) if amount and pledge.kind != KindOfMoney.CONTINGENT else None,
        )
    )


def monetary_amount(amount: Amount) -> Data:
    """A value for an exact figure; ends for any other, as its words set them ("about": ±10 %)."""
    places = exponent(amount.currency)
    match amount.comparison:
        case Comparison.EXACTLY:
            ends: dict[str, Any] = {"value": amount.minor}
        case Comparison.ABOUT:
            ends = {"minValue": amount.interval.low, "maxValue": amount.interval.high}
        case Comparison.UP_TO:
            ends = {"maxValue": amount.minor}
        case _:
            ends = {"minValue": amount.minor}
    values = {name: _number(minor, places) for name, minor in ends.items()}
    return described("MonetaryAmount", currency=amount.currency, **values)


def _number(minor: Any, places: int) -> int | float:
    value = Decimal(int(minor)).scaleb(-places)
    return int(value) if value == value.to_integral_value() else float(value)
