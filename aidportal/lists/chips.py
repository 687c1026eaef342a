"""Chips: the conditions in force, one by one, each with the way out of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from aidportal.lists.addresses import Addresses
from aidportal.lists.conditions import EXCLUDED, CodeFilter, Condition, CursorFilter, SortFilter


@dataclass(frozen=True)
class Chip:
    """One condition: what it is about, its value for a reader, whether it leaves out, the query string without it."""

    name: str
    label: str
    value: str
    is_out: bool
    remove_url: str


def chips(
    filters: Mapping[str, Condition], values: dict[str, Any], labels: Mapping[str, Mapping[str, str]], to: Addresses
) -> Iterator[Chip]:
    """The chips of a list. ``labels``: facet parameter → code → label."""
    for name, value in values.items():
        condition = filters[name]
        if isinstance(condition, CodeFilter):
            shown = labels[name.removesuffix(EXCLUDED)]
            for code in value:
                label = shown.get(code, code)
                yield Chip(name, str(condition.label), label, bool(condition.exclude), to.without(name, code))
        elif not isinstance(condition, SortFilter | CursorFilter):
            yield Chip(name, str(condition.label), condition.show(value), False, to.without(name))
