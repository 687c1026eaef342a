"""For how long nothing was heard of a promise that fell due, and where that is said."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client

from aidportal.money.dates import StatedDate
from pledges.choices import Status
from pledges.models import Transaction
from pledges.news import months_without_news, whole_months
from tests.factories import published_pledge, usd

DUE = date(2024, 1, 31)


@pytest.mark.parametrize(
    ("until", "months"),
    [
        (date(2024, 1, 30), 0), (date(2024, 1, 31), 0), (date(2024, 2, 29), 0), (date(2024, 3, 1), 1),
        (date(2024, 3, 30), 1), (date(2024, 3, 31), 2), (date(2025, 1, 30), 11), (date(2025, 1, 31), 12),
    ],
)  # fmt: skip
def test_only_whole_months_are_counted(until: date, months: int) -> None:
    assert whole_months(DUE, until) == months


@pytest.mark.parametrize(
    ("status", "due", "last", "undated", "today", "months"),
    [
        (Status.ANNOUNCED, None, None, False, date(2030, 1, 1), None),
        (Status.ANNOUNCED, DUE, None, False, DUE, None),
        (Status.ANNOUNCED, DUE, None, False, date(2024, 2, 15), None),
        (Status.ANNOUNCED, DUE, None, False, date(2024, 4, 30), 2),
        (Status.COMMITTED, DUE, date(2023, 6, 1), False, date(2024, 5, 31), 4),
        (Status.IN_DELIVERY, DUE, date(2024, 4, 30), False, date(2024, 5, 31), 1),
        (Status.IN_DELIVERY, DUE, date(2024, 5, 15), False, date(2024, 5, 31), None),
        (Status.IN_DELIVERY, DUE, None, True, date(2030, 1, 1), None),
        (Status.SUSPENDED, DUE, date(2023, 6, 1), False, date(2024, 3, 31), 2),
        (Status.COMPLETED, DUE, None, False, date(2030, 1, 1), None),
        (Status.CANCELLED, DUE, None, False, date(2030, 1, 1), None),
    ],
)
def test_nothing_is_overdue_before_its_day_or_after_its_end(status, due, last, undated, today, months) -> None:
    assert months_without_news(status, due, last, undated, today) == months


def overdue(**values):
    return published_pledge(title="Water", amount=usd(500), due=StatedDate.year(2024), **values)


@pytest.mark.django_db
@pytest.mark.usefixtures("uncited")
@pytest.mark.parametrize(("prefix", "words"), [("", "no news for"), ("/ja", "続報なし"), ("/uk", "без новин")])
def test_the_page_and_every_row_say_so_and_know_the_day(prefix: str, words: str) -> None:
    pledge = overdue()
    addresses = [pledge.get_absolute_url(), "/pledges/", pledge.donor.get_absolute_url(), "/search/?q=water"]
    for address in addresses:
        answer = Client().get(prefix + address)
        assert words in answer.content.decode(), address
        assert f"{datetime.now(UTC):%Y%m%d}" in answer["ETag"]


@pytest.mark.django_db
@pytest.mark.usefixtures("uncited")
def test_news_of_a_part_is_news_and_a_draft_part_has_none() -> None:
    package = overdue()
    part = published_pledge(donor=package.donor, parent=package, parent_relation="part_of", amount=usd(9))
    assert "no news for" in Client().get("/pledges/").content.decode()
    today = StatedDate.day(datetime.now(UTC).date() - timedelta(days=3))
    Transaction.objects.create(pledge=part, type="2", value=usd(1), occurred=today)
    assert "no news for" not in Client().get("/pledges/").content.decode()
    type(part).objects.filter(pk=part.pk).update(state="draft")
    assert "no news for" in Client().get("/pledges/").content.decode()


@pytest.mark.django_db
@pytest.mark.usefixtures("uncited")
def test_a_transaction_without_a_day_may_be_news() -> None:
    pledge = overdue()
    Transaction.objects.create(pledge=pledge, type="2", value=usd(1))
    assert "no news for" not in Client().get(pledge.get_absolute_url()).content.decode()
