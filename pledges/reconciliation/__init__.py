"""Stated totals beside what the ledger adds up to, under the same scope, stage and day.

Both are shown, neither is corrected by the other. Contingent money is in no sum; what has no figure, or lies
outside the scope, is named, and so is what the statement claims to include and the ledger does not count.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from aidportal.money.display import CANONICAL, shown_currency
from pledges.accounting.rates import rates_for
from pledges.choices import Status
from pledges.models import Pledge, StatedTotal
from pledges.reconciliation.contradicting import contradictions, interval_in, usd_interval
from pledges.reconciliation.material import Material
from pledges.reconciliation.result import NotCounted, Reconciliation
from pledges.reconciliation.shelves import included, put_on_shelves
from pledges.reconciliation.standing_alone import sums_of_pledges_alone
from pledges.reconciliation.sums import add_up
from pledges.reconciliation.why import WhyNot

__all__ = ["MOST_NAMED", "NotCounted", "Reconciliation", "WhyNot", "reconcile"]

#: How many pledges are named beside the totals, newest first; the sums count all.
MOST_NAMED = 500


def reconcile(totals: Sequence[StatedTotal]) -> list[Reconciliation]:
    """Each of ``totals`` (published ones) against the ledger, in the currency of the page, in few queries.

    Which of them contradict each other does not depend on that currency: it is asked in US dollars.
    """
    if not totals:
        return []
    with _rates(totals):
        return _reconciled(totals)


def _rates(totals: Sequence[StatedTotal]) -> AbstractContextManager[Any]:
    if shown_currency() == CANONICAL:
        return nullcontext()
    return rates_for((total.amount_currency_id, total.stated) for total in totals)


def _reconciled(totals: Sequence[StatedTotal]) -> list[Reconciliation]:
    usd = {total.pk: usd_interval(total) for total in totals}
    alone = sums_of_pledges_alone(totals)
    material = Material.read(totals)
    pledges = list(_candidates(totals).for_reconciliation()[:MOST_NAMED])
    claimed = included(totals)
    results = []
    for total in totals:
        counted = add_up(total, alone[total.pk], material)
        stated = interval_in(shown_currency(), total)
        result = Reconciliation(total, stated, counted, contradicts=contradictions(total, totals, usd))
        put_on_shelves(result, pledges, claimed[total.pk], material)
        results.append(result)
    return results


def _candidates(totals: Sequence[StatedTotal]) -> Any:
    """Pledges of any of the donors; of all, if one total is about all donors together."""
    pledges = Pledge.objects.published().exclude(status=Status.CANCELLED)
    donors = {total.donor_id for total in totals}
    return pledges if None in donors else pledges.filter(donor__in=donors)
