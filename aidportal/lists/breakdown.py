"""A list divided by one field: how many records each value has, and their sums by kind of money."""

from collections.abc import Mapping
from dataclasses import dataclass

from aidportal.lists.filters import TotalsBy
from aidportal.search import counting
from aidportal.search.counting import Counts, Part
from aidportal.search.query import keyword
from aidportal.search.question import Question
from aidportal.search.view import View

_NOTHING = Part({}, frozenset())


@dataclass(frozen=True)
class Cut:
    """What has the value ``code``. ``counts``, ``figures``: records and those with a figure, by kind of money."""

    code: str
    counts: Counts
    figures: Counts
    parts: Mapping[str, Part]

    @property
    def count(self) -> int:
        return sum(self.counts.values())

    @property
    def without_figure(self) -> int:
        return self.count - sum(self.figures.values())

    def cents(self, kind: str, number: str) -> int:
        """The sum of ``number`` for one kind of money."""
        return self.parts.get(kind, _NOTHING).sums.get(number, 0)

    def precision(self, kind: str, no_figure: str) -> str:
        """The precision that all figures of the kind share, or empty."""
        stated = self.parts.get(kind, _NOTHING).precisions - {no_figure}
        return next(iter(stated)) if len(stated) == 1 else ""


def breakdown(view: View, question: Question, by: TotalsBy, field: str, count_field: str = "") -> dict[str, Cut]:
    """Value of ``field`` → its cut. ``count_field``: field to count by, where sums need a single-valued one.

    Values that the question leaves out do not appear, though records may have them beside others.
    """
    counted = count_field or field
    parts = counting.sums_crossed(view, question, field, by.field, by.numbers, by.precision)
    counts = counting.crossed(view, question, counted, by.field)
    figures = counting.crossed(view, by.with_figure(question), counted, by.field)
    codes = [code for code in {**counts, **parts} if _is_asked(question, counted, code)]
    return {code: Cut(code, counts.get(code, {}), figures.get(code, {}), parts.get(code, {})) for code in codes}


def _is_asked(question: Question, field: str, code: str) -> bool:
    def among(codes: tuple[str, ...]) -> bool:
        return code.startswith(codes) if keyword(field).tree and codes else code in codes

    # What is joint for an included value has another one itself.
    included = () if question.joint else question.include.get(field, ())
    return (not included or among(included)) and not among(question.exclude.get(field, ()))
