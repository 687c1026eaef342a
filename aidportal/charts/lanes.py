"""Bars from zero on one axis: groups of lanes, and below a gap what must not share their axis."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from aidportal.charts import lettering
from aidportal.charts.specs import LINE, Box, Dot, Line, Scene, Text, spec

#: Widths in pixels: beside the text of a page, and on the narrowest screens.
WIDE, NARROW = 688, 288
_BAR, _LANE, _GAP = 14, 24, 8
#: Room for group labels in the wide variant, and for the value behind the longest bar.
_LABELS, _VALUES = 216, 150
#: Width of the dashed mark that keeps the place of what has no figure.
_EMPTY = 34
#: The open arrow of "over" and "at least", to the right of its place.
ARROW = "M0,-.4L.8,-.4L.8,-1L1.8,0L.8,1L.8,.4L0,.4Z"

#: The shape of a bar's end is its precision; empty for sums of figures that differ in it.
Edge = Literal["", "exactly", "about", "over", "at-least", "up-to"]


@dataclass(frozen=True)
class Lane:
    """One bar. ``value`` in the axis's unit; None: no figure. ``text`` stands behind it, ``label`` says it all."""

    value: int | None
    text: str
    ink: str
    label: str
    href: str = ""
    edge: Edge = ""


@dataclass(frozen=True)
class Group:
    """Lanes under one label."""

    label: str
    lanes: Sequence[Lane]


@dataclass(frozen=True)
class Lanes:
    """``apart`` stands below a gap under the words ``apart_words``. ``ticks``: values with their labels.

    ``more``: the words for so many groups that found no room; ``is_whole``: none may be cut.
    """

    groups: Sequence[Group]
    ticks: Sequence[tuple[int, str]] = ()
    apart: Sequence[Group] = ()
    apart_words: str = ""
    more: Callable[[int], str] = str
    is_whole: bool = False

    def spec(self, width: int, height: int | None = None) -> dict[str, Any]:
        laid_out = scene(self, width)
        most = max(len(self.groups), len(self.apart))
        while height is not None and not self.is_whole and laid_out.height > height and most > 1:
            most -= 1
            fewer = replace(self, groups=self._first(self.groups, most), apart=self._first(self.apart, most))
            laid_out = scene(fewer, width)
        return spec(laid_out)

    def _first(self, groups: Sequence[Group], most: int) -> Sequence[Group]:
        if len(groups) <= most:
            return groups
        return [*groups[:most], Group(self.more(len(groups) - most), ())]


def scene(lanes: Lanes, width: int) -> Scene:
    """The lanes at their place. Narrow: labels above their bars."""
    return _Layout(lanes, width).scene


@dataclass
class _Layout:
    lanes: Lanes
    width: int
    scene: Scene = field(init=False)

    def __post_init__(self) -> None:
        self.is_narrow = self.width < WIDE
        self.left = 0 if self.is_narrow else _LABELS
        self.room = self.width - self.left - _VALUES
        values = [lane.value or 0 for group in (*self.lanes.groups, *self.lanes.apart) for lane in group.lanes]
        self.longest = max([*values, 1])
        self.scene = Scene(self.width, 4)
        self._groups(self.lanes.groups)
        self._axis()
        if self.lanes.apart:
            self._apart()
        self.scene.height += 2

    def _x(self, value: float) -> float:
        return round(self.left + self.room * value / self.longest, 1)

    def _groups(self, groups: Iterable[Group]) -> None:
        for group in groups:
            self._group(group)

    def _group(self, group: Group) -> None:
        scene, top = self.scene, self.scene.height
        room = self.width if self.is_narrow else _LABELS - 12
        words = lettering.lines(group.label, room, 2)
        for number, line in enumerate(words):
            scene.texts.append(Text(0, top + LINE * (number + 0.5) + (0 if self.is_narrow else 3), line))
        below = top + LINE * len(words) if self.is_narrow else top
        for number, lane in enumerate(group.lanes):
            self._lane(lane, below + _LANE * number)
        bottom = below + _LANE * len(group.lanes)
        scene.height = max(bottom, top + LINE * len(words)) + _GAP

    def _lane(self, lane: Lane, top: float) -> None:
        y = top + (_LANE - _BAR) / 2
        end = self.left + _EMPTY if lane.value is None else self._x(lane.value)
        if lane.value is None:
            self._box(lane, y, self.left, end, "none")
        elif lane.value:
            end = self._bar(lane, y, max(end, self.left + 2))
        self.scene.texts.append(Text(end + 6, top + _LANE / 2, lane.text))

    def _bar(self, lane: Lane, y: float, end: float) -> float:
        """Draw a bar with its edge; where its text may begin."""
        if lane.edge == "about":
            low, high = (self.left + (end - self.left) * part for part in (0.9, 1.1))
            self._box(lane, y, self.left, low, "solid")
            self._box(lane, y, low, high, "about")
            return high
        self._box(lane, y, self.left, end, "open" if lane.edge == "up-to" else "solid")
        if lane.edge in ("exactly", "at-least", "up-to"):
            self.scene.lines.append(Line(end, y - 3, end, y + _BAR + 3, lane.ink))
        if lane.edge in ("over", "at-least"):
            self.scene.dots.append(Dot(end, y + _BAR / 2, 196, ARROW, lane.ink, "open"))
            return end + 14
        return end

    def _box(self, lane: Lane, y: float, start: float, end: float, look: str) -> None:
        box = Box(start, y, round(end, 1), y + _BAR, lane.ink, look, lane.href, lane.label)
        self.scene.boxes.append(box)

    def _axis(self) -> None:
        bottom = self.scene.height
        self.scene.lines.append(Line(self.left, 2, self.left, bottom))
        ticks = [(value, text) for value, text in self.lanes.ticks if value <= self.longest * 1.01]
        if not ticks:
            return
        self.scene.lines.append(Line(self.left, bottom, self.left + self.room, bottom))
        for value, text in ticks:
            x = self._x(value)
            self.scene.lines.append(Line(x, bottom, x, bottom + 5))
            align = "left" if value == 0 else "center"
            self.scene.texts.append(Text(x, bottom + LINE, text, align))
        self.scene.height = bottom + LINE + LINE / 2

    def _apart(self) -> None:
        """Contingent money: below a double rule, from a zero of its own."""
        y = self.scene.height + _GAP
        self.scene.lines += [Line(0, y, self.width, y), Line(0, y + 3, self.width, y + 3)]
        self.scene.height = y + 3 + _GAP
        for line in lettering.lines(self.lanes.apart_words, self.width, 3):
            self.scene.texts.append(Text(0, self.scene.height + LINE / 2, line))
            self.scene.height += LINE
        self.scene.height += _GAP
        top = self.scene.height
        self._groups(self.lanes.apart)
        self.scene.lines.append(Line(self.left, top - 2, self.left, self.scene.height, "apart"))
