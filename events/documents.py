"""What the index knows of events."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from aidportal.search.declarations import Documents, Entry
from aidportal.search.fields import Keyword
from aidportal.search.registry import register
from aidportal.search.rows import Texts, grouped, named, translated
from aidportal.search.shapes import (
    DATE_FIELDS,
    TITLE_FIELDS,
    Row,
    dated,
    in_all_languages,
    titles_by_language,
    yes_or_nothing,
)
from aidportal.sources.citing import citing_any
from events.models import Event, EventCitation, EventParticipant
from events.months import months_of
from partners.models import Organisation

_HOSTS = (EventParticipant.Role.HOST, EventParticipant.Role.CO_HOST)
_TEXTS = ("summary", "outcome", "venue", "city")
_COLUMNS = ("pk", *translated("title", *_TEXTS), "held_from", "held_to", "kind", "status", "country_id", "disputed")


@register
class EventDocuments(Documents):
    kind = "event"
    fields = (
        *TITLE_FIELDS,
        *DATE_FIELDS,
        Keyword("event_kind"),
        Keyword("status"),
        Keyword("country"),
        Keyword("month"),
        Keyword("host"),
        Keyword("participant"),
        Keyword("disputed"),
    )

    def published(self) -> Any:
        return Event.objects.published()

    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        parts = _Parts(pks)
        return map(parts.entry, self.published().filter(pk__in=pks).values(*_COLUMNS))

    @staticmethod
    def _of_organisations(pks: Collection[int]) -> Any:
        events = Event.objects.published().filter(participants__organisation__in=pks)
        return events.values_list("pk", flat=True).distinct()

    dependants = {"organisation": _of_organisations, "source": citing_any(Event)}


class _Parts:
    """What belongs to some events, by their ids; of organisations only what is published."""

    def __init__(self, pks: Sequence[int]) -> None:
        rows = EventParticipant.objects.filter(event__in=pks, organisation__in=Organisation.objects.published())
        self.participants = grouped(rows, "event_id", "organisation__slug", "role")
        self.texts = Texts()
        names = translated("organisation__name")
        self.texts.read(rows, "event_id", "person", "office", "organisation__short_name", *names)
        self.texts.read(Event.objects.filter(pk__in=pks), "pk", *named("country"))
        self.texts.read(EventCitation.objects.published().filter(event__in=pks), "event_id", "quote")

    def entry(self, row: Row) -> Entry:
        participants = self.participants[row["pk"]]
        return Entry(
            pk=row["pk"],
            values={
                **titles_by_language(row, "title"),
                **dated(row["held_from"], row["held_to"], row["pk"]),
                "event_kind": row["kind"],
                "status": row["status"],
                "country": row["country_id"],
                "month": months_of(row["held_from"], row["held_to"]),
                "host": sorted({slug for slug, role in participants if role in _HOSTS}),
                "participant": sorted({slug for slug, _role in participants}),
                "disputed": yes_or_nothing(row["disputed"]),
            },
            titles=in_all_languages(row, "title"),
            texts=[*in_all_languages(row, *_TEXTS), *self.texts.of(row["pk"])],
        )
