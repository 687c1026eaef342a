"""The calendar page of a month."""

from dataclasses import replace
from typing import Any

from babel.dates import get_day_names
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_day
from aidportal.lists.addresses import Addresses
from aidportal.lists.answering import listing
from aidportal.lists.listing import Listing
from events import timing
from events.filters import EventMonthFilters
from events.lists import calendar_links
from events.month_grid import weeks
from events.months import Month

#: More events than a reader looks at on one page; the list has them all.
MOST = 300
#: Parameters that the page sets itself, or that only a list in pages has.
_OWN = frozenset({"month", "sort", "after", "before"})


@require_safe
@by_day
def month_page(request: HttpRequest, code: str) -> HttpResponse:
    """The events of a month that the list's parameters leave, day by day; those without a day beside them."""
    try:
        month = Month.parse(code)
    except ValueError as error:
        raise Http404 from error
    asked = {name: request.GET.getlist(name) for name in request.GET if name not in _OWN}
    found = listing(EventMonthFilters({**asked, "month": [month.code], "sort": ["oldest"]}), MOST)
    return render(request, "events/month.html", _context(found, month))


def _context(found: Listing, month: Month) -> dict[str, Any]:
    kept = {name: value for name, value in found.values.items() if name not in _OWN}
    to = Addresses(kept)
    chips = [replace(chip, remove_url=_of_the_list(chip.remove_url)) for chip in found.chips if chip.name != "month"]
    with_day = [event for event in found.rows if event.held.states_days]
    return {
        "section": "events",
        "address_query": to.bare(),
        "month": month,
        "listing": replace(found, chips=chips, addresses=to),
        "weekdays": weekdays(),
        "weeks": weeks(month, with_day, timing.today()),
        "with_day": with_day,
        "without_day": [event for event in found.rows if not event.held.states_days],
        "links": calendar_links(kept, month),
        "list_url": (list_url := to.at(reverse("events:event-list"))),
        "crumbs": [(list_url, _("Events"))],
        "months": _neighbours(found, month, to),
    }


def _of_the_list(query: str) -> str:
    """A query string of the month's listing without what its page sets itself."""
    kept = QueryDict(query.removeprefix("?"), mutable=True)
    for name in _OWN:
        kept.pop(name, None)
    return f"?{kept.urlencode()}"


def _neighbours(found: Listing, month: Month, to: Addresses) -> dict[str, tuple[Month, str]]:
    """The nearest months before and after that have events under the same conditions, with their addresses."""
    codes = sorted(value.value for value in found.facet["month"].values if value.count)
    before = [code for code in codes if code < month.code]
    after = [code for code in codes if code > month.code]
    near = {"previous": before[-1:], "next": after[:1], "now": [Month.of(timing.today()).code]}
    return {
        name: (Month.parse(code), to.at(reverse("events:month", args=[code])))
        for name, codes in near.items()
        for code in codes
    }


def weekdays() -> list[tuple[str, str]]:
    """Short and full names, from Monday."""
    short, full = (get_day_names(width, locale=get_language()) for width in ("abbreviated", "wide"))
    return [(short[number], full[number]) for number in range(7)]
