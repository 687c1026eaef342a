"""From a scene, laid out in pixels, to a Vega-Lite specification in plain dictionaries."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from aidportal.charts.cleaning import ORIGIN
from aidportal.charts.colours import EDGE, INKS, PAPER, RULE, TEXT

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
#: Pixels of a line of text, and of its type; nothing on a chart is smaller.
LINE, SIZE = 18, 13


@dataclass(frozen=True)
class Box:
    """A bar. ``look``: "solid" (texture of the kind), "about" (hatch), "open" (outline), "none" (dashed outline)."""

    x: float
    y: float
    x2: float
    y2: float
    ink: str
    look: str = "solid"
    href: str = ""
    label: str = ""


@dataclass(frozen=True)
class Text:
    """A line of text with its middle at ``y``; ``align`` left, center or right."""

    x: float
    y: float
    text: str
    align: str = "left"
    strong: bool = False


@dataclass(frozen=True)
class Line:
    """A rule: "axis" (strong), "grid" (faint), "thin", "apart" (dashed) or an ink: the stop of a bar."""

    x: float
    y: float
    x2: float
    y2: float
    role: str = "axis"


@dataclass(frozen=True)
class Dot:
    """A mark in time: ``shape`` is one of Vega's or a path; ``area`` in square pixels. ``look`` as of a box."""

    x: float
    y: float
    area: float
    shape: str
    ink: str
    look: str = "solid"
    href: str = ""
    label: str = ""


@dataclass
class Scene:
    """What is to be drawn, on ``width`` × ``height`` pixels from the top left corner."""

    width: float
    height: float = 0
    boxes: list[Box] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    dots: list[Dot] = field(default_factory=list)


def spec(scene: Scene) -> dict[str, Any]:
    """The scene as a layered chart; equal scenes give equal specifications."""
    layers = [
        *_lines(scene),
        *_marks(scene, scene.boxes, "rect"),
        *_marks(scene, scene.dots, "point"),
        *_texts(scene),
    ]
    return {
        "$schema": SCHEMA,
        "width": scene.width,
        "height": scene.height,
        "padding": 0,
        "autosize": "none",
        "view": {"stroke": None},
        "layer": layers or [_layer([{"x": 0, "y": 0}], {"type": "rule", "opacity": 0}, _place(scene))],
    }


def _lines(scene: Scene) -> Iterable[dict[str, Any]]:
    colours = {"axis": TEXT, "grid": RULE, "thin": EDGE, "apart": INKS["contingent"], **INKS}
    for role, colour in colours.items():
        rows = [asdict(line) for line in scene.lines if line.role == role]
        mark: dict[str, Any] = {
            "type": "rule",
            "stroke": colour,
            **({"strokeDash": [4, 3]} if role == "apart" else {}),
        }
        if role in INKS:
            mark["strokeWidth"] = 3
        if rows:
            yield _layer(rows, mark, _place(scene, ends=True))


def _marks(scene: Scene, marks: Iterable[Any], kind: str) -> Iterable[dict[str, Any]]:
    """One layer for each look, with and without links."""
    rows: dict[tuple[str, bool], list[dict[str, Any]]] = {}
    for mark in marks:
        fill = {"solid": f"url(#k-{mark.ink})", "about": f"url(#h-{mark.ink})"}.get(mark.look, PAPER)
        row = {**asdict(mark), "fill": fill, "stroke": INKS[mark.ink], "href": ORIGIN + mark.href}
        rows.setdefault((mark.look, bool(mark.href)), []).append(row)
    for (look, linked), some in rows.items():
        dash = {"strokeDash": [4, 3]} if look == "none" else {}
        encoding = {
            **_place(scene, ends=kind == "rect"),
            "fill": _as_is("fill"),
            "stroke": _as_is("stroke"),
            **({"href": {"field": "href"}, "description": {"field": "label"}} if linked else {}),
        }
        if kind == "point":
            encoding |= {
                "shape": _as_is("shape"),
                "size": {"field": "area", "type": "quantitative", "scale": None},
            }
        yield _layer(some, {"type": kind, "strokeWidth": 1.2, "opacity": 1, **dash}, encoding)


def _texts(scene: Scene) -> Iterable[dict[str, Any]]:
    for align in ("left", "center", "right"):
        for strong in (False, True):
            rows = [asdict(text) for text in scene.texts if (text.align, text.strong) == (align, strong)]
            mark = {"type": "text", "align": align, "baseline": "middle", "fontSize": SIZE, "fill": "#000"}
            if rows:
                heavy = {"fontWeight": "bold"} if strong else {}
                yield _layer(rows, {**mark, **heavy}, {**_place(scene), "text": {"field": "text", "type": "nominal"}})


def _layer(rows: list[dict[str, Any]], mark: Mapping[str, Any], encoding: Mapping[str, Any]) -> dict[str, Any]:
    return {"data": {"values": rows}, "mark": dict(mark), "encoding": dict(encoding)}


def _as_is(name: str) -> dict[str, Any]:
    return {"field": name, "type": "nominal", "scale": None}


def _place(scene: Scene, ends: bool = False) -> dict[str, Any]:
    place: dict[str, Any] = {
        name: {"field": name, "type": "quantitative", "axis": None, "scale": {"domain": domain, "nice": False}}
        for name, domain in (("x", [0, scene.width]), ("y", [scene.height, 0]))
    }
    return {**place, "x2": {"field": "x2"}, "y2": {"field": "y2"}} if ends else place
