"""A chart as a reader meets it: what it finds, the picture, the same as a table, and what it leaves out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from django.utils.safestring import SafeString
from django.utils.translation import get_language

from aidportal.charts import cleaning, rendering
from aidportal.charts.keeping import kept
from aidportal.charts.lanes import NARROW, WIDE

#: Pixels that a picture in little room may be high.
COMPACT = 600


class Drawing(Protocol):
    """Anything that can lay itself out for a width, and within a height if one is given."""

    def spec(self, width: int, height: int | None = None) -> dict[str, Any]:
        """A Vega-Lite specification."""


@dataclass(frozen=True)
class Key:
    """One entry of the legend. ``ink`` with the texture of a kind, or with the ``level`` of a map's shade."""

    ink: str
    label: str
    level: int | None = None

    @property
    def look(self) -> str:
        """The classes of a shade."""
        return "f-wash" if self.level == 0 else f"q-{self.ink} q{self.level}"


@dataclass(frozen=True)
class Cell:
    """A cell of the table, as text; ``href`` leads to the records behind it. ``column`` names it when stacked."""

    text: str
    href: str = ""
    column: str = ""


@dataclass(frozen=True)
class Chart:
    """``title`` is the finding, ``unit`` what is measured and in what. Without ``drawing``, ``notes`` say why.

    ``header``, ``rows``: the table. ``fields``, ``lines``: the file, plain values with names beside codes.
    ``common``: notes on the whole list.
    """

    name: str
    title: str
    unit: str
    drawing: Drawing | None
    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    fields: Sequence[str]
    lines: Sequence[Sequence[Any]]
    legend: Sequence[Key] = ()
    notes: Sequence[str] = ()
    common: Sequence[str] = ()
    credit: str = ""
    is_map: bool = False
    has_numbers: bool = True

    @property
    def files(self) -> tuple[str, ...]:
        """The files that there are of it."""
        return ("svg", "png", "csv") if self.drawing else ("csv",)

    @property
    def wide(self) -> SafeString | str:
        """The picture beside text of a page's width."""
        return self._inline(WIDE, "regions" if self.is_map else "wide")

    @property
    def narrow(self) -> SafeString | str:
        """The same for small screens and small multiples; a map has no text that could shrink, so it has none."""
        return "" if self.is_map else self._inline(NARROW, "narrow")

    @property
    def compact(self) -> SafeString | str:
        """The one picture that suits any width, its longest lists cut."""
        return self.wide if self.is_map else self._inline(NARROW, "narrow", COMPACT)

    def _inline(self, width: int, look: str, height: int | None = None) -> SafeString | str:
        if self.drawing is None:
            return ""
        return drawn_inline(self.drawing.spec(width, height), self.title, look)


def drawn_inline(spec: dict[str, Any], label: str, look: str) -> SafeString:
    """A specification as inline SVG with ``label`` for those who do not see it."""
    text = kept(lambda: str(cleaning.inline(cleaning.cleaned(rendering.svg(spec)), label, look)), spec, label, look)
    return SafeString(text)


def language() -> str:
    """The active language, as one of ours."""
    found = (get_language() or "en")[:2]
    return found if found in rendering.FAMILIES else "en"
