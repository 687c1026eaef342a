from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command

from aidportal.money.models import DayRate

pytestmark = pytest.mark.django_db


def test_rates_are_those_the_bank_published() -> None:
    rate = DayRate.objects.get(day=date(2024, 1, 5), currency="JPY")
    assert rate.per_euro == "158.57"
    assert str(rate) == "1 EUR = 158.57 JPY, 2024-01-05"


def test_no_rate_is_invented_where_the_bank_had_none() -> None:
    assert not DayRate.objects.filter(currency="UAH").exists()
    assert not DayRate.objects.filter(currency="RUB", day__gt=date(2022, 3, 1)).exists()


def test_a_missing_day_comes_back_and_the_command_says_what_is_there() -> None:
    count = DayRate.objects.count()
    DayRate.objects.filter(day=date(2024, 1, 5)).delete()
    out = StringIO()
    call_command("load_reference", stdout=out)
    assert DayRate.objects.count() == count
    assert "27 subdivisions" in out.getvalue()
    assert f"{count:,} day rates" in out.getvalue()
