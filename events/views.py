"""The page of one event."""

from datetime import date
from typing import Any

from django.db.models import F, Prefetch, Q
from django.utils.translation import gettext_lazy as _

from aidportal.publication.pages import PublishedDetailView, rows_of_published
from aidportal.sources.citing import published_citations
from aidportal.sources.disagreement import contradictions, with_contradictions
from aidportal.sources.sourcing import sourcing
from events.models import Event, EventInitiative, EventParticipant
from events.months import Month
from events.since import added_after
from events.structured import event_data

#: How many events before and after this one its page names.
NEIGHBOURS = 3


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
        pledges = _promised_at(event)
        return super().get_context_data(
            contradictions=against,
            citations=with_contradictions(event, against),
            sourcing=sourcing(event),
            pledges=pledges,
            without_figure=sum(not pledge.has_figure for pledge in pledges),
            steps=added_after(event, pledges),
            initiatives=[row.initiative for row in event.initiatives.all()],
            line=_line(event),
            month=Month.of(event.held_from) if event.held_from else None,
            structured=event_data(event),
            **context,
        )


def _promised_at(event: Event) -> list[Any]:
    """The pledges announced there by date, undated last, with what came of them and what they grew into."""
    pledges: Any = event.pledges.published()  # type: ignore[attr-defined]
    public = pledges.model.objects.published().select_related("amount_currency", "usd_stated_currency")
    grown = public.prefetch_related(published_citations(pledges.model))
    return list(
        pledges.for_list()
        .with_transactions()
        .prefetch_related(Prefetch("parent", grown), Prefetch("children", grown))
        .order_by(F("announced_from").asc(nulls_last=True), "pk")
    )


def _line(event: Event) -> list[Any]:
    """The event among those before and after it; empty where its date is not stated or it stands alone."""
    first: date | None = event.held_from
    if first is None:
        return []
    others = Event.objects.published().exclude(pk=event.pk)
    is_before = Q(held_from__lt=first) | Q(held_from=first, pk__lt=event.pk)
    before = others.filter(is_before).order_by("-held_from", "-pk")[:NEIGHBOURS]
    after = others.filter(held_from__gte=first).exclude(is_before).order_by("held_from", "pk")[:NEIGHBOURS]
    line = [*reversed(before), event, *after]
    return line if len(line) > 1 else []
