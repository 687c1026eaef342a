"""What is left to do about pledges and stated totals."""

from collections.abc import Iterable

from django.db.models import Count, F, Q, QuerySet, Sum
from django.utils.translation import gettext_lazy as _

from aidportal.publication.admin import Gap
from aidportal.publication.admin.gaps import disagreeing, single_source, unbacked, uncited
from pledges.choices import KindOfMoney, Status
from pledges.counting import WHOLE
from pledges.models import Pledge, PledgeCitation, StatedTotalCitation

COUNTING = Q(children__state="published") & ~Q(children__status=Status.CANCELLED)
DISAGREEABLE = {
    "amount_minor": "states_amount_minor",
    "announced_from": "states_date_from",
    "period_from": "states_date_from",
    "due_from": "states_date_from",
}


def above_whole(pledges: QuerySet) -> QuerySet:
    """Packages whose parts' lower ends pass their upper end: beyond what rounding explains."""
    candidates = (
        pledges.annotate(parts_usd=Sum("children__usd_cents", filter=COUNTING))
        .filter(parts_usd__gt=F("usd_cents"))
        .prefetch_related("children")
    )
    return pledges.filter(pk__in=[pledge.pk for pledge in candidates if _passes(pledge, pledge.children.all())])


def shares_off(pledges: QuerySet) -> QuerySet:
    """Some share of a recipient or sector is stated, and they do not make 100 %, or one is missing."""
    found = Q()
    for rows in ("recipients", "sectors"):
        sums = (
            Pledge.objects.filter(**{f"{rows}__share__isnull": False})
            .annotate(stated=Sum(f"{rows}__share"))
            .exclude(stated=WHOLE)
        )
        mixed = (
            Pledge.objects.annotate(all_rows=Count(rows), stated_rows=Count(f"{rows}__share"))
            .filter(stated_rows__gt=0)
            .exclude(all_rows=F("stated_rows"))
        )
        found |= Q(pk__in=sums.values("pk")) | Q(pk__in=mixed.values("pk"))
    return pledges.filter(found)


def _passes(whole: Pledge, parts: Iterable[Pledge]) -> bool:
    upper = _in_usd(whole, whole.amount.interval.high if whole.amount else None)
    counted = [
        part
        for part in parts
        if part.is_published and part.status != Status.CANCELLED and part.kind_of_money == whole.kind_of_money
    ]
    lower = sum(_in_usd(part, part.amount.interval.low if part.amount else None) or 0 for part in counted)
    return upper is not None and lower > upper


def _in_usd(pledge: Pledge, minor: object) -> float | None:
    """``minor`` units of the pledge's own currency in US cents, at the pledge's rate."""
    if minor is None or not pledge.amount or pledge.usd_cents is None:
        return None
    return float(minor) * pledge.usd_cents / pledge.amount.minor


PLEDGE_GAPS = (
    uncited(),
    unbacked(PledgeCitation, "amount", Q(amount_minor__isnull=False), _("amount without a quote")),
    unbacked(PledgeCitation, "announced", Q(announced_from__isnull=False), _("date without a quote")),
    single_source(PledgeCitation),
    disagreeing(PledgeCitation, DISAGREEABLE),
    Gap(
        "above-whole",
        _("parts above their whole"),
        _("what the parts make at least is more than the package is at most"),
        above_whole,
    ),
    Gap(
        "shares",
        _("shares do not make 100 %"),
        _("recipients or sectors: all state their share, or none"),
        shares_off,
    ),
    Gap(
        "no-amount",
        _("without an amount"),
        _("listed beside every total as “no figure given”"),
        lambda pledges: pledges.filter(amount_minor=None),
    ),
    Gap(
        "no-usd",
        _("amount without USD"),
        _("no date, or no rate for this currency: it is in no sum"),
        lambda pledges: pledges.filter(amount_minor__isnull=False, usd_cents=None),
    ),
    Gap(
        "kind",
        _("kind of money not stated"),
        _("no finance type: grant, loan or guarantee?"),
        lambda pledges: pledges.filter(kind_of_money=KindOfMoney.NOT_STATED),
    ),
    Gap(
        "no-recipient",
        _("without a recipient"),
        _("it counts for no country"),
        lambda pledges: pledges.filter(recipients__isnull=True),
    ),
    Gap(
        "no-sector",
        _("without a sector"),
        _("it counts for no sector"),
        lambda pledges: pledges.filter(sectors__isnull=True),
    ),
    Gap(
        "nothing-came",
        _("announced, nothing since"),
        _("no transaction is on record"),
        lambda pledges: pledges.filter(status=Status.ANNOUNCED, state="published"),
    ),
)

STATED_TOTAL_GAPS = (
    uncited(),
    single_source(StatedTotalCitation),
    disagreeing(StatedTotalCitation, {"amount_minor": "states_amount_minor", "stated_from": "states_date_from"}),
)
