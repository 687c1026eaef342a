"""Events for search engines."""

from typing import Any

from aidportal.addresses import absolute
from aidportal.publication.structured import Data, described, page_about, reference
from events import timing
from events.models import Event, EventParticipant
from partners.structured import organisation_reference, postal_address

_HOSTS = (EventParticipant.Role.HOST, EventParticipant.Role.CO_HOST)
_STATUS = {
    Event.Status.POSTPONED: "https://schema.org/EventPostponed",
    Event.Status.CANCELLED: "https://schema.org/EventCancelled",
}


def event_data(event: Event) -> Data:
    """With ``country``, and of ``participants``, ``series`` and ``parts`` what is published."""
    rows: Any = event
    address = absolute(event.get_absolute_url())
    start, end = _ends(event)
    hosts = dict.fromkeys(row.organisation for row in rows.participants.all() if row.role in _HOSTS)
    return page_about(
        described(
            "Event",
            **{"@id": address},
            name=event.title,
            description=event.summary,
            url=address,
            startDate=start,
            endDate=end,
            eventStatus=_STATUS.get(Event.Status(event.status), "https://schema.org/EventScheduled"),
            location=_locations(event),
            organizer=[organisation_reference(host) for host in hosts],
            superEvent=reference("Event", event.series) if event.series else None,
            subEvent=[reference("Event", part) for part in rows.parts.all()],
        )
    )


def _ends(event: Event) -> tuple[str, str]:
    """No more precise than stated: moments at the venue, days, or "2023-12"."""
    if times := timing.moments(event):
        return times.start.isoformat(), times.end.isoformat() if times.end else ""
    first, _slash, last = event.held.iso.partition("/")
    return first, last or first


def _locations(event: Event) -> list[Data]:
    address = postal_address(event.city, event.country_id)
    name = event.venue or event.city or (str(event.country.label) if event.country else "")
    place = [described("Place", name=name, address=address)] if name else []
    online = [described("VirtualLocation", url=event.online_url)] if event.online_url else []
    return place + online
