"""Where initiatives stand: a map where at least half of them have a stated region, else words."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse


@dataclass(frozen=True)
class Ground:
    """``counts``: region code → initiatives there; ``hrefs``: their lists. ``located`` of ``total`` have a region."""

    counts: Mapping[str, int]
    hrefs: Mapping[str, str]
    located: int
    total: int

    @property
    def has_map(self) -> bool:
        return 0 < self.total <= 2 * self.located


def ground(initiatives: Sequence[Any], condition: str = "") -> Ground:
    """Of ``initiatives`` with ``places``. ``condition`` of the list, such as "organisation=jica&", for its links."""
    regions = [{place.region_id for place in one.places.all() if place.region_id} for one in initiatives]
    counts = Counter(code for codes in regions for code in codes)
    address = reverse("initiatives:initiative-list")
    hrefs = {code: f"{address}?{condition}region={code}" for code in counts}
    return Ground(counts, hrefs, sum(map(bool, regions)), len(regions))


def sectors_of(*owners: Any) -> list[Any]:
    """The sectors of records with ``sectors``, each once, in the order in which they are named."""
    return list(dict.fromkeys(row.sector for owner in owners for row in owner.sectors.all()))
