"""Events as iCalendar (RFC 5545), in the active language; only those whose days are stated."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import icalendar
from django.utils.translation import get_language, gettext, pgettext

from aidportal.addresses import absolute, host
from aidportal.money.show import show_amount
from aidportal.punctuation import aside
from events import timing
from events.models import Event

#: How often a calendar that is subscribed to may ask again.
REFRESH = timedelta(hours=12)
#: Names that a mail client shows; the model's status by RFC 5545, 3.8.1.11.
STATUS = {
    Event.Status.PLANNED: "TENTATIVE",
    Event.Status.CONFIRMED: "CONFIRMED",
    Event.Status.HELD: "CONFIRMED",
    # Its new day is not known: the old one stands, said to be off.
    Event.Status.POSTPONED: "TENTATIVE",
    Event.Status.CANCELLED: "CANCELLED",
}


def calendar_file(events: Iterable[Event], name: str, address: str) -> bytes:
    """``events`` with ``country`` and, as ``promised``, their published pledges. ``address``: where the file lies."""
    calendar = icalendar.Calendar()
    calendar.add("PRODID", f"-//AidPortal//Events//{(get_language() or 'en').upper()}")
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("NAME", name)
    calendar.add("X-WR-CALNAME", name)
    calendar.add("SOURCE", address, {"VALUE": "URI"})
    calendar.add("REFRESH-INTERVAL", REFRESH, {"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", icalendar.vDuration(REFRESH))
    dated = [event for event in events if event.held.states_days]
    for event in dated:
        calendar.add_component(_entry(event))
    if dated:
        # The rules of the years around the events: all since 1970 would outweigh them.
        first, last = min(event.held_from.year for event in dated), max(event.held_to.year for event in dated)
        calendar.add_missing_timezones(date(first - 1, 1, 1), date(last + 2, 1, 1))
    return calendar.to_ical()


def _entry(event: Event) -> icalendar.Event:
    entry, language = icalendar.Event(), {"LANGUAGE": get_language() or "en"}
    entry.add("UID", f"event-{event.pk}@{host()}")
    changed = max([event.updated_at, *(pledge.updated_at for pledge in event.promised)])
    entry.add("DTSTAMP", changed)
    entry.add("LAST-MODIFIED", changed)
    entry.add("SEQUENCE", event.edit_version)
    _add_days(entry, event)
    entry.add("STATUS", STATUS[Event.Status(event.status)])
    entry.add("TRANSP", "TRANSPARENT")
    entry.add("SUMMARY", _summary(event), language)
    entry.add("DESCRIPTION", _description(event), language)
    entry.add("CATEGORIES", [event.get_kind_display()])
    if where := _where(event):
        entry.add("LOCATION", where, language)
    entry.add("URL", absolute(event.get_absolute_url()))
    return entry


def _add_days(entry: icalendar.Event, event: Event) -> None:
    if times := timing.moments(event):
        entry.add("DTSTART", times.start)
        if times.end:
            entry.add("DTEND", times.end)
        return
    entry.add("DTSTART", event.held_from)
    # The day after the last one: the end of whole days is outside them.
    entry.add("DTEND", event.held_to + timedelta(days=1))


def _summary(event: Event) -> str:
    if event.status == Event.Status.POSTPONED:
        return gettext("Postponed: %(title)s") % {"title": event.title}
    if event.status == Event.Status.CANCELLED:
        return gettext("Cancelled: %(title)s") % {"title": event.title}
    return event.title


def _where(event: Event) -> str:
    comma = pgettext("between items of a list", ", ")
    country: Any = event.country.label if event.country else ""
    return comma.join(filter(None, [event.venue, event.city, country])) or event.online_url


def _description(event: Event) -> str:
    parts = [event.summary]
    if event.status == Event.Status.POSTPONED:
        parts.insert(0, gettext("Postponed: the day given here is the one first announced."))
    if event.promised:
        parts.append("\n".join([gettext("Promised here:"), *map(_promise, event.promised)]))
    if event.online_url:
        parts.append(gettext("Online: %(address)s") % {"address": event.online_url})
    parts.append(absolute(event.get_absolute_url()))
    return "\n\n".join(filter(None, parts))


def _promise(pledge: Any) -> str:
    amount = show_amount(pledge.amount) if pledge.amount else gettext("no figure given")
    return f"• {pledge.title}{aside(amount)}"
