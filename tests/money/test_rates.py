from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from aidportal.money.dates import StatedDate
from aidportal.money.models import DayRate
from aidportal.money.rates import Usd, minor_rate, to_usd

pytestmark = pytest.mark.django_db


def rate_on(day: str, usd: str, **others: str) -> None:
    rates = {"USD": usd} | others
    DayRate.objects.bulk_create(
        DayRate(day=day, currency=currency, per_euro=rate) for currency, rate in rates.items()
    )


@pytest.fixture(autouse=True)
def only_our_rates() -> None:
    DayRate.objects.all().delete()


def test_dollars_need_no_rate() -> None:
    assert to_usd(12_345, "USD", StatedDate()) == Usd(12_345, "identity", Decimal(1), None)


def test_a_stated_day_takes_the_rate_of_that_day() -> None:
    rate_on("2024-01-04", "1.2", JPY="160")
    rate_on("2024-01-05", "1.1", JPY="165")
    usd = to_usd(3_000, "JPY", StatedDate.parse("2024-01-05"))
    assert usd is not None
    assert (usd.cents, usd.basis, usd.rate_date) == (2_000, "day", date(2024, 1, 5))
    assert usd.rate == Decimal("0.0066666667")


def test_a_sunday_takes_the_last_rate_before_it() -> None:
    rate_on("2024-01-05", "1.1", JPY="165")
    rate_on("2024-01-08", "9", JPY="1")
    usd = to_usd(3_000, "JPY", StatedDate.parse("2024-01-07"))
    assert usd is not None
    assert (usd.cents, usd.rate_date) == (2_000, date(2024, 1, 5))


def test_a_rate_older_than_seven_days_is_none() -> None:
    rate_on("2022-03-01", "1.1", RUB="117")
    assert to_usd(100, "RUB", StatedDate.parse("2022-03-08")) is not None
    assert to_usd(100, "RUB", StatedDate.parse("2022-03-09")) is None


def test_a_stated_month_takes_the_mean_of_its_days_and_says_so() -> None:
    rate_on("2023-11-30", "9", EUR="1")
    for day, rate in ((1, "1.0"), (8, "1.5"), (15, "1.0"), (22, "1.5"), (28, "1.25")):
        rate_on(f"2023-12-{day:02}", rate)
    usd = to_usd(100, "EUR", StatedDate.parse("December 2023"))
    assert usd == Usd(125, "month_mean", Decimal("1.2500000"), date(2023, 12, 28))


def test_a_range_without_a_banking_day_takes_the_last_rate_before_it() -> None:
    rate_on("2024-02-16", "1.25")
    usd = to_usd(100, "EUR", StatedDate.parse("17–18 February 2024"))
    assert usd is not None
    assert (usd.cents, usd.basis) == (125, "range_mean")


@pytest.mark.parametrize(
    ("currency", "on"), [("UAH", "2024-01-05"), ("JPY", ""), ("JPY", "2025"), ("JPY", "February 2024")]
)
def test_what_has_no_rate_has_no_dollars(currency: str, on: str) -> None:
    rate_on("2024-01-05", "1.1", JPY="165")
    assert to_usd(100, currency, StatedDate.parse(on)) is None


@pytest.mark.parametrize("on", ["March 2022", "2022", "2022–2100", "February 2022", "10 January – 10 March 2022"])
def test_a_mean_of_days_that_rates_do_not_cover_is_none(on: str) -> None:
    for day in ("2022-01-25", "2022-02-22", "2022-02-25", "2022-03-01"):
        rate_on(day, "1.1", RUB="117")
    assert to_usd(100, "RUB", StatedDate.parse(on)) is None
    assert to_usd(100, "RUB", StatedDate.parse("22 February – 8 March 2022")) is not None


def test_half_a_cent_is_rounded_up() -> None:
    rate_on("2024-01-05", "1.5")
    usd = to_usd(1, "EUR", StatedDate.parse("2024-01-05"))
    assert usd is not None
    assert usd.cents == 2


def test_two_currencies_are_compared_by_their_minor_units() -> None:
    rate_on("2024-01-05", "1.1", JPY="165")
    on = StatedDate.parse("2024-01-05")
    assert minor_rate("JPY", "USD", on) == Fraction(2, 3)
    assert minor_rate("USD", "JPY", on) == Fraction(3, 2)
    assert minor_rate("JPY", "UAH", on) is None
