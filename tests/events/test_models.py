"""Rules of events, in the model and in the database."""

from datetime import date, time

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from aidportal.money.dates import StatedDate
from tests.factories import EventFactory, PledgeFactory, published_event

pytestmark = pytest.mark.django_db


def test_an_event_is_not_part_of_itself():
    event = EventFactory()
    event.series = event
    with pytest.raises(IntegrityError), transaction.atomic():
        event.save()


def test_a_circle_of_series_is_refused():
    outer = EventFactory()
    inner = EventFactory(series=outer)
    outer.series = inner
    with pytest.raises(ValidationError, match="circle"):
        outer.full_clean()


def test_a_time_needs_the_zone_of_its_clock():
    event = EventFactory()
    event.starts_at = time(10)
    with pytest.raises(IntegrityError), transaction.atomic():
        event.save()


@pytest.mark.parametrize("zone", ["Tokyo", "UTC+9", "Europe/Kyjiv"])
def test_an_unknown_time_zone_is_refused_with_an_example(zone):
    with pytest.raises(ValidationError, match="Asia/Tokyo"):
        EventFactory.build(time_zone=zone).full_clean()


def test_it_does_not_end_before_it_starts():
    event = EventFactory.build(
        held=StatedDate.day(date(2024, 2, 19)), starts_at=time(18), ends_at=time(9), time_zone="Asia/Tokyo"
    )
    with pytest.raises(ValidationError, match="cannot end before"):
        event.full_clean()


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2101, 1, 1)])
def test_years_outside_the_ledgers_range_are_refused_by_the_database(day):
    event = EventFactory()
    event.held_from = event.held_to = day
    event.held_precision = "day"
    with pytest.raises(IntegrityError), transaction.atomic():
        event.save()


def test_an_end_before_the_beginning_is_refused_by_the_database():
    event = EventFactory()
    event.held_from, event.held_to, event.held_precision = date(2024, 2, 17), date(2024, 2, 15), "range"
    with pytest.raises(IntegrityError), transaction.atomic():
        event.save()


def test_a_promise_is_not_made_before_the_event_at_which_it_is_announced():
    event = published_event(held=StatedDate.day(date(2024, 2, 19)))
    early = PledgeFactory.build(announced=StatedDate.day(date(2024, 2, 18)), announced_at=event)
    with pytest.raises(ValidationError, match="before this event"):
        early.clean()
    in_its_month = PledgeFactory.build(announced=StatedDate.month(2024, 2), announced_at=event)
    in_its_month.clean()
