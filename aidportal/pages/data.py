"""How to take the data away: downloads, what each column means, licence, how to cite."""

from contextlib import nullcontext

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_day, by_ledger_state
from aidportal.lists.addresses import Addresses
from aidportal.lists.files.about import LICENCE, LICENCE_ADDRESS
from aidportal.lists.files.download import FORMATS
from aidportal.lists.files.whole import whole
from aidportal.pages.lists import LISTS, list_named
from aidportal.pages.structured import dataset
from aidportal.pages.summary.columns import SUMMARY

#: The parameter that says of which list a file is wanted.
LIST = "list"


@require_safe
@by_ledger_state
def data(request: HttpRequest) -> HttpResponse:
    """Where everything is, and what may be done with it."""
    context = {
        "section": "data",
        "lists": LISTS.values(),
        "formats": list(FORMATS),
        "licence": LICENCE,
        "licence_address": LICENCE_ADDRESS,
        "publisher": settings.PUBLISHER,
        "contact": settings.CONTACT,
        "site": settings.SITE_URL,
        "structured": dataset(request.ledger_state.version, LISTS.values(), FORMATS),  # type: ignore[attr-defined]
    }
    return render(request, "pages/data.html", context)


@require_safe
@by_day
def download(request: HttpRequest) -> HttpResponse:
    """A form for one list's file: which columns, which format; the filter comes with the address."""
    chosen = list_named(request.GET.get(LIST, next(iter(LISTS))))
    asked = chosen.filters(request.GET, allowed=(LIST,))
    is_filtered = bool(asked.values)
    with whole(asked) if is_filtered else nullcontext() as found:
        count = found.count if found else None
    to = Addresses(asked.values)
    context = {
        "section": "data",
        "crumbs": [(reverse("pages:data"), _("Data"))],
        "lists": LISTS.values(),
        "chosen": chosen,
        "kept": to.kept(),
        "chips": found.chips if found else [],
        "count": count,
        "problems": asked.problems,
        "formats": list(FORMATS),
        "address_query": f"{LIST}={chosen.name}&{to.bare()}".rstrip("&"),
    }
    return render(request, "pages/download.html", context)


@require_safe
@by_ledger_state
def dictionary(request: HttpRequest) -> HttpResponse:
    """Every column of every file: the declaration from which the files themselves are made."""
    tables = [(one.name, one.title, one.table.columns) for one in LISTS.values()]
    context = {
        "section": "data",
        "crumbs": [(reverse("pages:data"), _("Data"))],
        "tables": [*tables, SUMMARY],
    }
    return render(request, "pages/dictionary.html", context)
