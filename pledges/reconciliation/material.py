"""What the sums of packages and payments are worked out from, read once for all totals."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef, Q

from aidportal.money.display import value_column
from aidportal.money.intervals import Comparison
from aidportal.publication.models import State
from pledges.choices import KindOfMoney, Status, UsdBasis
from pledges.models import Pledge, PledgeRecipient, StatedTotal, Transaction
from pledges.reconciliation.scope import PROMISED, TYPES, stage_of


class Claim(NamedTuple):
    """A promise, commitment or payment. ``cents``: None if it has no figure in USD.

    ``worth``: the same in the currency of the page; None if no rate leads there. ``is_stated``: has a figure at all.
    """

    cents: int | None
    worth: int | None
    word: str
    first: date | None
    last: date | None
    is_stated: bool = True


class Member(NamedTuple):
    """A pledge that is or has a part, or for which something was committed or paid."""

    parent: int | None
    donor: int
    kind: str
    announced_from: date | None
    announced_to: date | None


@dataclass(frozen=True)
class Material:
    """By pledge. ``claims``: by stage first; of what is published, not cancelled and not contingent.

    Promises only of what is or has a part: those that stand alone are added up by ``standing_alone``.
    """

    members: dict[int, Member] = field(default_factory=dict)
    claims: dict[str, dict[int, list[Claim]]] = field(default_factory=dict)
    recipients: dict[int, list[tuple[str, int | None]]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def read(cls, totals: Sequence[StatedTotal]) -> "Material":
        stages = {stage_of(total) for total in totals}
        material = cls(claims={stage: defaultdict(list) for stage in {PROMISED, *stages}})
        transactions = Transaction.objects.filter(
            type__in=[kind for stage in stages for kind in TYPES.get(stage, ())]
        )
        pledges = _involved(transactions)
        shown = value_column()
        for row in pledges.only(*COLUMNS, shown):
            material.take_pledge(row)
        for row in transactions.only("pledge", "type", "usd_cents", shown, "value_comparison", *_dates("occurred")):
            material.take_transaction(row)
        recipients = PledgeRecipient.objects.filter(pledge__in=pledges.values("pk"))
        for pledge, area, share in recipients.values_list("pledge", "area", "share"):
            material.recipients[pledge].append((area, share))
        return material

    def take_pledge(self, row: Any) -> None:
        dates = row.announced_from, row.announced_to
        self.members[row.pk] = Member(row.parent_id, row.donor_id, row.kind_of_money, *dates)
        if row.state == State.PUBLISHED and row.status != Status.CANCELLED and row.kind != KindOfMoney.CONTINGENT:
            for by_pledge in self.claims.values():
                by_pledge[row.pk] = []
            if row.parent_id or row.has_parts:
                self.claims[PROMISED][row.pk].append(Claim(row.usd_cents, row.worked_out, word_of(row), *dates))

    def take_transaction(self, row: Any) -> None:
        for stage, by_pledge in self.claims.items():
            if row.type in TYPES.get(stage, ()) and row.pledge_id in by_pledge:
                word = row.value_comparison or Comparison.EXACTLY
                dates = row.occurred_from, row.occurred_to
                claim = Claim(row.usd_cents, row.worked_out, word, *dates, bool(row.value_comparison))
                by_pledge[row.pledge_id].append(claim)


def _dates(name: str) -> tuple[str, str]:
    return f"{name}_from", f"{name}_to"


COLUMNS = (
    "parent",
    "donor",
    "kind_of_money",
    "state",
    "status",
    "usd_cents",
    "usd_basis",
    "amount_comparison",
    "usd_stated_comparison",
    *_dates("announced"),
)


def word_of(pledge: Any) -> str:
    """The precision word of the figure that counts in USD."""
    stated = pledge.usd_basis == UsdBasis.STATED
    return (pledge.usd_stated_comparison if stated else pledge.amount_comparison) or Comparison.EXACTLY


def _involved(transactions: Any) -> Any:
    """Also unpublished ones: they hold published ones together and count nothing."""
    has_parts = Exists(Pledge.objects.filter(parent=OuterRef("pk")))
    return Pledge.objects.annotate(has_parts=has_parts).filter(
        Q(parent__isnull=False) | Q(has_parts=True) | Q(pk__in=transactions.values("pledge")),
    )
