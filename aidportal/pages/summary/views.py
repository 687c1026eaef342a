"""``/summary/``: the page, and the same table as a file."""

from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_ledger_state
from aidportal.changes.state import current
from aidportal.lists.files import download
from aidportal.lists.files.columns import cells
from aidportal.pages.summary.asked import Asked
from aidportal.pages.summary.columns import COLUMNS, NUMBERS, SUMMARY
from aidportal.pages.summary.table import Table
from aidportal.punctuation import told


@require_safe
@by_ledger_state
def summary(request: HttpRequest) -> HttpResponseBase:
    """Pledges by the values of one facet, under any filter."""
    if download.is_asked(request):
        return _file(request)
    asked = Asked(request.GET)
    table = asked.table()
    context = {
        "section": "pledges",
        "table": table,
        "choices": asked.choices(table.to),
        "formats": list(download.FORMATS),
        "address_query": table.query,
    }
    return render(request, "pages/summary.html", context)


def _file(request: HttpRequest) -> HttpResponseBase:
    asked = Asked(request.GET, (download.FORMAT,))
    wrong = [*asked.filters.problems, *download.wrong_parameters(request)]
    if wrong:
        return download.refused(request, wrong)
    name = f"summary-by-{asked.by}".replace("_", "-")
    if request.method == "HEAD":
        return download.headers(request, name, current())
    table = asked.table(tuple(NUMBERS.values()))
    if table.problems:
        return download.refused(request, table.problems)
    return download.made(request, _about(request, name, table), COLUMNS, cells(COLUMNS, table.rows))


def _about(request: HttpRequest, name: str, table: Table) -> Any:
    conditions = download.conditions(table.chips)
    title = told(SUMMARY[1], table.label)
    return download.about_file(request, name, title, table.state, conditions, len(table.rows))
