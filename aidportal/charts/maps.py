"""Maps of a country's regions, shaded. Which countries have one is data: ``aidportal/reference/data/maps.json``."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from aidportal.charts.cleaning import ORIGIN
from aidportal.charts.colours import EDGE, SHADES, shade
from aidportal.charts.specs import SCHEMA
from aidportal.reference.codelists import DATA

WIDTH = 640
#: Decimals of a degree that are kept: half a pixel on the widest map.
_DECIMALS = 2


@dataclass(frozen=True)
class Country:
    """The outlines of one country's regions by code, how to project them, and whom to thank for them."""

    shapes: Mapping[str, dict[str, Any]]
    projection: Mapping[str, Any]
    height: int
    credit: str


@dataclass(frozen=True)
class Region:
    """One region as it is to be drawn: ``level`` of shade (0: none), where it leads, what it is in words."""

    level: int
    label: str
    href: str = ""


@cache
def countries() -> Mapping[str, Country]:
    """Area code → its map, of all areas that have one."""
    declared = json.loads((DATA / "maps.json").read_text(encoding="utf-8"))
    return {area: _country(one) for area, one in declared.items()}


def _country(declared: Mapping[str, Any]) -> Country:
    features = json.loads((DATA / declared["file"]).read_text(encoding="utf-8"))["features"]
    shapes = {one["properties"][declared["code"]]: _simplified(one["geometry"]) for one in features}
    return Country(shapes, declared["projection"], round(WIDTH * declared["aspect"]), declared["credit"])


def _simplified(geometry: Mapping[str, Any]) -> dict[str, Any]:
    """Rounded point by point, so that neighbours still share their border."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    rounded = [[ring for ring in map(_ring, polygon) if len(ring) > 3] for polygon in polygons]
    return {"type": "MultiPolygon", "coordinates": [polygon for polygon in rounded if polygon]}


def _ring(points: list[list[float]]) -> list[list[float]]:
    kept: list[list[float]] = []
    for point in points:
        place = [round(degrees, _DECIMALS) for degrees in point[:2]]
        if not kept or kept[-1] != place:
            kept.append(place)
    return kept


def levels(values: Mapping[str, int]) -> dict[str, int]:
    """A shade for each value above zero, in equal steps up to the largest."""
    largest = max(values.values(), default=0)
    return {code: -(-SHADES * value // largest) for code, value in values.items() if value > 0}


def spec(country: Country, regions: Mapping[str, Region], ink: str) -> dict[str, Any]:
    """The map; a region that ``regions`` lacks is drawn empty. Only those that lead somewhere are links."""
    rows = []
    for code, shape in country.shapes.items():
        region = regions.get(code)
        rows.append(
            {
                "type": "Feature",
                "geometry": shape,
                "fill": shade(ink, region.level if region else 0),
                "href": ORIGIN + region.href if region and region.href else None,
                "label": region.label if region else None,
            }
        )
    linked, plain = [row for row in rows if row["href"]], [row for row in rows if not row["href"]]
    return {
        "$schema": SCHEMA,
        "width": WIDTH,
        "height": country.height,
        "padding": 1,
        "view": {"stroke": None},
        "projection": {**country.projection, "precision": 0},
        "layer": [_layer(some, with_links) for some, with_links in ((plain, False), (linked, True)) if some],
    }


def _layer(rows: list[dict[str, Any]], with_links: bool) -> dict[str, Any]:
    links = {"href": {"field": "href"}, "description": {"field": "label"}} if with_links else {}
    return {
        "data": {"values": rows},
        "mark": {"type": "geoshape", "stroke": EDGE, "strokeWidth": 1},
        "encoding": {"fill": {"field": "fill", "type": "nominal", "scale": None}, **links},
    }


def area_of(counts: Mapping[str, int]) -> str | None:
    """The area among those with a map whose regions have most of ``counts``; None if no region is on any map."""
    held = {
        area: sum(count for code, count in counts.items() if code in country.shapes)
        for area, country in countries().items()
    }
    found = max(held, key=lambda area: held[area], default=None)
    return found if found and held[found] else None
