"""Ranges as forms: the two ends of an amount or of a time, with what was wrong with either."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aidportal.lists.addresses import Addresses
from aidportal.lists.conditions import BoundFilter, Condition
from aidportal.lists.problems import Problem


@dataclass(frozen=True)
class End:
    """One input field: ``value`` as the address says it, empty where it was wrong; ``errors`` say what was."""

    name: str
    value: str
    errors: list[str]


@dataclass(frozen=True)
class Range:
    """``input_type``: "text" for whole dollars, or "date". ``kept``: hidden fields with all other parameters."""

    label: str
    input_type: str
    low: End
    high: End
    kept: list[tuple[str, str]]

    @property
    def is_active(self) -> bool:
        """Whether an end is set, or was meant to be."""
        return any(end.value or end.errors for end in (self.low, self.high))


def ranges(
    filters: Mapping[str, Condition], values: Mapping[str, Any], problems: Sequence[Problem], to: Addresses
) -> Iterator[Range]:
    """The ranges of a list, in the order of its filters."""
    for name, condition in filters.items():
        if isinstance(condition, BoundFilter) and condition.beginning:
            low, high = (
                End(end, str(values.get(end, "")), [one.message for one in problems if one.name == end])
                for end in (condition.beginning, name)
            )
            yield Range(str(condition.both), condition.input_type, low, high, to.kept(low.name, high.name))
