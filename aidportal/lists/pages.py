"""The page of a public list; what is wrong in its address is named, the rest is answered."""

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views.generic import View

from aidportal.changes.conditional import by_ledger_state
from aidportal.lists.filters import ListFilterSet
from aidportal.lists.listing import Listing, listing


@method_decorator(by_ledger_state, name="dispatch")
class ListPage(View):
    """Needs its filters, the navigation entry it belongs to, and two templates (whole page, results)."""

    filters: ClassVar[type[ListFilterSet]]
    section: ClassVar[str]
    template_name: ClassVar[str]
    results_template: ClassVar[str]
    size: ClassVar[int] = 20
    http_method_names = ("get", "head", "options")

    def get(self, request: HttpRequest) -> HttpResponse:
        found = listing(self.filters(request.GET), self.size)
        return render(request, self.template_name, self.context(found))

    def context(self, found: Listing) -> dict[str, Any]:
        return {
            "listing": found,
            "results_template": self.results_template,
            "section": self.section,
            "address_query": found.addresses.here().removeprefix("?"),
        }
