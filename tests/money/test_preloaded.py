"""Rates for many dates are asked once and are the same as when asked one by one."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from aidportal.money.dates import StatedDate
from aidportal.money.preloaded import preloaded
from aidportal.money.rates import minor_rate

pytestmark = pytest.mark.django_db

DATES = [StatedDate.parse(text) for text in ("2023-12", "2024-01-07", "2024-02-15/2024-02-17", "2023")]
FIRST, LAST = date(2022, 12, 20), date(2024, 3, 1)


def test_preloaded_rates_are_those_of_the_day() -> None:
    asked = [minor_rate("JPY", "EUR", on) for on in DATES]
    with preloaded({"JPY", "USD"}, FIRST, LAST):
        assert [minor_rate("JPY", "EUR", on) for on in DATES] == asked
    assert None not in asked


def test_preloading_is_one_query_however_many_dates_there_are() -> None:
    with CaptureQueriesContext(connection) as queries, preloaded({"JPY", "USD"}, FIRST, LAST):
        for on in DATES * 3:
            minor_rate("JPY", "USD", on)
    assert len(queries) == 1


def test_what_was_not_preloaded_is_asked_for() -> None:
    with preloaded({"JPY", "USD"}, FIRST, LAST):
        assert minor_rate("GBP", "USD", DATES[0])
        assert minor_rate("JPY", "USD", StatedDate.parse("2022-03-01"))
