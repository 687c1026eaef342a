"""The page of a public list; what is wrong in its address is named, the rest is answered."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views.generic import View

from aidportal.changes.conditional import by_ledger_state
from aidportal.lists.files import download
from aidportal.lists.files.columns import Table
from aidportal.lists.filters import ListFilterSet
from aidportal.lists.listing import Listing, listing


@method_decorator(by_ledger_state, name="dispatch")
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
        found = listing(self.filters(request.GET), self.size)
        return render(request, self.template_name, self.context(found))

    def context(self, found: Listing) -> dict[str, Any]:
        return {
            "listing": found,
            "results_template": self.results_template,
            "section": self.section,
            "address_query": found.addresses.here().removeprefix("?"),
        }
