"""A list as a summary table: one row for each value of a facet, asked of the index in a fixed number of passes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from aidportal.lists.filters import TotalsBy
from aidportal.search import counting
from aidportal.search.counting import Counts
from aidportal.search.query import keyword
from aidportal.search.question import Question
from aidportal.search.view import View

#: In place of a code, for records that have no value of the facet; no code can look like it.
NONE = "!"

#: Kind of money → number field → minor units.
Sums = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class Group:
    """One row. ``without_figure``: records counted as zero. ``joint``: records that stand jointly for the value,
    share not stated: in no count and no sum here."""

    value: str
    count: int
    without_figure: int
    joint: int
    sums: Sums


@dataclass(frozen=True)
class Summary:
    """``whole``: every record once. ``divides``: money is divided by stated shares, so that rows add up to the whole.

    ``overlaps``: some records stand in several rows.
    """

    groups: Sequence[Group]
    whole: Group
    divides: bool
    overlaps: bool

    @property
    def adds_up(self) -> bool:
        """Whether the rows' money makes the whole's, to the cent."""
        return self.divides or not self.overlaps


def summary(view: View, question: Question, by: str, totals: TotalsBy, numbers: Sequence[str]) -> Summary:
    """What ``question`` finds by the values of the keyword field ``by``. Raises OverflowError for inexact sums."""
    return _Asked(view, question, by, totals, numbers).summary()


class _Asked:
    def __init__(self, view: View, question: Question, by: str, totals: TotalsBy, numbers: Sequence[str]) -> None:
        self.view, self.question, self.totals, self.numbers = view, question, totals, numbers
        self.field = keyword(by)

    def summary(self) -> Summary:
        with_figure = self.totals.with_figure(self.question)
        sums, counts, figured = self._sums(), self._counts(self.question), self._counts(with_figure)
        joint = self._joint()
        values = [value for value in {*sums, *joint} if self._is_shown(value)]
        groups = [
            Group(
                value,
                counts.get(value, 0),
                counts.get(value, 0) - figured.get(value, 0),
                joint.get(value, 0),
                sums.get(value, {}),
            )
            for value in values
        ]
        whole = self._whole(with_figure)
        overlaps = sum(group.count for group in groups) > whole.count
        return Summary(groups, whole, self.field.shared, overlaps)

    def _sums(self) -> dict[str, Sums]:
        by, kind = self.field.name, self.totals.field
        found = counting.sums_crossed(self.view, self.question, by, kind, self.numbers, missing=NONE)
        return {value: {kind: part.sums for kind, part in parts.items()} for value, parts in found.items()}

    def _counts(self, question: Question, name: str = "") -> Counts:
        return counting.count_by(self.view, question, name or self.field.name, NONE)

    def _joint(self) -> Counts:
        """As the lists behind the numbers count them: jointly for this value or for another that is asked for."""
        others = replace(
            self.question, include={k: v for k, v in self.question.include.items() if k != self.field.name}
        )
        found = [self._counts(others, self.field.joint_name)] if self.field.joint else []
        if any(keyword(name).joint for name in others.include):
            jointly = (others if self.field.joint else self.question).jointly()
            found += [self._counts(jointly, self.field.joint_name)] if self.field.joint else []
            found += [self._counts(jointly)]
        values = {value for counts in found for value in counts} - {NONE}
        return {value: sum(counts.get(value, 0) for counts in found) for value in values}

    def _asks_jointly(self) -> bool:
        return any(keyword(name).joint for name in self.question.include)

    def _is_shown(self, value: str) -> bool:
        """Rows are those asked for: a record that also has another value does not open a row for it."""
        included = self.question.include.get(self.field.name)
        if value in self.question.exclude.get(self.field.name, ()):
            return False
        return not included or value in included or (self.field.tree and value.startswith(included))

    def _whole(self, with_figure: Question) -> Group:
        count = counting.count(self.view, self.question)
        return Group(
            "",
            count,
            count - counting.count(self.view, with_figure),
            counting.count(self.view, self.question.jointly()) if self._asks_jointly() else 0,
            counting.sums(self.view, self.question, self.totals.field, self.numbers),
        )
