"""The public lists, for what goes through all of them."""

from collections.abc import Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from aidportal.lists.filters import ListFilterSet
from aidportal.sources.filters import SourceFilters
from events.filters import EventPageFilters
from partners.filters import InitiativeFilters, OrganisationFilters
from pledges.filters import PledgeFilters

#: Filters, title, name of the address, template of a row.
LISTS: Sequence[tuple[type[ListFilterSet], Promise, str, str]] = (
    (PledgeFilters, _("Pledges"), "pledges:pledge-list", "pledges/pledge_row.html"),
    (EventPageFilters, _("Events"), "events:event-list", "events/event_row.html"),
    (OrganisationFilters, _("Partners"), "partners:organisation-list", "partners/organisation_row.html"),
    (InitiativeFilters, _("Initiatives"), "initiatives:initiative-list", "partners/initiative_row.html"),
    (SourceFilters, _("Sources"), "sources:source-list", "sources/source_row.html"),
)
