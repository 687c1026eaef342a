"""Worked examples for the page that tells how the ledger works: published records, each chosen by what it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Prefetch

from aidportal.lists.answering import listing
from aidportal.money.intervals import Comparison
from aidportal.money.pictures import Bar, bar, length_for
from aidportal.money.show import show_money, show_usd
from aidportal.pages.totals.stated import Line, Scope
from pledges.choices import Relation, Status, UsdBasis
from pledges.counting import JOINT
from pledges.documents import NO_FIGURE
from pledges.filters import PledgeFilters
from pledges.models import Pledge, PledgeCitation
from pledges.parts import Arithmetic, arithmetic
from pledges.pictures import ink_of

CONVERTED = (UsdBasis.DAY, UsdBasis.RANGE_MEAN, UsdBasis.MONTH_MEAN, UsdBasis.YEAR_MEAN)
#: How many citations with another figure are looked at for one that contradicts.
LOOKED_AT = 50


@dataclass(frozen=True)
class Worded:
    """A word of precision with a figure that has it: of a pledge, or else of a stated total, or else none."""

    record: Any
    ink: str

    @property
    def bar(self) -> Bar:
        """The figure drawn as the interval that the word allows."""
        amount = self.record.amount
        length = length_for([amount.interval])
        return bar(amount.minor, amount.interval, amount.comparison, length, self.ink)

    @property
    def low(self) -> str:
        return _end(self.record.amount, self.record.amount.interval.low)

    @property
    def high(self) -> str:
        return _end(self.record.amount, self.record.amount.interval.high)


@dataclass(frozen=True)
class Family:
    """A package with its parts, or a raised promise with the earlier one, and the arithmetic between them."""

    pledge: Any
    sums: Arithmetic


def examples(stated: Sequence[Scope]) -> dict[str, Any]:
    """All of them, by the name under which the page knows them; None where the ledger has none."""
    other = converted()
    return {
        "words": by_word(stated),
        "package": family(Relation.PART_OF),
        "raised": family(Relation.RAISED_TO),
        "joint": joint(),
        "paid": paid(),
        "converted": other,
        "in_usd": show_usd(other.usd_cents) if other else "",
        "contradicted": contradicted(),
        "gap": next((gap for scope in stated for gap in scope.gaps), None),
        "line": with_a_gap(stated),
    }


def by_word(stated: Sequence[Scope]) -> dict[str, Worded | None]:
    """For every word of precision the largest figure that has it, or that there is none."""
    return {word: _worded(word, stated) for word in [*Comparison.values, NO_FIGURE]}


def _worded(word: str, stated: Sequence[Scope]) -> Worded | None:
    if pledge := _largest(precision=word):
        return Worded(pledge, ink_of(pledge.kind_of_money))
    totals = [line.total for scope in stated for line in scope.lines if line.total.amount_comparison == word]
    return Worded(totals[0], "ink") if totals else None


def paid() -> Any:
    """The largest promise of which something has arrived."""
    return _largest(status=[Status.IN_DELIVERY.value, Status.COMPLETED.value])


def joint() -> Any:
    """A promise for several recipients whose shares no source states."""
    return _pledges().filter(slices__recipient=JOINT).order_by(F("usd_cents").desc(nulls_last=True), "pk").first()


def family(relation: Relation) -> Family | None:
    """The largest promise with a published part, or an earlier one, whose figures add up to a whole."""
    below = Pledge.objects.published().filter(parent__isnull=False, parent_relation=relation)
    parts = Pledge.objects.published().select_related("amount_currency").order_by("pk")
    found = (
        _pledges()
        .filter(pk__in=below.values("parent"), usd_cents__isnull=False)
        .prefetch_related(Prefetch("children", parts))
        .order_by("-usd_cents", "pk")
        .first()
    )
    return Family(found, arithmetic(found)) if found else None


def converted() -> Any:
    """The newest figure in another currency, worked out in US dollars."""
    return (
        _pledges().filter(usd_basis__in=CONVERTED).order_by(F("announced_from").desc(nulls_last=True), "-pk").first()
    )


def contradicted() -> Any:
    """A citation that gives another figure than the one its pledge keeps, in the same currency."""
    others = (
        PledgeCitation.objects.published()
        .filter(pledge__in=Pledge.objects.published(), states_amount_currency=F("pledge__amount_currency"))
        .exclude(states_amount_minor=F("pledge__amount_minor"))
        .select_related("pledge", "pledge__amount_currency", "states_amount_currency")
        .order_by("pk")[:LOOKED_AT]
    )
    return next((one for one in others if one.pledge.amount.disagrees(one.states_amount)), None)


def with_a_gap(stated: Sequence[Scope]) -> Line | None:
    """A stated total that is larger than what the ledger counts, of which a part is covered if there is one."""
    lines = [line for scope in stated for line in scope.lines if line.leaves_a_rest]
    return max(lines, key=lambda line: line.result.counted_sum, default=None)


def _largest(**conditions: Any) -> Any:
    query = {**conditions, "sort": "largest"}
    found = listing(PledgeFilters(query), 1, records=_pledges(), with_facets=False, with_totals=False)
    return next(iter(found.rows), None)


def _pledges() -> Any:
    return Pledge.objects.published().select_related("donor", "amount_currency")


def _end(amount: Any, end: Any) -> str:
    return "" if end is None else show_money(int(end), amount.currency)
