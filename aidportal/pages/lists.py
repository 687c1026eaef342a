"""The five public lists, for what goes through all of them: search, files, feeds, frames, sitemap, what changed."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.urls import reverse

from aidportal.lists.files.columns import Table
from aidportal.lists.filters import ListFilterSet
from aidportal.sources import columns as source_columns
from aidportal.sources.filters import SourceFilters
from events import columns as event_columns
from events.filters import EventPageFilters
from partners import columns as partner_columns
from partners.filters import InitiativeFilters, OrganisationFilters
from pledges import columns as pledge_columns
from pledges.filters import PledgeFilters


@dataclass(frozen=True)
class PublicList:
    """``route``: the address of its page; ``row``: the template of one record; ``table``: its columns as a file."""

    filters: type[ListFilterSet]
    table: Table
    route: str
    row: str

    @property
    def name(self) -> str:
        """In addresses."""
        return self.table.name

    @property
    def title(self) -> Any:
        return self.table.title

    @property
    def href(self) -> str:
        return reverse(self.route)

    @property
    def model(self) -> Any:
        return self.filters._meta.model

    @property
    def kind(self) -> str:
        """Of its records, as the index and their versions name it."""
        return str(self.model._meta.model_name)


LISTS = {
    one.name: one
    for one in (
        PublicList(PledgeFilters, pledge_columns.TABLE, "pledges:pledge-list", "pledges/pledge_row.html"),
        PublicList(EventPageFilters, event_columns.TABLE, "events:event-list", "events/event_row.html"),
        PublicList(
            OrganisationFilters,
            partner_columns.ORGANISATIONS,
            "partners:organisation-list",
            "partners/organisation_row.html",
        ),
        PublicList(
            InitiativeFilters,
            partner_columns.INITIATIVES,
            "initiatives:initiative-list",
            "partners/initiative_row.html",
        ),
        PublicList(SourceFilters, source_columns.TABLE, "sources:source-list", "sources/source_row.html"),
    )
}


def list_named(name: str) -> PublicList:
    """Raises Http404 for no list."""
    if name not in LISTS:
        raise Http404
    return LISTS[name]
