"""Charts of the list of pledges: all on one page, one in its frame, one as a file."""

import csv
import io
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_ledger_state
from aidportal.changes.state import current
from aidportal.charts import posters
from aidportal.charts.chart import Chart
from aidportal.lists.files.formulas import escaped
from aidportal.lists.listing import Listing
from aidportal.resource_policy import HEADER
from pledges.charts.one_pledge import chart_of
from pledges.charts.registry import CHARTS, charts
from pledges.charts.source import source_line
from pledges.models import Pledge


@require_safe
@by_ledger_state
def index(request: HttpRequest) -> HttpResponse:
    """Every chart of the filter, small, each leading to its own page."""
    listing, found = charts(request.GET)
    # Why there is no map is said once.
    found = [one for one in found if one.drawing or not one.is_map or one.name == "regions"]
    return render(request, "charts/index.html", {**_context(listing), "charts": found})


@require_safe
@by_ledger_state
def chart(request: HttpRequest, name: str) -> HttpResponse:
    """One chart in its frame: finding, picture, table, what it leaves out, source, files."""
    listing, drawn = _one(request, name)
    crumbs = [(reverse("pledges:pledge-list"), gettext("Pledges")), (reverse("charts:index"), gettext("Charts"))]
    return render(request, "charts/chart.html", {**_context(listing), "chart": drawn, "crumbs": crumbs})


@require_safe
@by_ledger_state
def file(request: HttpRequest, name: str, extension: str) -> HttpResponse:
    """The same as SVG or PNG for sharing, or its data as CSV."""
    listing, drawn = _one(request, name)
    make = {"svg": _svg, "png": _png, "csv": _csv}[extension]
    return _for_other_sites(make(drawn, source_line(listing.state)), name, extension)


def _for_other_sites(response: HttpResponse, name: str, extension: str) -> HttpResponse:
    """Other sites may show the pictures."""
    kind = "attachment" if extension == "csv" else "inline"
    response["Content-Disposition"] = f'{kind}; filename="{name}.{extension}"'
    response[HEADER] = "cross-origin"
    return response


@require_safe
@by_ledger_state
def of_pledge(_request: HttpRequest, slug: str) -> HttpResponse:
    """The picture of one pledge, as PNG: what a shared link to it shows."""
    pledge = get_object_or_404(Pledge.objects.published().for_list(), slug=slug)
    return _for_other_sites(_png(chart_of(pledge), source_line(current())), slug, "png")


def _one(request: HttpRequest, name: str) -> tuple[Listing, Chart]:
    if name not in CHARTS:
        raise Http404
    listing, [found] = charts(request.GET, name)
    return listing, found


def _context(listing: Listing) -> dict[str, Any]:
    return {
        "section": "pledges",
        "listing": listing,
        "query": listing.addresses.at(""),
        "address_query": listing.addresses.bare(),
        "source": source_line(listing.state),
    }


def _svg(drawn: Chart, source: str) -> HttpResponse:
    return HttpResponse(posters.svg(drawn, source), content_type="image/svg+xml")


def _png(drawn: Chart, source: str) -> HttpResponse:
    return HttpResponse(posters.png(drawn, source), content_type="image/png")


def _csv(drawn: Chart, _source: str) -> HttpResponse:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(drawn.fields)
    for line in drawn.lines:
        writer.writerow([escaped(value) if isinstance(value, str) else value for value in line])
    return HttpResponse("\ufeff" + file.getvalue(), content_type="text/csv; charset=utf-8")
