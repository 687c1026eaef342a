"""The calendar page of a month, and the list parted by the day."""

import datetime as dt

import pytest
from django.test import Client
from lxml import html
from pytest_django import DjangoAssertNumQueries

from aidportal.money.dates import StatedDate
from events import timing
from events.month_grid import weeks
from events.months import Month, months_of
from tests.factories import EventFactory, published_event

pytestmark = pytest.mark.django_db

SOON, LATER = dt.date(2024, 2, 19), dt.date(2024, 4, 2)


@pytest.fixture(autouse=True)
def february_16(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timing, "today", lambda: dt.date(2024, 2, 16))


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_upcoming_and_past_stand_apart(client: Client) -> None:
    published_event(title="Gone by", held=StatedDate.day(dt.date(2024, 2, 15)))
    published_event(title="Under way", held=StatedDate.between(dt.date(2024, 2, 15), dt.date(2024, 2, 17)))
    published_event(title="Ahead", held=StatedDate.day(SOON))
    published_event(title="Some day")
    page = text(client, "/events/")
    order = ["<h2>Upcoming", "Ahead", "Under way", "<h2>Past", "Gone by", "<h2>Date not stated", "Some day"]
    assert [page.index(words) for words in order] == sorted(page.index(words) for words in order)
    upcoming, past = text(client, "/events/?when=upcoming"), text(client, "/events/?when=past")
    assert upcoming.index("Under way") < upcoming.index("Ahead")
    assert "Gone by" not in upcoming
    assert "Gone by" in past
    assert "Ahead" not in past
    assert "Some day" not in upcoming + past


def test_both_ends_of_a_range_hold_beside_when(client: Client) -> None:
    published_event(title="Ahead", held=StatedDate.day(SOON))
    published_event(title="Far ahead", held=StatedDate.day(LATER))
    assert "Far ahead" in text(client, "/events/?when=upcoming&held_from=2024-03-01")
    assert ">Ahead<" not in text(client, "/events/?when=upcoming&held_from=2024-03-01")


def test_the_list_leads_to_the_calendar_with_its_filter(client: Client) -> None:
    published_event(kind="visit", held=StatedDate.day(SOON))
    page = text(client, "/uk/events/?kind=visit")
    assert 'href="webcal://aid.example.org/uk/events/calendar.ics?kind=visit"' in page
    assert 'href="/uk/events/month/2024-02/?kind=visit"' in page


def test_a_month_draws_bars_over_the_days_an_event_takes(client: Client) -> None:
    published_event(title="Three days", held=StatedDate.between(dt.date(2024, 2, 17), dt.date(2024, 2, 19)))
    published_event(title="Same day", held=StatedDate.day(dt.date(2024, 2, 18)))
    published_event(title="No day", held=StatedDate.month(2024, 2))
    EventFactory(title="Draft", held=StatedDate.day(SOON))
    page = html.fromstring(client.get("/events/month/2024-02/").content)
    bars = [(cell.get("colspan"), cell.text_content()) for cell in page.xpath("//table//td[@colspan]")]
    assert [(span, words.split(":")[0]) for span, words in bars] == [
        ("2", "Three days"),
        ("1", "Same day"),
        ("1", "Three days"),
    ]
    assert "17–19 February 2024, held" in bars[0][1]
    assert page.xpath("//td[@aria-current='date']//time/@datetime") == ["2024-02-16"]
    for row in page.xpath("//table//tbody/tr"):
        assert sum(int(cell.get("colspan", 1)) for cell in row) == 7
    assert "Draft" not in page.text_content()
    (beside,) = page.xpath("//section[@aria-labelledby='h-dayless']")
    assert "No day" in beside.text_content()


def test_its_neighbours_are_months_with_events_under_the_same_filter(client: Client) -> None:
    published_event(kind="visit", held=StatedDate.day(dt.date(2023, 5, 1)))
    published_event(kind="summit", held=StatedDate.day(dt.date(2024, 1, 1)))
    published_event(kind="visit", held=StatedDate.between(SOON, LATER))
    page = text(client, "/events/month/2024-02/?kind=visit")
    assert 'href="/events/month/2023-05/?kind=visit" rel="prev"' in page
    assert 'href="/events/month/2024-03/?kind=visit" rel="next"' in page
    assert 'href="/events/?kind=visit"' in page
    assert 'href="/events/month/2024-01/" rel="prev"' in text(client, "/events/month/2024-02/")


@pytest.mark.parametrize("code", ["2024-13", "2024-2", "1899-12", "2101-01", "today", "0000-00"])
def test_what_is_no_month_is_not_found(client: Client, code: str) -> None:
    assert client.get(f"/events/month/{code}/").status_code == 404


def test_the_ends_of_the_ledgers_years_have_pages(client: Client) -> None:
    for code in ("1900-01", "2100-12"):
        assert client.get(f"/events/month/{code}/?kind=nothing&after=x&month=2").status_code == 200


def test_a_month_takes_the_same_queries_whatever_it_holds(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _size in range(2):
        published_event(held=StatedDate.day(SOON), country_id="JP")
        published_event(held=StatedDate.month(2024, 2), country_id="UA")
        client.get("/events/month/2024-02/")
        with django_assert_num_queries(3):
            client.get("/events/month/2024-02/")


def test_months_of_whole_years_are_not_known() -> None:
    assert months_of(dt.date(2024, 1, 1), dt.date(2024, 12, 31)) == []
    assert months_of(dt.date(2023, 12, 31), dt.date(2024, 2, 1)) == ["2023-12", "2024-01", "2024-02"]
    assert months_of(None, None) == []


def test_every_week_of_any_month_is_whole() -> None:
    for year in (1900, 2024, 2100):
        for number in range(1, 13):
            month = Month(year, number)
            days = [one.day for week in weeks(month, [], SOON) for one in week.days]
            assert days[0] <= month.first <= month.last <= days[-1]
            assert len(days) % 7 == 0
