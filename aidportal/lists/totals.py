"""Totals of a list: never one figure, always by kind of money, stages apart, with what has no figure beside them."""

from collections.abc import Mapping
from dataclasses import dataclass

from aidportal.lists.filters import TotalsBy
from aidportal.money.display import measure, shown_currency
from aidportal.search import counting
from aidportal.search.question import Question
from aidportal.search.view import View


@dataclass(frozen=True)
class KindTotal:
    """Sums of one kind of money, in cents of US dollars and in minor units of the currency of the page.

    ``sums``: number field → sum. ``count``: records of this kind; ``without_figure``: those among them whose
    figure nobody stated, counted as zero. ``without_rate``: those that have a figure,
    but no rate to the currency of the page for it or for a payment. ``mix``: precision code → records.
    """

    value: str
    label: str
    sums: Mapping[str, int]
    count: int
    without_figure: int
    mix: Mapping[str, int]
    without_rate: int = 0

    def in_currency(self, stage: str) -> int:
        """The sum of a stage (counted, committed, delivered) in minor units of the currency of the page."""
        return self.sums[measure(stage)]

    @property
    def promised(self) -> int:
        """Cents promised, no dollar twice."""
        return self.sums["counted_usd"]

    @property
    def committed(self) -> int:
        """Cents committed."""
        return self.sums["committed_usd"]

    @property
    def delivered(self) -> int:
        """Cents delivered."""
        return self.sums["delivered_usd"]


@dataclass(frozen=True)
class Totals:
    """``kinds`` in the order of their choices, also those with nothing in them."""

    kinds: list[KindTotal]

    @property
    def without_figure(self) -> int:
        """Records that no sum contains because no figure was stated."""
        return sum(kind.without_figure for kind in self.kinds)

    @property
    def without_rate(self) -> int:
        """Records of which a part stands in no sum because no rate leads to the currency of the page."""
        return sum(kind.without_rate for kind in self.kinds)

    def of(self, number: str) -> dict[str, int]:
        """Kind → cents, for one number field."""
        return {kind.value: kind.sums[number] for kind in self.kinds}


def totals(view: View, question: Question, by: TotalsBy, labels: Mapping[str, str]) -> Totals:
    """The totals of what ``question`` finds. Raises OverflowError where a sum would not be exact."""
    sums = counting.sums(view, question, by.field, by.numbers)
    mixes = counting.crossed(view, question, by.field, by.precision)
    with_figure = counting.count_by(view, by.with_figure(question), by.field)
    all_records = counting.count_by(view, question, by.field)
    unrated = counting.crossed(view, question, by.field, by.unrated)
    kinds = [
        KindTotal(
            value,
            label,
            sums.get(value, dict.fromkeys(by.numbers, 0)),
            all_records.get(value, 0),
            all_records.get(value, 0) - with_figure.get(value, 0),
            mixes.get(value, {}),
            unrated.get(value, {}).get(shown_currency(), 0),
        )
        for value, label in labels.items()
    ]
    return Totals(kinds)
