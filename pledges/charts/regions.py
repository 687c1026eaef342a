"""Regions of a country shaded by number of records and by promised sum; in words where too few have a place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from aidportal.charts import maps
from aidportal.charts.chart import Chart, Key
from aidportal.charts.shading import Shading
from aidportal.charts.templatetags.region_maps import legend
from aidportal.lists.breakdown import Cut
from aidportal.money.show import show_column
from aidportal.punctuation import listed, told
from pledges.charts import tables
from pledges.charts.codes import entries, kinds_of
from pledges.charts.material import BESIDE, Material, promised
from pledges.charts.tables import Entry
from pledges.charts.words import dollars, kind_label, kind_word, notes, records, unit, without_figure, worded
from pledges.documents import NO_FIGURE, SEVERAL
from pledges.pictures import ink_of


@dataclass(frozen=True)
class Places:
    """The list by region. ``placed``: records with at least one; ``several``: with more, whose sum nobody divides."""

    entries: list[Entry]
    placed: int
    several: int
    area: str | None


def _places(material: Material) -> Places:
    answer = material.answer
    cuts = material.cuts("single_region", "region")
    ordered = sorted((code for code in cuts if cuts[code].counts), key=lambda code: (-cuts[code].count, code))
    found = entries(material, cuts, "region", ordered)
    placed = answer.count_with("region")
    counts = {entry.code: entry.cut.count for entry in found}
    several = answer.count_of("single_region", SEVERAL)
    return Places(found, placed, several, maps.area_of(counts))


def by_number(material: Material) -> Chart:
    """How many records name each region."""
    places = _places(material)
    return _chart(
        material, places, "regions", _("number of records; one that names several regions counts in each"), _by_number
    )


def by_sum(material: Material) -> Chart:
    """What is promised for each region, of the kind of money of which most is."""
    places = _places(material)
    sums = {kind: sum(entry.cut.cents(kind, promised()) for entry in places.entries) for kind in BESIDE}
    kind = max(sums, key=lambda one: sums[one])
    unit_words = _("%(kind)s: %(unit)s") % {"kind": kind_label(kind), "unit": unit()}
    return _chart(material, places, "region-sums", unit_words, lambda found: _by_sum(found, kind))


@dataclass(frozen=True)
class _Measured:
    values: Mapping[str, int]
    ink: str
    show: Callable[[int], str]
    label: Callable[[Entry], str]
    href: Callable[[Entry], str]
    finding: str


def _by_number(found: list[Entry]) -> _Measured:
    first = found[0]
    words = {"name": first.label, "records": records(first.cut.count)}
    return _Measured(
        {entry.code: entry.cut.count for entry in found},
        "ink",
        str,
        lambda entry: told(entry.label, records(entry.cut.count)),
        lambda entry: entry.href,
        _("Most records by region: %(name)s, %(records)s") % words,
    )


def _by_sum(found: list[Entry], kind: str) -> _Measured | None:
    values = {entry.code: entry.cut.cents(kind, promised()) for entry in found}
    most = max(found, key=lambda entry: values[entry.code])
    if not values[most.code]:
        return None
    said = dollars(values[most.code], most.cut.precision(kind, NO_FIGURE))
    return _Measured(
        values,
        ink_of(kind),
        show_column,
        lambda entry: told(listed([entry.label, kind_label(kind)]), _sum(entry.cut, kind)),
        lambda entry: entry.hrefs.get(kind, ""),
        _("Largest sum by region: %(name)s, %(sum)s (%(kind)s)")
        % {"name": most.label, "sum": said, "kind": kind_word(kind)},
    )


def _sum(cut: Cut, kind: str) -> str:
    if not cut.figures.get(kind):
        return without_figure(cut.counts.get(kind, 0))
    if kind not in cut.parts:
        return _("in several regions, not divided")
    return worded(cut.cents(kind, promised()), cut.precision(kind, NO_FIGURE))


def _chart(
    material: Material,
    places: Places,
    name: str,
    unit_words: str,
    measure: Callable[[list[Entry]], _Measured | None],
) -> Chart:
    found, why_not = places.entries, _why_not(material, places)
    measured = measure(found) if found and not why_not else None
    if found and not why_not and measured is None:
        why_not = _("No map of sums: no record with a place has a figure.")
    kinds = kinds_of(found)
    columns = tables.header(_("Region"), kinds)
    keys: list[Key] = legend(measured.values, measured.ink, measured.show) if measured else []
    return Chart(
        name=name,
        title=measured.finding if measured else _title(material, places),
        unit=unit_words,
        drawing=Shading(places.area, _regions(found, measured), measured.ink) if measured and places.area else None,
        header=columns,
        rows=[tables.row(entry, columns, kinds) for entry in found],
        fields=("region", "region_name", *tables.FIELDS),
        lines=tables.lines(found),
        legend=keys,
        notes=[*([why_not] if why_not else []), *_left_out(material, places)],
        common=notes(material.listing),
        credit=maps.countries()[places.area].credit if measured and places.area else "",
        is_map=True,
    )


def _regions(found: list[Entry], measured: _Measured) -> dict[str, maps.Region]:
    shades = maps.levels(measured.values)
    return {
        entry.code: maps.Region(shades.get(entry.code, 0), measured.label(entry), measured.href(entry))
        for entry in found
    }


def _title(material: Material, places: Places) -> str:
    return _("%(placed)s of %(records)s with a place") % {
        "placed": places.placed,
        "records": records(material.count),
    }


def _why_not(material: Material, places: Places) -> str:
    if 2 * places.placed < material.count or not places.placed:
        return _("No map: fewer than half of the records have a stated place.")
    if places.area is None:
        return _("No map: there are no outlines of these regions here.")
    return ""


def _left_out(material: Material, places: Places) -> list[str]:
    found = []
    if without := material.count - places.placed:
        found.append(
            ngettext("%(count)s record has no stated place.", "%(count)s records have no stated place.", without)
            % {"count": without}
        )
    if places.several:
        found.append(
            ngettext(
                "%(count)s record names several regions: its sum is in none of them.",
                "%(count)s records name several regions: their sums are in none of them.",
                places.several,
            )
            % {"count": places.several}
        )
    return found
