"""The page of a public list; what is wrong in its address is named, the rest is answered.

A form sends its empty fields too: such an address leads on to the one without them, so that each list has one.
"""

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views.generic import View

from aidportal.changes.conditional import by_day
from aidportal.lists.answering import listing
from aidportal.lists.choosing import FIND, MORE, choosing
from aidportal.lists.files import download
from aidportal.lists.files.columns import Table
from aidportal.lists.filters import ListFilterSet
from aidportal.lists.listing import Listing


@method_decorator(by_day, name="dispatch")
class ListPage(View):
    """Needs its filters, its columns, the navigation entry it belongs to, and two templates (whole page, results)."""

    filters: ClassVar[type[ListFilterSet]]
    #: The list as a file, by ``?format=`` on the page's own address.
    table: ClassVar[Table]
    section: ClassVar[str]
    template_name: ClassVar[str]
    results_template: ClassVar[str]
    size: ClassVar[int] = 20
    http_method_names = ("get", "head", "options")

    def get(self, request: HttpRequest) -> HttpResponseBase:
        if download.is_asked(request):
            return download.list_file(request, self.filters, self.table)
        asked = self.filters(request.GET, allowed=(MORE, FIND))
        if asked.is_untidy:
            query = asked.tidied().urlencode()
            return HttpResponseRedirect(f"{request.path}?{query}" if query else request.path)
        found = listing(asked, self.size, with_matches=True)
        if MORE in request.GET and (chosen := choosing(found, request.GET)):
            context = {"section": self.section, "listing": found, "choosing": chosen, "address_query": chosen.query}
            return render(request, "lists/choosing.html", context)
        return render(request, self.template_name, self.context(found))

    def context(self, found: Listing) -> dict[str, Any]:
        return {
            "listing": found,
            "results_template": self.results_template,
            "section": self.section,
            "table_name": self.table.name,
            "address_query": found.addresses.bare(),
        }
