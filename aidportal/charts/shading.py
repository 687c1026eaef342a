"""A map as the drawing of a chart."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aidportal.charts import maps


@dataclass(frozen=True)
class Shading:
    """The regions of ``area`` (a code that has a map) shaded in ``ink``."""

    area: str
    regions: Mapping[str, maps.Region]
    ink: str

    def spec(self, width: int, height: int | None = None) -> dict[str, Any]:
        return maps.spec(maps.countries()[self.area], self.regions, self.ink)
