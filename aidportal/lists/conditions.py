"""Filters that a list may declare: django-filter's, but each sets a condition of a question to the index."""

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import django_filters
from django.utils.translation import gettext_lazy as _

from aidportal.lists.fields import (
    CodesField,
    DayField,
    DollarsField,
    MonthField,
    OneOfField,
    SignedField,
    WordsField,
    YearsField,
)
from aidportal.money.dates import StatedDate
from aidportal.money.show import show_money
from aidportal.money.show_dates import show_date, show_month
from aidportal.search.question import Bounds

#: Codes → labels in the active language, read inside the snapshot of an answer.
Names = Callable[[], Mapping[str, Any]]

EXCLUDED = "__not"


@dataclass
class Asked:
    """The conditions that the filters of one list set."""

    include: dict[str, tuple[str, ...]] = field(default_factory=dict)
    exclude: dict[str, tuple[str, ...]] = field(default_factory=dict)
    ranges: dict[str, Bounds] = field(default_factory=dict)
    words: str = ""
    joint: bool = False


class Condition(django_filters.Filter):
    """A parameter that takes one value unless ``takes_many``. ``field_name``: the index field it is about."""

    takes_many = False
    #: Whether readers choose it from counted values.
    is_facet = False

    def ask(self, value: Any, asked: Asked) -> None:
        """Set what ``value`` (cleaned, not empty) means."""
        raise NotImplementedError

    def show(self, value: Any) -> str:
        """``value`` for a reader."""
        return str(value)


class CodeFilter(Condition):
    """Values of a keyword field, to include here and to exclude by the same name with ``__not`` behind it.

    ``choices``: fixed values with labels; ``in_order``: to be shown in this order, not the most frequent first.
    ``names``: labels from the database or a code list, which are also all the values there are. ``also``: labels
    of values that ``names`` lacks, like not_stated. ``glyphs``: symbols of the sprite that stand before the labels.
    """

    field_class = CodesField
    takes_many = True
    is_facet = True

    def __init__(
        self,
        *args: Any,
        names: Names | None = None,
        also: Mapping[str, Any] | None = None,
        in_order: bool = False,
        glyphs: Mapping[Any, str] | None = None,
        **extra: Any,
    ) -> None:
        super().__init__(*args, **extra)
        self.names = names
        self.also = also or {}
        self.in_order = in_order
        self.glyphs = glyphs or {}

    def ask(self, value: tuple[str, ...], asked: Asked) -> None:
        conditions = asked.exclude if self.exclude else asked.include
        conditions[self.field_name] = value

    def excluding(self) -> "CodeFilter":
        """The filter for the values to leave out."""
        twin = copy.copy(self)
        twin.exclude, twin.is_facet = True, False
        return twin


class YearFilter(CodeFilter):
    """Years of a stated date; a range of days lies in each of its years."""

    field_class = YearsField


class BoundFilter(Condition):
    """One end of a range over a numeric field, itself within the range.

    ``end`` is "low" or "high"; a high one may name the parameter of the ``beginning`` that must not exceed it.
    ``both``: what the two ends together are about, for the high one.
    """

    #: The type of its input field.
    input_type = "text"

    def __init__(self, *args: Any, end: str, beginning: str = "", both: Any = "", **extra: Any) -> None:
        super().__init__(*args, **extra)
        self.end = end
        self.beginning = beginning
        self.both = both

    def number(self, value: Any) -> int:
        """``value`` in the unit of the index field."""
        raise NotImplementedError

    def ask(self, value: Any, asked: Asked) -> None:
        bounds = asked.ranges.get(self.field_name, Bounds())
        low, high = (self.number(value), bounds.high) if self.end == "low" else (bounds.low, self.number(value))
        asked.ranges[self.field_name] = Bounds(low, high)


class DollarsFilter(BoundFilter):
    """Whole US dollars over a field in cents."""

    field_class = DollarsField

    def number(self, value: int) -> int:
        return value * 100

    def show(self, value: int) -> str:
        return show_money(value * 100, "USD")


class DayFilter(BoundFilter):
    """A day over a field of ordinals."""

    field_class = DayField
    input_type = "date"

    def number(self, value: Any) -> int:
        return int(value.toordinal())

    def show(self, value: Any) -> str:
        return show_date(StatedDate.day(value))


class MonthFilter(Condition):
    """One month that holds the whole of a stated date."""

    field_class = MonthField

    def ask(self, value: str, asked: Asked) -> None:
        asked.include[self.field_name] = (value,)

    def show(self, value: str) -> str:
        return show_month(date.fromisoformat(f"{value}-01"))


class WordsFilter(Condition):
    """Words that must all occur."""

    field_class = WordsField

    def ask(self, value: str, asked: Asked) -> None:
        asked.words = value


class JointFilter(Condition):
    """``1`` asks for the records that stand jointly for the included members, share not stated."""

    field_class = OneOfField

    def __init__(self, *args: Any, **extra: Any) -> None:
        super().__init__(*args, choices=[("1", _("joint, share not stated"))], **extra)

    def ask(self, value: str, asked: Asked) -> None:
        asked.joint = True

    def show(self, value: str) -> str:
        return str(_("share not stated"))


class SortFilter(Condition):
    """The order of a list; sets no condition."""

    field_class = OneOfField

    def ask(self, value: str, asked: Asked) -> None:
        """An order leaves nothing out."""


class CursorFilter(Condition):
    """A signed place in a list; sets no condition."""

    field_class = SignedField

    def ask(self, value: str, asked: Asked) -> None:
        """A place leaves nothing out."""
