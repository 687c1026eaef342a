"""All values of one facet on a page of their own, to find one that is not among the most frequent."""

from collections.abc import Mapping
from dataclasses import dataclass

from aidportal.lists.facets import Facet, FacetValue
from aidportal.lists.listing import Listing
from aidportal.search.sorting import title_key
from aidportal.search.tokens import fold, runs

#: Parameters of the page: the facet, and a part of a name to look for.
MORE, FIND = "more", "find"
#: Values on the page; the rest are found by their names.
MOST = 400
_MOST_CHARACTERS = 100


@dataclass(frozen=True)
class Choosing:
    """``values``: at most MOST, by name; ``count``: how many there are. ``kept``: hidden fields of the search."""

    facet: Facet
    find: str
    values: list[FacetValue]
    count: int
    kept: list[tuple[str, str]]
    back_url: str

    @property
    def query(self) -> str:
        """This page's own parameters behind those of the list."""
        return f"{self.back_url}&{MORE}={self.facet.name}".removeprefix("?").removeprefix("&")


def choosing(found: Listing, parameters: Mapping[str, str]) -> Choosing | None:
    """The page of the facet that ``parameters`` name, or None if they name none."""
    facet = found.facet.get(parameters.get(MORE, ""))
    if facet is None:
        return None
    find = parameters.get(FIND, "")[:_MOST_CHARACTERS]
    wanted = runs(find)
    values = [value for value in facet.values if _has_all(value, wanted)]
    values.sort(key=lambda value: title_key(value.label, 0))
    to = found.addresses
    return Choosing(facet, find, values[:MOST], len(values), [*to.kept(), (MORE, facet.name)], to.here())


def _has_all(value: FacetValue, wanted: list[str]) -> bool:
    name = fold(f"{value.label} {value.value}")
    return all(word in name for word in wanted)
