"""A package and its parts with the arithmetic between them, as one page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from aidportal.money.display import measure
from pledges.choices import KindOfMoney, Relation, Status
from pledges.models import Pledge


@dataclass(frozen=True)
class Part:
    """A pledge below another. ``minor``: what it and all below it take off the parent, as the page has it."""

    pledge: Pledge
    minor: int

    @property
    def is_cancelled(self) -> bool:
        return self.pledge.status == Status.CANCELLED

    @property
    def is_earlier(self) -> bool:
        """Whether it is the earlier promise that the parent raised."""
        return self.pledge.parent_relation == Relation.RAISED_TO


@dataclass(frozen=True)
class Arithmetic:
    """Minor units of the currency of the page. ``rest``: what no part accounts for.

    ``excess``: by how much the parts pass the whole; only where they do so in US dollars, in which is counted: parts
    of other days than the package's have other rates.
    """

    parts: Sequence[Part]
    whole: int | None
    rest: int
    excess: int

    @property
    def adds_up(self) -> bool:
        """Whether parts and rest make the whole, so that a sum may be drawn below them."""
        return self.whole is not None and sum(part.minor for part in self.parts) + self.rest == self.whole


def arithmetic(pledge: Pledge) -> Arithmetic:
    """Expects the published ``children`` to be prefetched; takes one query for each level below them."""
    children = list(pledge.children.all())  # type: ignore[attr-defined]
    taken_off = _taken_off(pledge, children)
    parts = [Part(child, taken_off[child.pk][1]) for child in children]
    in_usd, shown = (sum(both) for both in zip(*taken_off.values(), strict=True)) if parts else (0, 0)
    whole = pledge.worked_out
    passes = pledge.usd_cents is not None and in_usd > pledge.usd_cents
    excess = max(0, shown - whole) if passes and whole is not None else 0
    return Arithmetic(parts, whole, pledge.counted, excess)


def _taken_off(parent: Pledge, children: Sequence[Pledge]) -> dict[int, tuple[int, int]]:
    """By child, what it and all below it count in US cents and as the page has it.

    Contingent money accounts for contingent money only.
    """
    level = {child.pk: child.pk for child in children}
    sums = dict.fromkeys(level, (0, 0))
    rows = list(children)
    while level:
        for row in rows:
            if (row.kind == KindOfMoney.CONTINGENT) == (parent.kind == KindOfMoney.CONTINGENT):
                cents, minor = sums[level[row.pk]]
                sums[level[row.pk]] = (cents + row.counted_usd, minor + row.counted)
        below = Pledge.objects.filter(parent__in=level)
        rows = list(below.only("parent", "kind_of_money", "counted_usd", measure("counted")))
        level = {row.pk: level[row.parent_id] for row in rows if row.parent_id}
    return sums
