"""A map of regions with numbers, for pages of other apps: ``{% region_map counts hrefs %}``."""

from collections.abc import Mapping
from typing import Any

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from aidportal.charts import maps
from aidportal.charts.chart import Key, drawn_inline
from aidportal.punctuation import span, told
from aidportal.reference.models import Subdivision

register = template.Library()


@register.inclusion_tag("charts/region_map.html")
def region_map(counts: Mapping[str, int], hrefs: Mapping[str, str] | None = None, ink: str = "ink") -> dict[str, Any]:
    """Regions by code (ISO 3166-2) shaded by number, each a link to ``hrefs`` of its code, and the same as a list.

    One query. The country is the one whose regions are counted most; of no country with a map, words only.
    ``ink``: grants, loans, unstated, contingent or ink.
    """
    names = {row.pk: str(row.label) for row in Subdivision.objects.filter(pk__in=[*counts])}
    rows = sorted(((names.get(code, code), code, counts[code]) for code in counts if counts[code]), key=_by_count)
    listed = [(name, count, (hrefs or {}).get(code, "")) for name, code, count in rows]
    area = maps.area_of(counts)
    if not rows or area is None:
        return {"rows": listed, "picture": ""}
    shades = maps.levels(counts)
    regions = {
        code: maps.Region(shades[code], told(name, count), (hrefs or {}).get(code, "")) for name, code, count in rows
    }
    country = maps.countries()[area]
    return {
        "rows": listed,
        "picture": drawn_inline(maps.spec(country, regions, ink), _finding(rows), "regions"),
        "legend": legend(counts, ink, str),
        "credit": country.credit,
    }


def _by_count(row: tuple[str, str, int]) -> tuple[int, str]:
    return -row[2], row[0]


def _finding(rows: list[tuple[str, str, int]]) -> str:
    counted = ngettext("%(count)s region", "%(count)s regions", len(rows)) % {"count": len(rows)}
    return _("Map of %(regions)s; the most: %(name)s, %(most)s") % {
        "regions": counted,
        "name": rows[0][0],
        "most": rows[0][2],
    }


def legend(values: Mapping[str, int], ink: str, show: Any) -> list[Key]:
    """What each shade that occurs stands for, from the values themselves."""
    by_level: dict[int, list[int]] = {}
    for code, level in maps.levels(values).items():
        by_level.setdefault(level, []).append(values[code])
    keys = [Key(ink, _("none"), 0)]
    for level, held in sorted(by_level.items()):
        ends = [show(min(held)), show(max(held))]
        keys.append(Key(ink, span(*ends), level))
    return keys
