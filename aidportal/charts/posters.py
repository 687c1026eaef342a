"""A chart as a file: finding, unit, picture, legend and source in one SVG of the light theme, and the same as PNG."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from aidportal.charts import cleaning, lettering, rendering
from aidportal.charts.chart import Chart, Key, language
from aidportal.charts.colours import EDGE, INKS, PAPER, TEXT, shade
from aidportal.charts.keeping import kept
from aidportal.charts.lanes import WIDE

#: What shared links show (Open Graph).
PNG_WIDTH, PNG_HEIGHT = 1200, 630
_MARGIN = 40
_TITLE, _SMALL = 30, 19
_SVG_WIDTH = 1000
#: Inks without texture.
_SOLID = ("grants", "ink")


@dataclass(frozen=True)
class _Page:
    """``height`` None: as high as the picture needs."""

    width: int
    height: int | None


def png(chart: Chart, source: str) -> bytes:
    """1200 × 630 pixels, in the active language. ``source`` is the last line."""
    picture = _composed(chart, source, _Page(PNG_WIDTH, PNG_HEIGHT))
    return kept(lambda: rendering.png(picture), picture, "png")


def svg(chart: Chart, source: str) -> str:
    """The whole chart, of whatever height; marks are links within the portal."""
    return _composed(chart, source, _Page(_SVG_WIDTH, None))


def _composed(chart: Chart, source: str, page: _Page) -> str:
    root = etree.Element("svg", {"font-family": rendering.FAMILIES[language()]}, nsmap={None: cleaning.SVG})
    root.append(_patterns())
    ground = etree.SubElement(root, "rect", {"fill": PAPER})
    y = _lines(root, chart.title, _TITLE, 14 + _TITLE, page.width, 2, "bold")
    y = _lines(root, chart.unit, _SMALL, y, page.width, 1)
    legend = _legend(chart.legend, page.width)
    below = len(legend) * 30 + 46
    if chart.drawing is not None:
        room = None if page.height is None else page.height - y - below
        y += _picture(root, chart, y, page.width, room)
    else:
        for note in chart.notes:
            y = _lines(root, note, _SMALL + 4, y + 12, page.width, 4)
    height = page.height or round(y + below)
    y = height - below + 24
    for line in legend:
        _keys(root, line, y)
        y += 30
    credit = f"{source} · {chart.credit}" if chart.credit else source
    _lines(root, credit, _SMALL - 3, height - 16, page.width, 1)
    for element in (root, ground):
        element.set("width", str(page.width))
        element.set("height", str(height))
    root.set("viewBox", f"0 0 {page.width} {height}")
    return etree.tostring(root, encoding="unicode")


def _lines(root: etree._Element, words: str, size: int, y: float, width: int, most: int, weight: str = "") -> float:
    for line in lettering.lines(words, width - 2 * _MARGIN, most, size):
        text = etree.SubElement(
            root, "text", {"x": str(_MARGIN), "y": f"{y:.0f}", "font-size": str(size), "fill": TEXT}
        )
        if weight:
            text.set("font-weight", weight)
        text.text = line
        y += size * 1.3
    return y


def _picture(root: etree._Element, chart: Chart, y: float, width: int, room: float | None) -> float:
    """Put the picture in, as large as fits; its height."""
    across = width - 2 * _MARGIN
    assert chart.drawing is not None  # noqa: S101 - asked for by the caller
    wanted = None if room is None else round(room * WIDE / across)
    spec = chart.drawing.spec(WIDE, wanted)
    drawn = kept(lambda: rendering.svg(spec), spec, "raw")
    tree = cleaning.cleaned(drawn)
    _x, _y, w, h = (float(one) for one in tree.get("viewBox", "0 0 1 1").split())
    scale = across / w if room is None else min(across / w, room / h)
    left = _MARGIN + (across - w * scale) / 2
    place = f"translate({left:.0f},{y:.0f}) scale({scale:.3f})"
    group = etree.SubElement(root, "g", {"transform": place, "fill": TEXT})
    for child in tree:
        group.append(child)
    for text in group.iter("text"):
        text.set("fill", TEXT)
    for ink in _SOLID:  # a pattern without gaps shows its seams
        for mark in group.xpath(f".//*[@fill='url(#k-{ink})']"):
            mark.set("fill", INKS[ink])
    return math.ceil(h * scale)


def _legend(keys: Sequence[Key], width: int) -> list[list[tuple[float, Key]]]:
    """The keys in lines, each with its place."""
    found: list[list[tuple[float, Key]]] = []
    x = float(width)
    for key in keys:
        needed = 34 + lettering.width(key.label, _SMALL - 1) + 24
        if x + needed > width - _MARGIN:
            found.append([])
            x = _MARGIN
        found[-1].append((x, key))
        x += needed
    return found


def _keys(root: etree._Element, line: list[tuple[float, Key]], y: float) -> None:
    for x, key in line:
        fill = f"url(#k-{key.ink})" if key.level is None else shade(key.ink, key.level)
        if key.level is None and key.ink in _SOLID:
            fill = INKS[key.ink]
        stroke = INKS[key.ink] if key.level is None else EDGE
        box = {"x": f"{x:.0f}", "y": f"{y - 13:.0f}", "width": "26", "height": "16", "fill": fill, "stroke": stroke}
        etree.SubElement(root, "rect", box)
        place = {"x": f"{x + 34:.0f}", "y": f"{y:.0f}", "font-size": str(_SMALL - 1), "fill": TEXT}
        etree.SubElement(root, "text", place).text = key.label


def _patterns() -> etree._Element:
    """The textures of the page's sprite (templates/includes/sprite.html) with the colours of the light theme."""
    defs = etree.Element("defs")
    for ink, colour in INKS.items():
        _pattern(defs, f"h-{ink}", 5, [("rect", {"width": "2", "height": "5", "fill": colour})], "rotate(45)")
    _pattern(defs, "k-loans", 4, [("rect", {"y": "1", "width": "4", "height": "3", "fill": INKS["loans"]})])
    squares = [{"width": "2.2", "height": "2.2"}, {"x": "2", "y": "2", "width": "2.2", "height": "2.2"}]
    _pattern(defs, "k-unstated", 4, [("rect", {**one, "fill": INKS["unstated"]}) for one in squares])
    grid = {"d": "M0 3h6M3 0v6", "stroke": INKS["contingent"], "stroke-width": "1.3"}
    _pattern(defs, "k-contingent", 6, [("path", grid)])
    return defs


def _pattern(
    defs: etree._Element, name: str, size: int, parts: list[tuple[str, dict[str, str]]], turned: str = ""
) -> None:
    side = str(size)
    pattern = etree.SubElement(
        defs, "pattern", {"id": name, "width": side, "height": side, "patternUnits": "userSpaceOnUse"}
    )
    if turned:
        pattern.set("patternTransform", turned)
    etree.SubElement(pattern, "rect", {"width": side, "height": side, "fill": PAPER})
    for tag, attributes in parts:
        etree.SubElement(pattern, tag, attributes)
