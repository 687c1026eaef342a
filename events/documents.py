"""What the index knows of events."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.db.models import Prefetch

from aidportal.search.declarations import Documents, Entry
from aidportal.search.fields import Keyword
from aidportal.search.registry import register
from aidportal.search.shapes import DATE_FIELDS, TITLE_FIELDS, dated, in_all_languages, titles_by_language
from events.models import Event, EventCitation, EventParticipant
from partners.models import Organisation

_HOSTS = (EventParticipant.Role.HOST, EventParticipant.Role.CO_HOST)


@register
class EventDocuments(Documents):
    kind = "event"
    fields = (
        *TITLE_FIELDS,
        *DATE_FIELDS,
        Keyword("event_kind"),
        Keyword("status"),
        Keyword("country"),
        Keyword("host"),
        Keyword("participant"),
    )

    def published(self) -> Any:
        return Event.objects.published()

    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        participants = EventParticipant.objects.filter(organisation__in=Organisation.objects.published())
        events = (
            self.published()
            .filter(pk__in=pks)
            .select_related("country")
            .prefetch_related(
                Prefetch("participants", queryset=participants.select_related("organisation")),
                Prefetch("citations", queryset=EventCitation.objects.only("event_id", "quote")),
            )
        )
        return map(_entry, events)

    @staticmethod
    def _of_organisations(pks: Collection[int]) -> Any:
        events = Event.objects.published().filter(participants__organisation__in=pks)
        return events.values_list("pk", flat=True).distinct()

    dependants = {"organisation": _of_organisations}


def _entry(event: Any) -> Entry:
    rows = list(event.participants.all())
    return Entry(
        pk=event.pk,
        values={
            **titles_by_language(event, "title"),
            **dated(event.held_from, event.held_to, event.pk),
            "event_kind": event.kind,
            "status": event.status,
            "country": event.country_id,
            "host": sorted({row.organisation.slug for row in rows if row.role in _HOSTS}),
            "participant": sorted({row.organisation.slug for row in rows}),
        },
        titles=in_all_languages(event, "title"),
        texts=list(_texts(event, rows)),
    )


def _texts(event: Any, rows: list[Any]) -> Iterator[str]:
    for name in ("summary", "outcome", "venue", "city"):
        yield from in_all_languages(event, name)
    if event.country:
        yield from (event.country.name, event.country.name_ja, event.country.name_uk)
    for row in rows:
        yield from (row.person, row.office, *in_all_languages(row.organisation, "name"), row.organisation.short_name)
    yield from (citation.quote for citation in event.citations.all())
