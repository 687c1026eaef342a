"""Calendar files, read back with the library that calendars are read with."""

import datetime as dt
from typing import Any

import icalendar
import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from aidportal.money.dates import StatedDate
from events.models import Event
from tests.factories import EventFactory, PledgeFactory, published_event, published_pledge, usd

pytestmark = pytest.mark.django_db

DAY = StatedDate.day(dt.date(2024, 2, 19))


def entries(client: Client, address: str) -> list[Any]:
    response = client.get(address)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert all(len(line) <= 75 for line in response.content.split(b"\r\n"))
    return list(icalendar.Calendar.from_ical(response.content).walk("VEVENT"))


def of(event: Event) -> str:
    return event.get_absolute_url().removesuffix("/") + ".ics"


def test_whole_days_end_before_the_day_after(client: Client) -> None:
    event = published_event(held=StatedDate.between(dt.date(2024, 2, 15), dt.date(2024, 2, 17)))
    (entry,) = entries(client, of(event))
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (dt.date(2024, 2, 15), dt.date(2024, 2, 18))
    assert entry["UID"] == f"event-{event.pk}@aid.example.org"
    assert entry["SEQUENCE"] == event.edit_version
    assert entry["LAST-MODIFIED"].dt == entry["DTSTAMP"].dt == event.updated_at.replace(microsecond=0)
    assert entry["URL"] == f"https://aid.example.org{event.get_absolute_url()}"


@pytest.mark.parametrize(("zone", "offset"), [("Asia/Tokyo", 9), ("Europe/Kyiv", 2), ("America/St_Johns", -3.5)])
def test_times_are_the_venues_with_its_zone(client: Client, zone: str, offset: float) -> None:
    event = published_event(held=DAY, starts_at=dt.time(10), ends_at=dt.time(12, 30), time_zone=zone)
    response = client.get(of(event))
    file: Any = icalendar.Calendar.from_ical(response.content)
    (entry,), (rules,) = file.walk("VEVENT"), file.walk("VTIMEZONE")
    assert entry["DTSTART"].params["TZID"] == rules["TZID"] == zone
    assert entry["DTSTART"].to_ical() == b"20240219T100000"
    assert entry["DTEND"].dt - entry["DTSTART"].dt == dt.timedelta(hours=2.5)
    assert entry["DTSTART"].dt.astimezone(rules.to_tz()).utcoffset() == dt.timedelta(hours=offset)


@pytest.mark.parametrize(
    ("status", "shown", "title"),
    [
        ("planned", "TENTATIVE", "Summit"),
        ("confirmed", "CONFIRMED", "Summit"),
        ("held", "CONFIRMED", "Summit"),
        ("postponed", "TENTATIVE", "Postponed: Summit"),
        ("cancelled", "CANCELLED", "Cancelled: Summit"),
    ],
)
def test_the_status_is_told(client: Client, status: str, shown: str, title: str) -> None:
    (entry,) = entries(client, of(published_event(title="Summit", held=DAY, status=status)))
    assert (entry["STATUS"], entry["SUMMARY"]) == (shown, title)


def test_hostile_titles_come_back_as_they_were(client: Client) -> None:
    title = 'Aid; "for", all\\n BEGIN:VEVENT ' + "日本とウクライナの復興" * 18
    event = published_event(title=title, summary="One line.\n\nEND:VCALENDAR\n,;\\", held=DAY)
    (entry,) = entries(client, of(event))
    assert entry["SUMMARY"] == title
    assert entry["DESCRIPTION"].startswith("One line.\n\nEND:VCALENDAR\n,;\\")


def test_what_was_promised_is_told_in_the_language_of_the_address(client: Client) -> None:
    event = published_event(title_en="Summit", title_ja="首脳会議", held=DAY)
    published_pledge(title_en="Heating", title_ja="暖房", amount=usd(5_000_000, "over"), announced_at=event)
    published_pledge(title_en="Generators", announced_at=event)
    PledgeFactory(title="Not yet public", announced_at=event)
    address = of(event)
    (english,) = entries(client, address)
    assert "• Heating (over USD 5 million)\n• Generators (no figure given)" in english["DESCRIPTION"]
    (japanese,) = entries(client, f"/ja{address}")
    assert japanese["SUMMARY"] == "首脳会議"
    assert "暖房" in japanese["DESCRIPTION"]
    assert japanese["URL"] == f"https://aid.example.org/ja{address.removesuffix('.ics')}/"
    assert "Not yet public" not in english["DESCRIPTION"] + japanese["DESCRIPTION"]


def test_the_whole_calendar_follows_the_filter_and_leaves_out_what_has_no_day(client: Client) -> None:
    published_event(title="Visit", kind="visit", held=DAY)
    published_event(title="Summit", kind="summit", held=DAY)
    month = published_event(title="Some time", held=StatedDate.month(2024, 2))
    EventFactory(title="Draft", held=DAY)
    assert {entry["SUMMARY"] for entry in entries(client, "/events/calendar.ics")} == {"Visit", "Summit"}
    assert [entry["SUMMARY"] for entry in entries(client, "/events/calendar.ics?kind=visit")] == ["Visit"]
    assert client.get(of(month)).status_code == 404


def test_a_wrong_parameter_is_refused_by_name(client: Client) -> None:
    response = client.get("/events/calendar.ics?kindd=visit&held_from=<b>")
    assert response.status_code == 400
    assert b"kindd: This list has no such parameter" in response.content
    assert b"<b>" not in response.content


def test_a_calendar_is_asked_for_again_with_its_etag(client: Client) -> None:
    event = published_event(held=DAY)
    for address in (of(event), "/events/calendar.ics"):
        etag = client.get(address).headers["ETag"]
        assert client.get(address, headers={"If-None-Match": etag}).status_code == 304


def test_the_calendar_takes_the_same_queries_whatever_it_holds(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for size in (1, 3):
        for _number in range(size):
            published_pledge(amount=usd(1), announced_at=published_event(held=DAY))
        client.get("/events/calendar.ics")
        with django_assert_num_queries(4):
            client.get("/events/calendar.ics")
