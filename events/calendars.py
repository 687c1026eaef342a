"""The addresses of calendar files: one event, or all that a filter of the list finds."""

from typing import Any

from django.db.models import F, Prefetch, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from aidportal.addresses import absolute
from aidportal.changes.conditional import by_day, by_ledger_state
from aidportal.lists.answering import listing
from aidportal.publication.pages import moved_to
from events.calendar_file import calendar_file
from events.filters import EventPageFilters
from events.models import Event

#: Events in one file, those of the latest days first; nobody's calendar takes more.
MOST = 2000
CONTENT_TYPE = "text/calendar; charset=utf-8"


@require_safe
@by_ledger_state
def event_file(request: HttpRequest, slug: str) -> HttpResponse:
    """One event; 404 where no source states its day, as no calendar can hold it."""
    event = _records().filter(slug=slug).first()
    if event is None and (address := moved_to(Event, slug)):
        return HttpResponsePermanentRedirect(f"{address.removesuffix('/')}.ics")
    if event is None or not event.held.states_days:
        raise Http404
    answer = _answer([event], event.title, reverse("events:event-file", args=[slug]))
    answer.headers["Content-Disposition"] = f'attachment; filename="{event.slug}.ics"'
    return answer


@require_safe
@by_day
def calendar(request: HttpRequest) -> HttpResponse:
    """All events with a stated day that the list's parameters find; a wrong parameter is refused by name."""
    filters = EventPageFilters(request.GET)
    found = listing(filters, MOST, records=_records(), with_facets=False, with_totals=False)
    if found.problems:
        lines = [f"{problem.name}: {problem.message}" for problem in found.problems]
        return HttpResponse("\n".join([*lines, ""]), status=400, content_type="text/plain; charset=utf-8")
    conditions = " · ".join(chip.value for chip in found.chips)
    name = " · ".join(filter(None, [gettext("AidPortal: events"), conditions]))
    return _answer(found.rows, name, found.addresses.at(reverse("events:calendar")))


def _records() -> QuerySet[Any]:
    pledges: Any = Event._meta.get_field("pledges").related_model
    public = pledges.objects.published().select_related("amount_currency")
    promised = Prefetch(
        "pledges", public.order_by(F("announced_from").asc(nulls_last=True), "pk"), to_attr="promised"
    )
    return Event.objects.published().select_related("country").prefetch_related(promised)


def _answer(events: list[Any], name: str, path: str) -> HttpResponse:
    return HttpResponse(calendar_file(events, name, absolute(path)), content_type=CONTENT_TYPE)
