"""The list of events: what is ahead, what is past, and its way into calendars."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from aidportal.addresses import absolute
from aidportal.lists.addresses import Addresses
from aidportal.lists.listing import Listing
from aidportal.lists.pages import ListPage
from events import timing
from events.columns import TABLE
from events.filters import PAST, UPCOMING, EventPageFilters
from events.models import Event
from events.months import Month

#: Parameters of a list that say how it is shown, not what is in it.
_LOOK = frozenset({"sort", "after", "before"})


@dataclass(frozen=True)
class Tab:
    """One of the ways to part the list by the day; ``url`` is a query string."""

    label: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Group:
    """Neighbouring rows under a heading, which may be empty."""

    heading: str
    rows: list[Event]


@dataclass(frozen=True)
class CalendarLinks:
    """The same events as a file, as a subscription (``webcal:``), and the page of a month."""

    file: str
    subscription: str
    month: str


class EventList(ListPage):
    filters = EventPageFilters
    table = TABLE
    section = "events"
    template_name = "events/event_list.html"
    results_template = "events/event_results.html"

    def context(self, found: Listing) -> dict[str, Any]:
        return {
            **super().context(found),
            "tabs": list(_tabs(found)),
            "groups": _groups(found),
            "calendar": calendar_links(found.values, _month_to_open(found)),
        }


def calendar_links(values: Any, month: Month) -> CalendarLinks:
    """For the events that the parameters ``values`` of a list find."""
    to = Addresses({name: value for name, value in values.items() if name not in _LOOK})
    file = to.at(reverse("events:calendar"))
    return CalendarLinks(
        file=file,
        subscription="webcal:" + absolute(file).partition(":")[2],
        month=to.at(reverse("events:month", args=[month.code])),
    )


def _tabs(found: Listing) -> Iterator[Tab]:
    current, to = found.values.get("when", ""), found.addresses
    yield Tab(_("All"), to.without("when"), not current)
    yield Tab(_("Upcoming"), to.with_value("when", UPCOMING), current == UPCOMING)
    yield Tab(_("Past"), to.with_value("when", PAST), current == PAST)


def _groups(found: Listing) -> list[Group]:
    """Rows in order of their days, under what they are to the reader; in any other order as one group."""
    if found.filters.sort_value() not in ("newest", "oldest"):
        return [Group("", found.rows)]
    groups: list[Group] = []
    now = timing.today()
    for event in found.rows:
        heading = _("Past") if timing.is_over(event, now) else _("Upcoming") if event.held else _("Date not stated")
        if not groups or groups[-1].heading != heading:
            groups.append(Group(heading, []))
        groups[-1].rows.append(event)
    return groups


def _month_to_open(found: Listing) -> Month:
    """That of the first event listed, where there is something to see; else the current one."""
    return Month.of(next((event.held_from for event in found.rows if event.held_from), timing.today()))
