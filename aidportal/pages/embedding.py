"""A list within another site's page: the same records under the same filter, in a frame of their own."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.generic import View

from aidportal.changes.conditional import by_day
from aidportal.framing import open_to_all_sites
from aidportal.lists.listing import listing
from aidportal.pages.lists import LISTS

#: Records that one frame shows; the rest are a link away.
SHOWN = 10

_LISTED = {address.partition(":")[0]: (filters, title, address, row) for filters, title, address, row in LISTS}


@method_decorator([open_to_all_sites, by_day], name="dispatch")
class EmbeddedList(View):
    http_method_names = ("get", "head", "options")

    def get(self, request: HttpRequest, name: str) -> HttpResponse:
        if name not in _LISTED:
            raise Http404
        filters, title, address, row = _LISTED[name]
        found = listing(filters(request.GET), SHOWN, with_facets=False)
        context = {
            "section": "embed",
            "address_query": found.addresses.bare(),
            "title": title,
            "listing": found,
            "row": row,
            "href": found.addresses.at(reverse(address)),
        }
        return render(request, "pages/embed_list.html", context)
