"""The pages above the records: overview, totals, search across all, about, data."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_day, by_ledger_state
from aidportal.lists.answering import listing
from aidportal.pages.examples import examples
from aidportal.pages.front import events, partners, places
from aidportal.pages.questions import questions
from aidportal.pages.searching import search_all
from aidportal.pages.suggesting import suggestions
from aidportal.pages.totals.findings import finding, finding_of
from aidportal.pages.totals.scopes import most_telling, scopes
from pledges.filters import PledgeFilters

#: How many of the newest pledges the overview shows, and how many it looks through for an example question.
SHOWN, LOOKED_AT = 3, 60


@require_safe
@by_day
def overview(request: HttpRequest) -> HttpResponse:
    """Totals by kind and stage, what sources state, what is new and next, who takes part and where."""
    newest = listing(PledgeFilters({}), LOOKED_AT, with_facets=False)
    stated, where = scopes(), places()
    context = {
        "section": "overview",
        "newest": newest,
        "shown": newest.rows[:SHOWN],
        "questions": questions(newest.rows, where, stated),
        "scope": most_telling(stated),
        "other_scopes": len(stated) - 1,
        "partners": partners(),
        "places": where,
        **events(),
    }
    return render(request, "pages/overview.html", context)


@require_safe
@by_ledger_state
def totals(request: HttpRequest) -> HttpResponse:
    """Each stated total beside the ledger's sum under the same scope and day."""
    stated = scopes()
    found = [(scope, finding_of(scope)) for scope in stated]
    context = {"section": "totals", "finding": finding(stated), "found": found}
    return render(request, "pages/totals.html", context)


@require_safe
@by_day
def search(request: HttpRequest) -> HttpResponse:
    """The same words in every list, each with the way to all it finds."""
    found = search_all(request.GET.get("q", ""))
    return render(request, "pages/search.html", {"section": "search", "found": found})


@require_safe
@by_ledger_state
def suggest(request: HttpRequest) -> HttpResponse:
    """A few lines of HTML for words that are being typed; nothing for words that cannot be searched for."""
    words = PledgeFilters({"q": request.GET.get("q", "")}).values.get("q", "")
    return render(request, "pages/suggestions.html", {"words": words, "suggestions": suggestions(words)})


@require_safe
@by_ledger_state
def about(request: HttpRequest) -> HttpResponse:
    """What the ledger is and how it counts, with examples from what is published."""
    return render(request, "pages/about.html", {"section": "about", **examples(scopes())})
