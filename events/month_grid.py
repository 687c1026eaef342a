"""A month as a calendar draws it: weeks from Monday, in each the events as bars over the days they take. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from events.months import Month

WEEK = 7


@dataclass(frozen=True)
class Day:
    """A day of a week's head; ``is_in``: whether it belongs to the month."""

    day: date
    is_in: bool
    is_today: bool


@dataclass(frozen=True)
class Bar:
    """``span`` days of a week: of an ``event``, or empty. ``goes_on`` and ``came``: it has days in other weeks."""

    span: int
    event: Any = None
    came: bool = False
    goes_on: bool = False


@dataclass(frozen=True)
class Week:
    """Seven days, and lanes of bars that each fill the seven days; at least one lane."""

    days: list[Day]
    lanes: list[list[Bar]] = field(default_factory=list)


def weeks(month: Month, events: Sequence[Any], today: date) -> list[Week]:
    """The weeks that touch the month. ``events``: those whose days are stated, in the order to stack them."""
    monday = month.first - timedelta(days=month.first.weekday())
    found = []
    while monday <= month.last:
        days = [monday + timedelta(days=number) for number in range(WEEK)]
        head = [Day(day, Month.of(day) == month, day == today) for day in days]
        found.append(Week(head, list(_lanes(month, days, events))))
        monday += timedelta(days=WEEK)
    return found


def _lanes(month: Month, days: Sequence[date], events: Sequence[Any]) -> Iterator[list[Bar]]:
    # Days of other months stay empty: their own pages show them.
    first, last = max(days[0], month.first), min(days[-1], month.last)
    waiting = [event for event in events if event.held_from <= last and event.held_to >= first]
    if not waiting:
        yield [Bar(1) for _day in days]
    while waiting:
        lane, free, later = [], days[0], []
        for event in waiting:
            start, end = max(event.held_from, first), min(event.held_to, last)
            if start < free:
                later.append(event)
                continue
            lane += [Bar(1)] * (start - free).days
            lane.append(Bar((end - start).days + 1, event, event.held_from < start, event.held_to > end))
            free = end + timedelta(days=1)
        yield lane + [Bar(1)] * ((days[-1] - free).days + 1)
        waiting = later
