"""What explains the difference: each pledge beside a stated total, by the reason why it is counted or not."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from aidportal.publication.pages import rows_of_published
from pledges.choices import KindOfMoney, Status
from pledges.models import Pledge, StatedTotal, StatedTotalPledge
from pledges.reconciliation.material import Claim, Material
from pledges.reconciliation.result import NotCounted, Reconciliation
from pledges.reconciliation.scope import PROMISED, is_by_the_day, is_in_period, is_joint, stage_of
from pledges.reconciliation.why import WhyNot

#: What lies outside the total's donor, time or stage is named only where the statement claims to include it.
SHELVES = {
    None: "within",
    WhyNot.OTHER_RECIPIENT: "outside",
    WhyNot.CONTINGENT: "contingent",
    WhyNot.NO_FIGURE: "without_figure",
    WhyNot.NO_RATE: "without_rate",
    WhyNot.JOINT: "joint",
}


def included(totals: Sequence[StatedTotal]) -> dict[int, list[Pledge]]:
    """By total, the published pledges that the statement claims to include."""
    rows = rows_of_published(StatedTotalPledge.objects.filter(stated_total__in=totals), "pledge")
    by_total: dict[int, list[Pledge]] = defaultdict(list)
    for row in rows.prefetch_related("pledge__recipients__area").order_by("pk"):
        by_total[row.stated_total_id].append(row.pledge)
    return by_total


def put_on_shelves(
    result: Reconciliation, pledges: Sequence[Pledge], claimed: Sequence[Pledge], material: Material
) -> None:
    """``claimed``: what the statement claims to include, whether among ``pledges`` or not."""
    for pledge in claimed:
        if why := _why_not(result.total, pledge, material):
            result.named.append(NotCounted(pledge, why))
    named = {row.pledge.pk for row in result.named}
    for pledge in pledges:
        shelf = SHELVES.get(_why_not(result.total, pledge, material))
        if shelf and pledge.pk not in named:
            getattr(result, shelf).append(pledge)


def _why_not(total: StatedTotal, pledge: Pledge, material: Material) -> WhyNot | None:
    """The first reason that holds; None for what is counted, if only with what its parts leave."""
    recipients = [(row.area_id, row.share) for row in pledge.recipients.all()]
    claims = _claims(total, pledge, material)
    reasons = {
        WhyNot.OTHER_DONOR: total.donor_id not in (None, pledge.donor_id),
        WhyNot.CANCELLED: pledge.status == Status.CANCELLED,
        WhyNot.OTHER_TIME: not claims and not _is_timely(total, pledge),
        WhyNot.OTHER_RECIPIENT: bool(total.recipient_id) and total.recipient_id not in dict(recipients),
        WhyNot.CONTINGENT: pledge.kind_of_money == KindOfMoney.CONTINGENT,
        WhyNot.NOTHING_YET: not claims,
        WhyNot.NO_FIGURE: not any(claim.is_stated for claim in claims),
        WhyNot.NO_RATE: all(claim.worth is None for claim in claims),
        WhyNot.JOINT: bool(total.recipient_id) and is_joint(recipients),
    }
    return next((why for why, holds in reasons.items() if holds), None)


def _is_timely(total: StatedTotal, pledge: Any) -> bool:
    first, last = pledge.announced_from, pledge.announced_to
    return is_by_the_day(total, first) and is_in_period(total, first, last)


def _claims(total: StatedTotal, pledge: Any, material: Material) -> list[Claim]:
    """What of the total's stage was in time, with and without figure."""
    stage = stage_of(total)
    if stage == PROMISED:
        dates = pledge.announced_from, pledge.announced_to
        claims = [Claim(pledge.usd_cents, pledge.worked_out, "", *dates, pledge.precision_word is not None)]
    else:
        claims = material.claims[stage].get(pledge.pk, [])
    return [
        claim
        for claim in claims
        if is_by_the_day(total, claim.first) and is_in_period(total, claim.first, claim.last)
    ]
