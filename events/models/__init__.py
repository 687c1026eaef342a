"""Events and who takes part in them; one noun a module."""

from events.models.event import Event, EventCitation
from events.models.participant import EventInitiative, EventParticipant

__all__ = ["Event", "EventCitation", "EventInitiative", "EventParticipant"]
