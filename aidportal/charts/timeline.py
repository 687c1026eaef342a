"""Marks along one axis of days, a lane for each kind; what is apart below a gap, and events as ticks at the foot."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from aidportal.charts import lettering
from aidportal.charts.lanes import ARROW, Edge
from aidportal.charts.specs import LINE, Box, Dot, Line, Scene, Text, spec

_LEAST, _MOST, _EMPTY = 4.0, 18.0, 6.0
_TICK = 16
#: Days from which on a span is not how long an event took but how vaguely its day is stated.
_VAGUE = 27


@dataclass(frozen=True)
class Point:
    """Something of the days ``first`` to ``last`` (ordinals). ``value`` None: no figure."""

    first: int
    last: int
    value: int | None
    label: str
    href: str
    edge: Edge = ""


@dataclass(frozen=True)
class Lane:
    """The points of one kind; their areas go by value, over all lanes alike."""

    label: str
    ink: str
    points: Sequence[Point]
    is_apart: bool = False


@dataclass(frozen=True)
class Timeline:
    """``events``: ticks under ``events_words``. ``ticks``: days with their labels, along the foot."""

    lanes: Sequence[Lane]
    events: Sequence[Point]
    events_words: str
    ticks: Sequence[tuple[int, str]]
    apart_words: str

    def spec(self, width: int, height: int | None = None) -> dict[str, Any]:
        laid_out = _Layout(self, width).scene
        if height is not None and laid_out.height > height:
            laid_out = _Layout(self, round(laid_out.height * width / height)).scene
        return spec(laid_out)


@dataclass
class _Layout:
    line: Timeline
    width: int
    scene: Scene = field(init=False)

    def __post_init__(self) -> None:
        self.scene = Scene(self.width, 2)
        points = [point for lane in self.line.lanes for point in lane.points]
        self.largest = max([point.value or 0 for point in points] + [1])
        days = [day for point in (*points, *self.line.events) for day in (point.first, point.last)]
        self.start, self.end = min(days, default=0), max(days, default=1)
        for lane in sorted(self.line.lanes, key=lambda one: one.is_apart):
            if lane.is_apart:
                self._gap()
            self._lane(lane)
        self._events()
        self._axis()

    def _x(self, day: float) -> float:
        room = self.width - 2 * _MOST
        return round(_MOST + room * (day - self.start) / max(1, self.end - self.start), 1)

    def _radius(self, point: Point) -> float:
        if point.value is None:
            return _EMPTY
        return _LEAST + (_MOST - _LEAST) * math.sqrt(point.value / self.largest)

    def _gap(self) -> None:
        y = self.scene.height + 4
        self.scene.lines += [Line(0, y, self.width, y), Line(0, y + 3, self.width, y + 3)]
        self.scene.height = y + 8
        for words in lettering.lines(self.line.apart_words, self.width, 3):
            self.scene.texts.append(Text(0, self.scene.height + LINE / 2, words))
            self.scene.height += LINE

    def _lane(self, lane: Lane) -> None:
        scene = self.scene
        scene.texts.append(Text(0, scene.height + LINE / 2, lane.label, strong=True))
        top = scene.height + LINE + 2
        for row in self._rows(lane.points):
            tallest = max(self._radius(point) for point in row)
            for point in row:
                self._point(point, lane.ink, top + tallest + 1)
            top += 2 * tallest + 4
        scene.height = top + 6

    def _rows(self, points: Sequence[Point]) -> list[list[Point]]:
        """Points that would overlap stand below each other."""
        rows: list[list[Point]] = []
        ends: list[float] = []
        for point in sorted(points, key=lambda one: (one.first + one.last, one.label)):
            x, reach = self._x((point.first + point.last) / 2), self._radius(point) + 3
            number = next((number for number, end in enumerate(ends) if x - reach >= end), len(rows))
            if number == len(rows):
                rows.append([])
                ends.append(0)
            rows[number].append(point)
            # An arrow needs its room, too.
            ends[number] = x + reach + (12 if point.edge in ("over", "at-least") else 0)
        return rows

    def _point(self, point: Point, ink: str, y: float) -> None:
        x, radius = self._x((point.first + point.last) / 2), self._radius(point)
        if point.last > point.first:
            self.scene.lines.append(Line(self._x(point.first), y, self._x(point.last), y, "thin"))
        look = "none" if point.value is None else {"about": "about", "up-to": "open"}.get(point.edge, "solid")
        # Vega's area of a circle is that of its square.
        area = round((2 * radius) ** 2 * math.pi / 4, 1)
        self.scene.dots.append(Dot(x, y, area, "circle", ink, look, point.href, point.label))
        if point.edge in ("over", "at-least"):
            self.scene.dots.append(Dot(x + radius, y, 100, ARROW, ink, "open"))

    def _events(self) -> None:
        if not self.line.events:
            return
        scene = self.scene
        scene.texts.append(Text(0, scene.height + LINE / 2, self.line.events_words, strong=True))
        top = scene.height + LINE + 2
        for event in self.line.events:
            start, end = self._x(event.first), self._x(event.last)
            if event.last - event.first >= _VAGUE:
                scene.lines.append(Line(start, top + _TICK / 2, end, top + _TICK / 2, "thin"))
                start = end = (start + end) / 2
            box = Box(start - 1.5, top, max(end, start) + 1.5, top + _TICK, "ink", "solid", event.href, event.label)
            scene.boxes.append(box)
        scene.height = top + _TICK + 4

    def _axis(self) -> None:
        scene, free = self.scene, 0.0
        y = scene.height + 2
        scene.lines.append(Line(0, y, self.width, y))
        for day, text in self.line.ticks:
            x, room = self._x(day), lettering.width(text)
            if self.start <= day <= self.end:
                scene.lines.append(Line(x, y, x, y + 5))
                if x >= free and x + room <= self.width + 2:
                    scene.texts.append(Text(x, y + LINE * 0.85, text))
                    free = x + room + 10
        scene.height = y + LINE + 6
