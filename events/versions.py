"""What is kept of each published version of events."""

from aidportal.publication.versions.declarations import Declaration, register
from aidportal.publication.versions.kinds import Choice, Clock, Day, Link, Standard, Stated, Text, texts
from aidportal.publication.versions.rows import Rows, citations
from aidportal.sources.versions import DISPUTE
from events.models import Event, EventParticipant


@register
class EventVersions(Declaration):
    model = Event
    address = "events"
    facts = (
        *texts("title", "summary", "outcome"),
        Choice("kind", choices=Event.Kind),
        Choice("status", choices=Event.Status),
        Stated("held"),
        Clock("starts_at"),
        Clock("ends_at"),
        Text("time_zone"),
        *texts("venue", "city"),
        Standard("country"),
        Text("online_url"),
        Text("registration_url"),
        Day("registration_deadline"),
        Link("series"),
        Rows(
            "participants",
            facts=(
                Link("organisation"),
                Choice("role", choices=EventParticipant.Role),
                Text("person"),
                Text("office"),
            ),
            needs="organisation",
        ),
        Rows("initiatives", facts=(Link("initiative"),), needs="initiative"),
        citations(),
        *DISPUTE,
        Day("last_checked_on"),
    )
    related = ("country", "participants", "initiatives", "citations")
