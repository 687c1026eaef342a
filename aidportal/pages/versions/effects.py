"""What a version did to the ledger's sums: by kind of money and stage, never one figure."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.text import capfirst

from aidportal.money.show import show_money
from aidportal.publication.versions.declarations import Sums
from pledges.choices import KindOfMoney
from pledges.measures import MEASURES
from pledges.models import StatedTotal

STAGES = dict(zip(("promised", "committed", "delivered"), MEASURES, strict=True))


@dataclass(frozen=True)
class Cell:
    """One sum in US cents before and after."""

    stage: str
    before_cents: int
    after_cents: int

    @property
    def is_changed(self) -> bool:
        return self.before_cents != self.after_cents

    @property
    def label(self) -> str:
        return str(StatedTotal.Measure(self.stage).label)

    @property
    def before(self) -> str:
        return show_money(self.before_cents, "USD")

    @property
    def after(self) -> str:
        return show_money(self.after_cents, "USD")

    @property
    def difference(self) -> str:
        """With its sign."""
        cents = self.after_cents - self.before_cents
        return f"{'+' if cents > 0 else '−'}{show_money(abs(cents), 'USD')}"


@dataclass(frozen=True)
class Effect:
    """What became of the sums of one kind of money."""

    kind: str
    cells: list[Cell]

    @property
    def label(self) -> str:
        return capfirst(KindOfMoney(self.kind).label)


def effects(before: Sums, after: Sums) -> list[Effect]:
    """Kinds of money with a sum that changed, in their order; contingent money last."""
    found = (Effect(kind, list(_cells(kind, before, after))) for kind in KindOfMoney.values)
    return [effect for effect in found if any(cell.is_changed for cell in effect.cells)]


def _cells(kind: str, before: Sums, after: Sums) -> Iterator[Cell]:
    for stage, name in STAGES.items():
        yield Cell(stage, before.get(kind, {}).get(name, 0), after.get(kind, {}).get(name, 0))
