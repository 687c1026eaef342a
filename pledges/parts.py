"""A package and its parts with the arithmetic between them, as one page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pledges.choices import KindOfMoney, Relation, Status
from pledges.models import Pledge


@dataclass(frozen=True)
class Part:
    """A pledge below another. ``cents``: what it and all below it take off the parent, in US cents."""

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
    """Expects the published ``children`` to be prefetched; takes one query for each level below them."""
    children = list(pledge.children.all())  # type: ignore[attr-defined]
    taken_off = _taken_off(pledge, children)
    parts = [Part(child, taken_off[child.pk]) for child in children]
    sum_of_parts = sum(part.cents for part in parts)
    excess = max(0, sum_of_parts - pledge.usd_cents) if pledge.usd_cents is not None else 0
    return Arithmetic(parts, pledge.usd_cents, pledge.counted_usd, excess)


def _taken_off(parent: Pledge, children: Sequence[Pledge]) -> dict[int, int]:
    """By child, what it and all below it count; contingent money accounts for contingent money only."""
    level = {child.pk: child.pk for child in children}
    sums = dict.fromkeys(level, 0)
    rows = [(child.pk, child.kind_of_money, child.counted_usd) for child in children]
    while level:
        for pk, kind, cents in rows:
            if (kind == KindOfMoney.CONTINGENT) == (parent.kind_of_money == KindOfMoney.CONTINGENT):
                sums[level[pk]] += cents
        below = Pledge.objects.filter(parent__in=level)
        found = list(below.values_list("pk", "parent_id", "kind_of_money", "counted_usd"))
        level = {pk: level[above] for pk, above, _kind, _cents in found}
        rows = [(pk, kind, cents) for pk, _above, kind, cents in found]
    return sums
