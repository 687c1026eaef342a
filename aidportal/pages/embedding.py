"""A list within another site's page: the same records under the same filter, in a frame of their own."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views.generic import View

from aidportal.changes.conditional import by_day
from aidportal.framing import open_to_all_sites
from aidportal.lists.answering import listing
from aidportal.pages.lists import list_named

#: Records that one frame shows; the rest are a link away.
SHOWN = 10


@method_decorator([open_to_all_sites, by_day], name="dispatch")
class EmbeddedList(View):
    http_method_names = ("get", "head", "options")

    def get(self, request: HttpRequest, name: str) -> HttpResponse:
        of = list_named(name)
        found = listing(of.filters(request.GET), SHOWN, with_facets=False)
        context = {
            "section": "embed",
            "address_query": found.addresses.bare(),
            "list": of,
            "listing": found,
            "href": found.addresses.at(of.href),
        }
        return render(request, "pages/embed_list.html", context)
