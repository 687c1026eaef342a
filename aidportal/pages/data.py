"""How to take the data away: downloads, what each column means, licence, how to cite."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_day, by_ledger_state
from aidportal.lists.addresses import Addresses
from aidportal.lists.files.about import LICENCE, LICENCE_ADDRESS
from aidportal.lists.files.columns import Column, Table
from aidportal.lists.files.download import FORMATS
from aidportal.lists.files.whole import whole
from aidportal.lists.filters import ListFilterSet
from aidportal.pages.structured import dataset
from aidportal.pages.summary_columns import SUMMARY
from aidportal.sources import columns as source_columns
from aidportal.sources.filters import SourceFilters
from events import columns as event_columns
from events.filters import EventPageFilters
from partners import columns as partner_columns
from partners.filters import InitiativeFilters, OrganisationFilters
from pledges import columns as pledge_columns
from pledges.filters import PledgeFilters


@dataclass(frozen=True)
class Download:
    """A list that is there as a file. ``address``: of its page."""

    table: Table
    filters: type[ListFilterSet]
    route: str

    @property
    def address(self) -> str:
        return reverse(self.route)


DOWNLOADS: Sequence[Download] = (
    Download(pledge_columns.TABLE, PledgeFilters, "pledges:pledge-list"),
    Download(event_columns.TABLE, EventPageFilters, "events:event-list"),
    Download(partner_columns.ORGANISATIONS, OrganisationFilters, "partners:organisation-list"),
    Download(partner_columns.INITIATIVES, InitiativeFilters, "initiatives:initiative-list"),
    Download(source_columns.TABLE, SourceFilters, "sources:source-list"),
)

#: The parameter that says of which list a file is wanted.
LIST = "list"


@require_safe
@by_ledger_state
def data(request: HttpRequest) -> HttpResponse:
    """Where everything is, and what may be done with it."""
    context = {
        "section": "data",
        "downloads": DOWNLOADS,
        "formats": list(FORMATS),
        "licence": LICENCE,
        "licence_address": LICENCE_ADDRESS,
        "publisher": settings.PUBLISHER,
        "contact": settings.CONTACT,
        "site": settings.SITE_URL,
        "structured": dataset(request.ledger_state.version, DOWNLOADS, FORMATS),  # type: ignore[attr-defined]
    }
    return render(request, "pages/data.html", context)


@require_safe
@by_day
def download(request: HttpRequest) -> HttpResponse:
    """A form for one list's file: which columns, which format; the filter comes with the address."""
    name = request.GET.get(LIST, DOWNLOADS[0].table.name)
    chosen = next((one for one in DOWNLOADS if one.table.name == name), None)
    if chosen is None:
        raise Http404
    asked = chosen.filters(request.GET, allowed=(LIST,))
    is_filtered = bool(asked.values)
    with whole(asked) if is_filtered else nullcontext() as found:
        count = found.count if found else None
    to = Addresses(asked.values)
    context = {
        "section": "data",
        "crumbs": [(reverse("pages:data"), _("Data"))],
        "downloads": DOWNLOADS,
        "chosen": chosen,
        "kept": to.kept(),
        "chips": found.chips if found else [],
        "count": count,
        "problems": asked.problems,
        "formats": list(FORMATS),
        "address_query": f"{LIST}={name}&{to.bare()}".rstrip("&"),
    }
    return render(request, "pages/download.html", context)


@require_safe
@by_ledger_state
def dictionary(request: HttpRequest) -> HttpResponse:
    """Every column of every file: the declaration from which the files themselves are made."""
    tables: list[tuple[str, Any, tuple[Column, ...]]] = [
        (one.table.name, one.table.title, one.table.columns) for one in DOWNLOADS
    ]
    context = {
        "section": "data",
        "crumbs": [(reverse("pages:data"), _("Data"))],
        "tables": [*tables, SUMMARY],
    }
    return render(request, "pages/dictionary.html", context)
