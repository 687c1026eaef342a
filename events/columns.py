"""Columns of the list of events as a file."""

from collections.abc import Collection
from operator import attrgetter
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext_lazy as _

from aidportal.lists.files.columns import Column, Table, Type
from aidportal.lists.files.shapes import chosen, identity, last_checked, linked, listed, prose, stated_date, text
from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from aidportal.sources.columns import CITED, DISPUTE
from events.models import Event, EventParticipant


def _organisations(*roles: str) -> Any:
    return lambda event: [row.organisation.name for row in event.participants.all() if not roles or row.role in roles]


def _slugs(event: Event) -> list[str]:
    return [row.organisation.slug for row in event.participants.all()]  # type: ignore[attr-defined]


COLUMNS: tuple[Column, ...] = (
    *identity(),
    *prose("summary", _("summary")),
    *prose("outcome", _("outcome"), _("What was decided or signed.")),
    *chosen("kind", _("kind"), Event.Kind),
    *chosen("status", _("status"), Event.Status),
    *stated_date("held_on", _("when"), _("When it is or was held, as stated."), "held"),
    Column("starts_at", _("starts at"), lambda event: _time(event.starts_at), _("Local time at the venue.")),
    Column("ends_at", _("ends at"), lambda event: _time(event.ends_at), _("Local time at the venue.")),
    Column("time_zone", _("time zone"), text("time_zone"), "", Type.CODE, codes="IANA tz"),
    Column("venue", _("venue"), text("venue")),
    Column("city", _("city"), text("city")),
    Column("country", _("country"), lambda event: event.country.label if event.country else None),
    Column("country_code", _("country"), attrgetter("country_id"), "", Type.CODE, codes="ISO 3166-1"),
    Column("online_url", _("online at"), text("online_url"), "", Type.ADDRESS),
    *linked("series", _("part of"), _("The series or larger event to which it belongs."), "series"),
    listed("hosts", _("hosts"), _("Organisations that invite."), _organisations("host", "co_host")),
    listed("participants", _("hosts and participants"), _("All organisations that take part."), _organisations()),
    listed(
        "participant_slugs",
        _("hosts and participants"),
        _("Their names in addresses, in the same order."),
        _slugs,
        type=Type.CODE,
    ),
    *DISPUTE,
    *CITED,
    last_checked(),
)


def _time(value: Any) -> str | None:
    return f"{value:%H:%M}" if value else None


def records(_columns: Collection[str]) -> QuerySet[Any]:
    """Published events with all that the columns read."""
    return (
        Event.objects.published()
        .select_related("country")
        .prefetch_related(
            published_citations(Event),
            Prefetch("series", Event.objects.published()),
            Prefetch("participants", rows_of_published(EventParticipant.objects, "organisation").order_by("pk")),
        )
    )


TABLE = Table("events", _("Events"), COLUMNS, records)
