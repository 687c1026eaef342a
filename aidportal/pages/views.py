"""The pages above the records: overview, totals, search across all, about, data."""

from datetime import UTC, datetime
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_day, by_ledger_state
from aidportal.lists.listing import listing
from aidportal.pages.searching import search_all
from aidportal.pages.stated_totals import scopes
from events.models import Event
from partners.models import Organisation
from pledges.choices import KindOfMoney
from pledges.filters import PledgeFilters

#: How many records of a kind the overview shows.
SHOWN = 5


@require_safe
@by_day
def overview(request: HttpRequest) -> HttpResponse:
    """Totals by kind and stage, what sources state, newest pledges, next events, partners."""
    newest = listing(PledgeFilters({}), SHOWN, with_facets=False)
    address = reverse("pledges:pledge-list")
    context = {
        "section": "overview",
        "newest": newest,
        "hrefs": {kind: f"{address}?kind={kind}" for kind in KindOfMoney.values},
        "scopes": scopes()[:1],
        "partners": Organisation.objects.published().private().select_related("country").order_by("-pk")[:SHOWN],
        **_events(),
    }
    return render(request, "pages/overview.html", context)


def _events() -> dict[str, Any]:
    today = datetime.now(UTC).date()
    events = Event.objects.published().select_related("country")
    is_over = Q(held_to__lt=today) | Q(held_to__isnull=True)
    return {
        "next_events": events.exclude(is_over).order_by("held_from", "pk")[:SHOWN],
        "past_events": events.filter(is_over, held_to__isnull=False).order_by("-held_from", "-pk")[:SHOWN],
    }


@require_safe
@by_ledger_state
def totals(request: HttpRequest) -> HttpResponse:
    """Each stated total beside the ledger's sum under the same scope and day."""
    context = {"section": "totals", "scopes": scopes()}
    return render(request, "pages/totals.html", context)


@require_safe
@by_ledger_state
def search(request: HttpRequest) -> HttpResponse:
    """The same words in every list, each with the way to all it finds."""
    found = search_all(request.GET.get("q", ""))
    return render(request, "pages/search.html", {"section": "search", "found": found})


@require_safe
@by_ledger_state
def about(request: HttpRequest) -> HttpResponse:
    """What the ledger is and how it counts."""
    return render(request, "pages/about.html", {"section": "about"})


@require_safe
@by_ledger_state
def data(request: HttpRequest) -> HttpResponse:
    """How to take the data away, and what may be done with it."""
    return render(request, "pages/data.html", {"section": "data"})
