"""Bars from zero on one axis: groups of lanes, and below a gap what must not share their axis."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from aidportal.charts import lettering
from aidportal.charts.specs import LINE, Box, Line, Scene, Text

#: Widths in pixels: beside the text of a page, and on the narrowest screens.
WIDE, NARROW = 688, 288
_BAR, _LANE, _GAP = 14, 24, 8
#: Room for group labels in the wide variant, and for the value behind the longest bar.
_LABELS, _VALUES = 216, 136
#: Width of the dashed mark that keeps the place of what has no figure.
_EMPTY = 34


@dataclass(frozen=True)
class Lane:
    """One bar. ``value`` in the axis's unit; None: no figure. ``text`` stands behind it, ``label`` says it all."""

    value: int | None
    text: str
    ink: str
    label: str
    href: str = ""
    look: str = "solid"


@dataclass(frozen=True)
class Group:
    """Lanes under one label."""

    label: str
    lanes: Sequence[Lane]


@dataclass(frozen=True)
class Lanes:
    """``apart`` stands below a gap under the words ``apart_words``. ``ticks``: values with their labels."""

    groups: Sequence[Group]
    ticks: Sequence[tuple[int, str]] = ()
    apart: Sequence[Group] = ()
    apart_words: str = ""


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

    def _x(self, value: int) -> float:
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
        y: float = top + (_LANE - _BAR) / 2
        end: float = self.left + _EMPTY
        look = "none" if lane.value is None else lane.look
        if lane.value is not None:
            end = self._x(lane.value)
        if lane.value != 0:
            box = Box(self.left, y, max(end, self.left + 2), y + _BAR, lane.ink, look, lane.href, lane.label)
            self.scene.boxes.append(box)
        self.scene.texts.append(Text(end + 6, top + _LANE / 2, lane.text))

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
