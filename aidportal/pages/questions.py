"""Example questions for the first page, made from what the ledger has, each with the page that answers it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from aidportal.money.dates import StatedDate
from aidportal.money.precision import Precision
from aidportal.money.show_dates import show_month
from aidportal.pages.front import Place
from aidportal.pages.totals.stated import Scope

OF_ONE_MONTH = (Precision.DAY, Precision.MONTH)


class Question(NamedTuple):
    text: str
    href: str


def questions(pledges: Sequence[Any], places: Sequence[Place], scopes: Sequence[Scope]) -> Iterator[Question]:
    """What these have an answer to: what a donor promised in a month, who works at a place, the totals."""
    if month := _richest_month(pledges):
        yield _promised(*month)
    if place := next((one for one in places if one.has_company), None):
        yield Question(_("Which companies work in %(place)s?") % {"place": place.name}, place.partners_href)
    if any(len(scope.lines) > 1 for scope in scopes):
        yield Question(_("Do the sources agree on the total?"), reverse("pages:totals"))
    elif scopes:
        yield Question(_("What do sources state in total?"), reverse("pages:totals"))


def _richest_month(pledges: Sequence[Any]) -> tuple[Any, date] | None:
    """The donor and month with most figures among ``pledges``, then with most pledges, then the latest."""
    by_month: dict[tuple[int, date], list[Any]] = defaultdict(list)
    for pledge in pledges:
        if pledge.announced.precision in OF_ONE_MONTH:
            by_month[pledge.donor_id, pledge.announced.first.replace(day=1)].append(pledge)
    if not by_month:
        return None
    (_donor, month), found = max(
        by_month.items(),
        key=lambda item: (sum(one.has_figure for one in item[1]), len(item[1]), item[0][1], item[0][0]),
    )
    return found[0].donor, month


def _promised(donor: Any, month: date) -> Question:
    days = StatedDate.month(month.year, month.month)
    query = {"donor": donor.slug, "announced_from": days.first, "announced_to": days.last}
    text = _("What did %(donor)s promise in %(month)s, and who said so?")
    return Question(
        text % {"donor": donor.name, "month": show_month(month)},
        f"{reverse('pledges:pledge-list')}?{urlencode(query)}",
    )
