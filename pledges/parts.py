"""A package and its parts with the arithmetic between them, as one page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pledges.choices import KindOfMoney, Relation, Status
from pledges.models import Pledge


@dataclass(frozen=True)
class Part:
    """A pledge below another. ``cents``: what it takes off the parent's own figure, in US cents."""

    pledge: Pledge
    cents: int

    @property
    def is_cancelled(self) -> bool:
        return self.pledge.status == Status.CANCELLED

    @property
    def is_earlier(self) -> bool:
        """Whether it is the earlier promise that the parent raised."""
        return self.pledge.parent_relation == Relation.RAISED_TO


@dataclass(frozen=True)
class Arithmetic:
    """US cents. ``rest``: what no part accounts for. ``excess``: by how much the parts pass the whole."""

    parts: Sequence[Part]
    whole: int | None
    rest: int
    excess: int

    @property
    def adds_up(self) -> bool:
        """Whether parts and rest make the whole, so that a sum may be drawn below them."""
        return self.whole is not None and sum(part.cents for part in self.parts) + self.rest == self.whole


def arithmetic(pledge: Pledge) -> Arithmetic:
    """Expects the published ``children`` to be prefetched."""
    parts = [Part(child, _taken_off(pledge, child)) for child in pledge.children.all()]  # type: ignore[attr-defined]
    sum_of_parts = sum(part.cents for part in parts)
    excess = max(0, sum_of_parts - pledge.usd_cents) if pledge.usd_cents is not None else 0
    return Arithmetic(parts, pledge.usd_cents, pledge.counted_usd, excess)


def _taken_off(parent: Pledge, child: Pledge) -> int:
    """Cancelled parts count nothing; contingent money accounts for contingent money only."""
    is_contingent = KindOfMoney.CONTINGENT in (parent.kind_of_money, child.kind_of_money)
    if child.status == Status.CANCELLED or (is_contingent and parent.kind_of_money != child.kind_of_money):
        return 0
    return child.usd_cents or 0
