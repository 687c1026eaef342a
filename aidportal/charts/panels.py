"""Columns over time, a panel for each kind of money under the other, on one scale; what is apart, below a gap."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from aidportal.charts import lettering
from aidportal.charts.lanes import NARROW, Edge
from aidportal.charts.specs import LINE, Box, Line, Scene, Text, spec

#: Height in pixels of the largest column: as a rule, where little height is left, and at least, of any panel.
_PANEL, _LOW, _LEAST = 88, 56, 20


@dataclass(frozen=True)
class Column:
    """One column of a panel; ``value`` 0 draws nothing. ``missing``: records without figure, marked below."""

    value: int
    label: str
    href: str = ""
    missing: int = 0
    edge: Edge = ""


@dataclass(frozen=True)
class Panel:
    """One column for each place in time."""

    label: str
    ink: str
    columns: Sequence[Column]
    is_apart: bool = False


@dataclass(frozen=True)
class Panels:
    """``places``: labels along the axis of time, empty where one would not fit. ``ticks``: values with labels."""

    places: Sequence[str]
    panels: Sequence[Panel]
    ticks: Sequence[tuple[int, str]]
    apart_words: str = ""

    def spec(self, width: int, height: int | None = None) -> dict[str, Any]:
        if height is None:
            return spec(_Layout(self, width).scene)
        low = _Layout(self, width, _LOW).scene
        return spec(_Layout(self, max(width, round(low.height * width / height)), _LOW).scene)


@dataclass
class _Layout:
    panels: Panels
    width: int
    tall: int = _PANEL
    scene: Scene = field(init=False)

    def __post_init__(self) -> None:
        self.scene = Scene(self.width, 2)
        values = [column.value for panel in self.panels.panels for column in panel.columns]
        self.largest = max([*values, 1])
        self.left = max([lettering.width(text) for _value, text in self.panels.ticks] + [0]) + 8
        self.step = (self.width - self.left) / max(1, len(self.panels.places))
        for panel in sorted(self.panels.panels, key=lambda one: one.is_apart):
            if panel.is_apart:
                self._gap()
            self._panel(panel)
        self._places()

    def _gap(self) -> None:
        y = self.scene.height + 8
        self.scene.lines += [Line(0, y, self.width, y), Line(0, y + 3, self.width, y + 3)]
        self.scene.height = y + 8
        for line in lettering.lines(self.panels.apart_words, self.width, 3):
            self.scene.texts.append(Text(0, self.scene.height + LINE / 2, line))
            self.scene.height += LINE

    def _panel(self, panel: Panel) -> None:
        scene = self.scene
        scene.texts.append(Text(0, scene.height + LINE / 2, panel.label, strong=True))
        top = scene.height + LINE + 6
        tallest = max((column.value for column in panel.columns), default=0)
        base = top + max(_LEAST, round(self.tall * tallest / self.largest))
        for value, text in self.panels.ticks:
            y = base - self.tall * value / self.largest
            if y >= top - 1:
                scene.lines.append(Line(self.left, y, self.width, y, "grid" if value else "axis"))
                scene.texts.append(Text(self.left - 6, y, text, "right"))
        for number, column in enumerate(panel.columns):
            self._column(column, panel.ink, number, base)
        scene.height = base + 16

    def _column(self, column: Column, ink: str, number: int, base: float) -> None:
        x = self.left + self.step * number
        inset = min(4, self.step * 0.12)
        ends = (x + inset, x + min(self.step - inset, 72))
        if column.value:
            y = base - max(2, self.tall * column.value / self.largest)
            look = {"about": "about", "up-to": "open"}.get(column.edge, "solid")
            self.scene.boxes.append(Box(ends[0], y, ends[1], base, ink, look, column.href, column.label))
        if column.missing:
            href, label = ("", "") if column.value else (column.href, column.label)
            self.scene.boxes.append(Box(ends[0], base + 4, ends[1], base + 12, ink, "none", href, label))

    def _places(self) -> None:
        free = 0.0
        y = self.scene.height + LINE / 2
        for number, text in enumerate(self.panels.places):
            x = self.left + self.step * number
            room = lettering.width(text)
            if text and x >= free and (x + room <= self.width + 4 or self.width > NARROW or number == 0):
                x = min(x, max(0, self.width - room))
                if x >= free:
                    self.scene.texts.append(Text(x, y, text))
                    free = x + room + 10
        self.scene.height += LINE + 4
