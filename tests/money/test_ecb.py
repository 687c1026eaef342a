from datetime import date

import pytest

from aidportal.money.dates import StatedDate
from aidportal.money.ecb import put_rates, unloaded_rates
from aidportal.money.models import DayRate
from aidportal.money.rates import to_usd

pytestmark = pytest.mark.django_db


def test_rates_are_those_the_bank_published() -> None:
    rate = DayRate.objects.get(day=date(2024, 1, 5), currency="JPY")
    assert rate.per_euro == "158.57"
    assert str(rate) == "1 EUR = 158.57 JPY, 2024-01-05"


def test_no_rate_is_invented_where_the_bank_had_none() -> None:
    assert not DayRate.objects.filter(currency="UAH").exists()
    assert not DayRate.objects.filter(currency="RUB", day__gt=date(2022, 3, 1)).exists()


@pytest.mark.parametrize(
    ("currency", "on"), [("RUB", "2022-03"), ("RUB", "2022"), ("ISK", "2018"), ("JPY", "2023–2100"), ("JPY", "2026")]
)
def test_a_currency_that_was_rated_in_part_of_a_period_has_no_mean(currency: str, on: str) -> None:
    assert to_usd(10**6, currency, StatedDate.parse(on)) is None


def test_only_what_the_table_lacks_or_has_otherwise_is_to_be_loaded() -> None:
    assert unloaded_rates() == []
    DayRate.objects.filter(day=date(2024, 1, 5), currency="JPY").update(per_euro="1")
    DayRate.objects.filter(day=date(2024, 1, 5), currency="USD").delete()
    put_rates(unloaded_rates())
    assert unloaded_rates() == []
    assert DayRate.objects.get(day=date(2024, 1, 5), currency="JPY").per_euro == "158.57"
