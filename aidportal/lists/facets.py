"""Facets: the values of a filter with the number of records behind each, and the way to take or leave them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aidportal.lists.addresses import Addresses
from aidportal.lists.conditions import EXCLUDED, CodeFilter, YearFilter

SortKey = Callable[[str], Any]


@dataclass(frozen=True)
class FacetValue:
    """``count``: records with this value under all other filters. The addresses are query strings.

    ``include_url`` asks for the value, or no longer, if it is asked for; ``exclude_url`` leaves it out, or no
    longer, if it is left out. ``glyph``: the symbol before the label, may be empty.
    """

    value: str
    label: str
    count: int
    is_in: bool
    is_out: bool
    include_url: str
    exclude_url: str
    glyph: str = ""

    @property
    def look(self) -> str:
        """The class of a symbol of a stage."""
        return "stage" if self.glyph.startswith("s-") else ""


@dataclass(frozen=True)
class Facet:
    """``name`` of the parameter, its ``label``, its values in the order to show them."""

    name: str
    label: str
    values: list[FacetValue]

    @property
    def is_active(self) -> bool:
        """Whether a value is asked for or left out."""
        return any(value.is_in or value.is_out for value in self.values)


class FacetBuilder:
    """Builds the facets of one list from the counts of the index."""

    def __init__(self, values: dict, addresses: Addresses) -> None:
        self._values, self._addresses = values, addresses

    def build(self, name: str, condition: CodeFilter, counts: Mapping[str, int], labels: Mapping[str, str]) -> Facet:
        """The facet of the parameter ``name``; chosen values stand in it even where nothing is left of them."""
        chosen = {*self._values.get(name, ()), *self._values.get(name + EXCLUDED, ())}
        codes = {code: counts.get(code, 0) for code in {*counts, *chosen}}
        ordered = sorted(codes, key=self._sort_key(condition, codes, labels))
        glyphs = condition.glyphs
        values = [
            self._one(name, code, codes[code], labels.get(code, code), glyphs.get(code, "")) for code in ordered
        ]
        return Facet(name, str(condition.label), values)

    def _one(self, name: str, code: str, count: int, label: str, glyph: str) -> FacetValue:
        is_in = code in self._values.get(name, ())
        is_out = code in self._values.get(name + EXCLUDED, ())
        to = self._addresses
        include = to.without(name, code) if is_in else to.including(name, code)
        exclude = to.without(name + EXCLUDED, code) if is_out else to.excluding(name, code)
        return FacetValue(code, label, count, is_in, is_out, include, exclude, glyph)

    @staticmethod
    def _sort_key(condition: CodeFilter, codes: Mapping[str, int], labels: Mapping[str, str]) -> SortKey:
        if isinstance(condition, YearFilter):
            return lambda code: (not code.isdigit(), -int(code) if code.isdigit() else 0)
        if condition.in_order:
            places = {code: place for place, code in enumerate(labels)}
            return lambda code: places.get(code, len(places))
        # Values without a meaning of their own (not stated, joint) come last.
        return lambda code: (code in condition.also, -codes[code], labels.get(code, code))
