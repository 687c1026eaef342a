"""A chart within another site's page, under the same filter."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.generic import View

from aidportal.changes.conditional import by_ledger_state
from aidportal.framing import open_to_all_sites
from pledges.charts.registry import CHARTS, charts
from pledges.charts.source import source_line


@method_decorator([open_to_all_sites, by_ledger_state], name="dispatch")
class EmbeddedChart(View):
    http_method_names = ("get", "head", "options")

    def get(self, request: HttpRequest, name: str) -> HttpResponse:
        if name not in CHARTS:
            raise Http404
        listing, [drawn] = charts(request.GET, name)
        context = {
            "section": "embed",
            "address_query": listing.addresses.bare(),
            "listing": listing,
            "chart": drawn,
            "source": source_line(listing.state),
            "href": listing.addresses.at(reverse("charts:chart", args=[name])),
        }
        return render(request, "charts/embedded.html", context)
