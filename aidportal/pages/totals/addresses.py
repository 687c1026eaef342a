"""Where the records behind a number beside a stated total are listed."""

from typing import Any

from django.urls import reverse
from django.utils.http import urlencode

from pledges.choices import KindOfMoney, Status
from pledges.documents import NO_FIGURE
from pledges.reconciliation import MOST_NAMED, Reconciliation
from pledges.reconciliation.scope import PROMISED, stage_of

#: Shelf → conditions of the list, besides those of donor, recipient and day.
CONDITIONS: dict[str, dict[str, str]] = {
    "within": {"amount_min": "0"},
    "without_figure": {"kind__not": KindOfMoney.CONTINGENT.value, "precision": NO_FIGURE},
    "contingent": {"kind": KindOfMoney.CONTINGENT.value},
    "joint": {"joint": "1", "amount_min": "0"},
}


def address_of(result: Reconciliation, shelf: str, slug: str, kind: str = "") -> str:
    """The list with the same records, or the shelf on the page itself where no filter of the list says the same.

    A list with an end of the days leaves out what has no date, a statement does not; and a list of one recipient
    leaves out what stands jointly for several.
    """
    pledges = [pledge for pledge in getattr(result, shelf) if kind in ("", pledge.kind_of_money)]
    if shelf not in CONDITIONS or not _is_expressible(result, pledges, shelf):
        return f"#{slug}-{shelf}"
    query = {**_scope(result), **CONDITIONS[shelf], "status__not": Status.CANCELLED.value}
    if kind:
        query["kind"] = kind
    return f"{reverse('pledges:pledge-list')}?{urlencode(query)}"


def _is_expressible(result: Reconciliation, pledges: list[Any], shelf: str) -> bool:
    total = result.total
    if stage_of(total) != PROMISED or total.period or len(pledges) >= MOST_NAMED:
        return False
    is_dated = not total.stated or all(pledge.announced for pledge in pledges)
    one_each = shelf in ("joint", "within") or all(len(pledge.recipients.all()) == 1 for pledge in pledges)
    return is_dated and (one_each or not total.recipient_id) and (shelf != "joint" or bool(total.recipient_id))


def _scope(result: Reconciliation) -> dict[str, str]:
    total = result.total
    query = {}
    if total.donor:
        query["donor"] = total.donor.slug
    if total.recipient_id:
        query["recipient"] = total.recipient_id
    if total.stated:
        query["announced_to"] = total.stated_to.isoformat()
    return query
