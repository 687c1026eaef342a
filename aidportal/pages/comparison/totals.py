"""Donors, partners or years side by side, each by its row of a summary table."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch
from django.http import QueryDict
from django.utils.translation import gettext as _

from aidportal.lists.addresses import Addresses
from aidportal.lists.summaries import Group
from aidportal.pages.comparison.picked import SUBJECTS, Picked
from aidportal.pages.summary.asked import Asked
from aidportal.pages.summary.table import Row
from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from aidportal.sources.sourcing import sourcing
from events.models import EventParticipant
from partners.models import InitiativeOrganisation, Organisation


@dataclass(frozen=True)
class Totals:
    """One donor, partner or year: ``row`` as in a summary table, ``organisation`` or None."""

    row: Row
    organisation: Any
    remove: str

    @property
    def initiatives(self) -> list[Any]:
        """What a partner does, each once."""
        return list({row.initiative_id: row.initiative for row in self.organisation.initiative_roles.all()}.values())

    @property
    def events(self) -> int:
        return len({row.event_id for row in self.organisation.event_roles.all()})

    @property
    def sourcing(self) -> Any:
        return sourcing(self.organisation)


def compared_totals(asked: Picked) -> tuple[Picked, list[Totals]]:
    """What of it there is, and the columns in order, all of one state of the ledger."""
    facet = SUBJECTS[asked.subject]
    organisations = {} if asked.subject == "year" else {one.slug: one for one in _organisations(asked.values)}
    values = asked.values if asked.subject == "year" else organisations
    known = asked.those({value: value for value in values})
    if not known.values:
        return known, []
    query = QueryDict(mutable=True)
    query["by"] = facet
    query.setlist(facet, list(known.values))
    rows = {row.code: row for row in Asked(query).table().rows}
    for value in known.values:
        label = str(organisations[value]) if organisations else _("not stated") if value == "not_stated" else value
        rows.setdefault(value, Row(value, label, Group(value, 0, 0, 0, {}), Addresses({}), facet))
    return known, [Totals(rows[value], organisations.get(value), known.without(value)) for value in known.values]


def _organisations(slugs: Iterable[str]) -> Any:
    return (
        Organisation.objects.published()
        .filter(slug__in=slugs)
        .select_related("country")
        .prefetch_related(
            published_citations(Organisation),
            Prefetch("initiative_roles", rows_of_published(InitiativeOrganisation.objects, "initiative")),
            Prefetch("event_roles", rows_of_published(EventParticipant.objects, "event")),
            "sectors__sector",
        )
    )
