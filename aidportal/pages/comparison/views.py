"""``/compare/``: records side by side."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_ledger_state
from aidportal.pages.comparison.offers import offers
from aidportal.pages.comparison.picked import SUBJECTS, label_of, picked
from aidportal.pages.comparison.pledges import compared_pledges
from aidportal.pages.comparison.totals import compared_totals
from pledges.filters import PledgeFilters


@require_safe
@by_ledger_state
def compare(request: HttpRequest) -> HttpResponse:
    """Up to four pledges, donors, partners or years; and a search for what to add."""
    asked = picked(request.GET)
    search = PledgeFilters({"q": request.GET.get("q", "")})
    asked.problems.extend(search.problems)
    words = str(search.values.get("q", ""))
    shown: dict[str, Any] = {}
    if asked.subject == "pledge":
        asked, shown["columns"], shown["differs"] = compared_pledges(asked)
    else:
        asked, shown["totals"] = compared_totals(asked)
    context = {
        **shown,
        "section": "pledges",
        "asked": asked,
        "subjects": [(name, label_of(name), name == asked.subject) for name in SUBJECTS],
        "words": words,
        "offers": [] if asked.is_full else offers(asked, words),
        "address_query": asked.here().removeprefix("?"),
    }
    return render(request, "pages/compare.html", context)
