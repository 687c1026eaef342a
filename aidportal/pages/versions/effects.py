"""What a version did to the ledger's sums: by kind of money and stage, never one figure."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.text import capfirst

from aidportal.money.display import CANONICAL, measure, shown_currency
from aidportal.money.show import show_money, show_rounded
from aidportal.publication.versions.declarations import Sums
from pledges.choices import KindOfMoney
from pledges.measures import STAGES as NAMES
from pledges.models import StatedTotal

#: Stage → as the columns of its sums are called.
STAGES = dict(zip(("promised", "committed", "delivered"), NAMES, strict=True))


@dataclass(frozen=True)
class Cell:
    """One sum in minor units of the page's currency, before and after."""

    stage: str
    before_minor: int
    after_minor: int

    @property
    def is_changed(self) -> bool:
        return self.before_minor != self.after_minor

    @property
    def label(self) -> str:
        return str(StatedTotal.Measure(self.stage).label)

    @property
    def before(self) -> str:
        return _shown(self.before_minor)

    @property
    def after(self) -> str:
        return _shown(self.after_minor)

    @property
    def difference(self) -> str:
        """With its sign."""
        minor = self.after_minor - self.before_minor
        return f"{'+' if minor > 0 else '−'}{_shown(abs(minor))}"


@dataclass(frozen=True)
class Effect:
    """What became of the sums of one kind of money."""

    kind: str
    cells: list[Cell]

    @property
    def label(self) -> str:
        return str(capfirst(KindOfMoney(self.kind).label))


def effects(before: Sums, after: Sums) -> list[Effect]:
    """Kinds of money with a sum that changed, in their order; contingent money last."""
    found = (Effect(kind, list(_cells(kind, before, after))) for kind in KindOfMoney.values)
    return [effect for effect in found if any(cell.is_changed for cell in effect.cells)]


def _cells(kind: str, before: Sums, after: Sums) -> Iterator[Cell]:
    for stage, name in STAGES.items():
        yield Cell(stage, before.get(kind, {}).get(measure(name), 0), after.get(kind, {}).get(measure(name), 0))


def _shown(minor: int) -> str:
    """Every digit in US dollars; what is worked out from them is rounded."""
    return show_money(minor, CANONICAL) if shown_currency() == CANONICAL else show_rounded(minor)
