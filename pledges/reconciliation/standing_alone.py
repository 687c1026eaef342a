"""Sums of the promises that are no part of a package and have no parts: most of them, so the database adds them."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Case, Exists, F, OuterRef, Q, Sum, Value, When
from django.db.models.functions import Coalesce, NullIf

from aidportal.money.display import measure
from aidportal.money.intervals import Comparison
from pledges.choices import KindOfMoney, Status, UsdBasis
from pledges.models import Pledge, Slice, StatedTotal
from pledges.reconciliation.scope import PROMISED, stage_of
from pledges.reconciliation.sums import ByWord

WORD = Case(
    When(pledge__usd_basis=UsdBasis.STATED, then=F("pledge__usd_stated_comparison")),
    default=F("pledge__amount_comparison"),
)


def sums_of_pledges_alone(totals: Sequence[StatedTotal]) -> dict[int, ByWord]:
    """By total, then kind of money (without contingent) and precision word, as the page has it: one query for all.

    Nothing for totals of what was committed or delivered: payments have days of their own.
    """
    sums = {
        f"total_{total.pk}": Sum(measure("counted"), filter=_meant(total), default=0)
        for total in totals
        if stage_of(total) == PROMISED
    }
    word = Coalesce(NullIf(WORD, Value("")), Value(Comparison.EXACTLY.value))
    groups = _slices().annotate(kind=F("pledge__kind_of_money"), word=word).values("kind", "word")
    rows = list(groups.annotate(**sums).order_by()) if sums else []
    return {
        total.pk: {
            (row["kind"], row["word"]): int(cents) for row in rows if (cents := row.get(f"total_{total.pk}", 0))
        }
        for total in totals
    }


def _slices() -> Any:
    parts = Pledge.objects.filter(parent=OuterRef("pledge"))
    pledges = Pledge.objects.published().filter(parent__isnull=True).exclude(status=Status.CANCELLED)
    return Slice.objects.filter(~Exists(parts), pledge__in=pledges.exclude(kind_of_money=KindOfMoney.CONTINGENT))


def _meant(total: StatedTotal) -> Q:
    """The conditions of ``scope``, asked of the database."""
    meant = Q(pledge__donor=total.donor_id) if total.donor_id else Q()
    if total.recipient_id:
        meant &= Q(recipient=total.recipient_id)
    if total.stated:
        meant &= Q(pledge__announced_from__isnull=True) | Q(pledge__announced_from__lte=total.stated_to)
    if total.period:
        meant &= Q(pledge__announced_to__gte=total.period_from, pledge__announced_from__lte=total.period_to)
    return meant
