"""Events in the API."""

from typing import Any

from django.db.models import Prefetch, QuerySet

from aidportal.lists.api import ListEndpoint
from aidportal.publication.api import RecordEndpoint
from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from events.filters import EventFilters
from events.models import Event, EventInitiative, EventParticipant
from events.serializers import EventRecord


class EventRows:
    def records(self) -> QuerySet[Any]:
        public = Event.objects.published().order_by("held_from", "pk")
        return (
            Event.objects.published()
            .select_related("country")
            .prefetch_related(
                Prefetch("participants", rows_of_published(EventParticipant.objects, "organisation")),
                Prefetch("initiatives", rows_of_published(EventInitiative.objects, "initiative")),
                Prefetch("series", public),
                Prefetch("parts", public),
                published_citations(Event),
            )
        )


class EventList(EventRows, ListEndpoint):
    """Conferences, summits, visits and other occasions at which support is promised."""

    operation = "events_list"
    filters = EventFilters
    row = EventRecord


class EventDetail(EventRows, RecordEndpoint):
    """One event."""

    operation = "event"
    route = "api:event"
    answer = EventRecord
