"""How stated money, dates and quantities, and worked-out US dollars, look in the API."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema_field
from rest_framework import serializers

from aidportal.money import amounts, dates
from aidportal.money.digits import trimmed
from aidportal.money.intervals import Comparison, Interval
from aidportal.money.precision import Precision
from aidportal.money.show import show_amount, show_date, show_quantity
from aidportal.reference.currencies import exponent


@extend_schema_field({"type": "number"})
class Figure(serializers.Field):
    """An exact number."""

    def to_representation(self, value: Any) -> Any:
        return value


class Dollars(Figure):
    """US dollars from a column in cents: a JSON number with at most two decimals, exact."""

    def to_representation(self, value: int) -> Any:
        return scaled(value, 2)


class Amount(serializers.Serializer):
    """Money as stated, in units of its currency. The figure may mean anything from low to high."""

    value = Figure(help_text="In units of the currency (not minor units), exact.")
    currency = serializers.CharField(help_text="ISO 4217.")
    comparison = serializers.ChoiceField(Comparison.choices)
    low = Figure(help_text="Least that the words can mean.", allow_null=True)
    high = Figure(help_text="Most that the words can mean; null: they set no bound.", allow_null=True)
    text = serializers.CharField(help_text="For readers, in English.")

    def to_representation(self, instance: amounts.Amount) -> dict[str, Any]:
        places = exponent(instance.currency)
        return {
            "value": scaled(instance.minor, places),
            "currency": instance.currency,
            "comparison": str(instance.comparison),
            **ends(instance.interval, places),
            "text": show_amount(instance, "en"),
        }


class Quantity(serializers.Serializer):
    """How many of what, as stated."""

    value = Figure()
    unit = serializers.CharField()
    comparison = serializers.ChoiceField(Comparison.choices)
    low = Figure(allow_null=True)
    high = Figure(allow_null=True)
    text = serializers.CharField()

    def to_representation(self, instance: amounts.Quantity) -> dict[str, Any]:
        return {
            "value": scaled(instance.thousandths, 3),
            "unit": instance.unit,
            "comparison": str(instance.comparison),
            **ends(instance.interval, 3),
            "text": show_quantity(instance, "en"),
        }


class StatedDate(serializers.Serializer):
    """A date with the precision with which it was stated: never more than the source gives."""

    first = serializers.DateField(allow_null=True, help_text="First day that it can be.")
    last = serializers.DateField(allow_null=True, help_text="Last day that it can be.")
    precision = serializers.ChoiceField(Precision.choices)
    text = serializers.CharField(help_text="For readers, in English.")
    iso = serializers.CharField(allow_null=True, help_text="2024-01-07, 2023-12, 2024 or 2024-02-15/2024-02-17.")

    def to_representation(self, instance: dates.StatedDate) -> dict[str, Any]:
        return _date(instance)


class Usd(serializers.Serializer):
    """US dollars with the rate by which they were worked out. Reads the ``usd_*`` columns of a record."""

    value = Figure(help_text="US dollars, exact to the cent.")
    basis = serializers.CharField(help_text="identity, day, range_mean, month_mean, year_mean or stated.")
    rate = Figure(allow_null=True, help_text="US dollars for one unit of the currency.")
    rate_date = serializers.DateField(allow_null=True, help_text="Last day whose rate went in.")

    def __init__(self, **options: Any) -> None:
        super().__init__(source="*", allow_null=True, read_only=True, **options)

    def to_representation(self, instance: Any) -> dict[str, Any] | None:  # type: ignore[override]
        if instance.usd_cents is None:
            return None
        return {
            "value": scaled(instance.usd_cents, 2),
            "basis": instance.usd_basis,
            "rate": trimmed(Decimal(instance.usd_rate)) if instance.usd_rate else None,
            "rate_date": _day(instance.usd_rate_date),
        }


SHAPES = {amounts.Amount: Amount(), amounts.Quantity: Quantity(), dates.StatedDate: StatedDate()}


@extend_schema_field(
    PolymorphicProxySerializer("StatedValue", [Amount, Quantity, StatedDate], resource_type_field_name=None)
)
class StatedValue(serializers.Field):
    """An amount, a quantity or a date, in the shape of its kind."""

    def to_representation(self, value: Any) -> dict[str, Any]:
        return SHAPES[type(value)].to_representation(value)  # type: ignore[no-any-return]


@lru_cache(maxsize=4096)
def _date(stated: dates.StatedDate) -> dict[str, Any]:
    # Few dates are stated very often, and month names take their time.
    return {
        "first": _day(stated.first),
        "last": _day(stated.last),
        "precision": str(stated.precision),
        "text": show_date(stated, "en"),
        "iso": stated.iso or None,
    }


def scaled(minor: int | Fraction, places: int) -> int | Decimal:
    """``minor`` units as whole units with ``places`` decimals, without zeros at the end."""
    value = Fraction(minor) / 10**places
    if value.denominator == 1:
        return value.numerator
    return (Decimal(value.numerator) / Decimal(value.denominator)).normalize()


def ends(interval: Interval, places: int) -> dict[str, int | Decimal | None]:
    """Both ends of what a figure can mean, in whole units; None where the words set no bound."""
    low, high = interval.low, interval.high
    return {
        "low": None if low is None else scaled(low, places),
        "high": None if high is None else scaled(high, places),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
