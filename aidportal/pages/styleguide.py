"""Every component once, as its template draws it: for those who build pages, in debug mode only."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_ledger_state
from aidportal.lists.answering import listing
from aidportal.lists.chips import Chip
from aidportal.lists.facets import Facet, FacetValue
from aidportal.lists.listing import Listing
from aidportal.money.amounts import Amount, Quantity
from aidportal.money.intervals import Comparison
from aidportal.money.pictures import bar, length_for, no_figure, ticks
from aidportal.money.show import show_money
from aidportal.pages import samples
from aidportal.pages.comparison.picked import Picked
from aidportal.pages.comparison.pledges import compared_pledges
from aidportal.pages.totals.scopes import scopes
from aidportal.sources.disagreement import contradictions, with_contradictions
from aidportal.sources.sourcing import sourcing
from events import timing
from events.models import Event
from events.month_grid import weeks
from events.month_page import weekdays
from events.months import Month
from partners.filters import InitiativeFilters
from pledges.choices import KindOfMoney, Status
from pledges.filters import PledgeFilters
from pledges.models import Pledge
from pledges.pictures import headline, ink_of, stages

#: A hundred million dollars, written without digits behind the point: in cents, with the step of a million.
_SAMPLE = (10_000_000_000, 100_000_000)


@require_safe
@by_ledger_state
def styleguide(request: HttpRequest) -> HttpResponse:
    """Raises Http404 outside debug mode."""
    if not settings.DEBUG_MODE:
        raise Http404
    found = listing(PledgeFilters(request.GET), 4)
    return render(
        request, "pages/styleguide.html", {"section": "styleguide", **_pure(), **_invented(), **_of_records(found)}
    )


def _pure() -> dict[str, Any]:
    """What needs no record: values are invented and stand in no ledger."""
    amounts = [Amount(*_SAMPLE, "USD", comparison) for comparison in Comparison]
    length = length_for(amount.interval for amount in amounts)
    value = FacetValue("sample", _("included"), 12, True, False, "?", "?")
    out = FacetValue("other", _("excluded"), 3, False, True, "?", "?")
    rest = FacetValue("rest", _("neither"), 27, False, False, "?", "?")
    return {
        "figures": [
            (amount, ink, bar(amount.minor, amount.interval, amount.comparison, length, ink))
            for amount, ink in zip(amounts, ["grants", "loans", "unstated", "contingent", "ink"], strict=True)
        ],
        "no_figure": no_figure("grants"),
        "axis": ticks(length, lambda cents: show_money(cents, "USD")),
        "quantity": Quantity(5_000, 1_000, _("units")),
        "kinds": KindOfMoney.values,
        "statuses": Status.values,
        "facet": Facet("sample", _("Facet"), [value, out, rest]),
        "chips": [
            Chip("sample", _("Facet"), value.label, False, "?"),
            Chip("other", _("Facet"), out.label, True, "?"),
        ],
    }


def _invented() -> dict[str, Any]:
    return {
        "effects": samples.effects(),
        "changes": samples.changes(),
        "match": samples.match(),
        "range": samples.amount_range(),
        "problems": samples.problems(),
        "form": samples.SampleForm({"name": ""}),
        "regions": samples.REGIONS,
    }


def _month(event: Event) -> dict[str, Any]:
    """The calendar page of the month in which ``event`` is held."""
    month = Month.of(event.held.first) if event.held.first else Month.of(timing.today())
    events = [event] if event.held.states_days else []
    return {"month": month, "weeks": weeks(month, events, timing.today()), "weekdays": weekdays()}


def _of_records(found: Listing) -> dict[str, Any]:
    """What is drawn from the newest published records; empty places where the ledger has none."""
    pledge = (
        Pledge.objects.published().for_detail().filter(usd_cents__isnull=False).order_by("-transactions__pk").first()
    )
    context: dict[str, Any] = {
        "listing": found,
        "pledge": pledge,
        "event": Event.objects.published().select_related("country").order_by("-held_from").first(),
        "initiative": next(iter(listing(InitiativeFilters({}), 1).rows), None),
        "scope": next(iter(scopes()), None),
    }
    if context["event"]:
        context |= _month(context["event"])
    if pledge:
        slugs = tuple(pledge.slug for pledge in found.rows[:2])
        _asked, context["columns"], context["differs"] = compared_pledges(Picked("pledge", slugs, []))
        context["disputed"] = samples.disputed(pledge)
        against = contradictions(pledge)
        rows, axis = stages(pledge)
        context |= {
            "headline": headline(pledge),
            "stages": rows,
            "stage_ticks": axis,
            "transactions": list(pledge.transactions.all()),
            "contradictions": against,
            "citations": with_contradictions(pledge, against)[:2],
            "sourcing": sourcing(pledge),
            "ink": ink_of(pledge.kind_of_money),
        }
    return context
