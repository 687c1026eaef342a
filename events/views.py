"""The public pages of events."""

from datetime import date
from typing import Any

from django.db.models import F, Prefetch
from django.utils.translation import gettext_lazy as _

from aidportal.lists.pages import ListPage
from aidportal.publication.pages import PublishedDetailView, rows_of_published
from aidportal.sources.citing import published_citations
from aidportal.sources.disagreement import contradictions, with_contradictions
from aidportal.sources.sourcing import sourcing
from events.columns import TABLE
from events.filters import EventFilters
from events.models import Event, EventInitiative, EventParticipant


class EventList(ListPage):
    filters = EventFilters
    table = TABLE
    section = "events"
    template_name = "events/event_list.html"
    results_template = "events/event_results.html"


class EventPage(PublishedDetailView):
    model = Event
    section = "events"
    list_address = "events:event-list"
    list_title = _("Events")

    def get_queryset(self) -> Any:
        public = Event.objects.published().order_by(F("held_from").asc(nulls_last=True), "pk")
        return (
            super()
            .get_queryset()
            .select_related("country")
            .prefetch_related(
                published_citations(Event),
                Prefetch("participants", rows_of_published(EventParticipant.objects, "organisation")),
                Prefetch("initiatives", rows_of_published(EventInitiative.objects, "initiative")),
                Prefetch("series", public),
                Prefetch("parts", public),
            )
        )

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        event = self.object
        against = contradictions(event)
        by_date = (F("announced_from").asc(nulls_last=True), "pk")
        pledges = list(event.pledges.published().for_list().with_transactions().order_by(*by_date))
        return super().get_context_data(
            contradictions=against,
            citations=with_contradictions(event, against),
            sourcing=sourcing(event),
            pledges=pledges,
            without_figure=sum(not pledge.has_figure for pledge in pledges),
            transactions=_came_of(pledges),
            initiatives=[row.initiative for row in event.initiatives.all()],
            **context,
        )


def _came_of(pledges: list[Any]) -> list[Any]:
    """What was committed, paid or delivered of the promises made here, by date, undated last."""
    transactions = [transaction for pledge in pledges for transaction in pledge.transactions.all()]
    return sorted(transactions, key=lambda row: row.occurred.first or date.max)
