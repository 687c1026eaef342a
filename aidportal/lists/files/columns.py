"""What an app declares in its ``columns.py``: the columns of its files, each with what it means."""

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet, TextChoices
from django.utils.translation import gettext_lazy as _

#: What a cell may hold; a list stands for several values of one record.
Value = str | int | Decimal | date | bool | Sequence[str] | None


class Type(TextChoices):
    """What the values of a column are."""

    TEXT = "text", _("text")
    #: A code of a list that the column names, or a slug.
    CODE = "code", _("code")
    INTEGER = "integer", _("whole number")
    DECIMAL = "decimal", _("decimal number")
    DAY = "day", _("day (year-month-day)")
    STATED_DATE = "stated_date", _("day, month, year or range of days, as stated (ISO 8601)")
    YES_NO = "yes_no", _("yes or no (true, false)")
    ADDRESS = "address", _("web address")


@dataclass(frozen=True)
class Column:
    """``read``: from a record to its cell. ``unit``: of the numbers. ``codes``: address or name of the code list.

    ``rule``: where the meaning is laid down. ``many``: the cell lists several values, parted by ``between``.
    ``is_extra``: left out of files unless asked for by name.
    """

    name: str
    label: Any
    read: Callable[[Any], Value]
    meaning: Any = ""
    type: Type = Type.TEXT
    unit: Any = ""
    codes: Any = ""
    rule: Any = ""
    many: bool = False
    between: str = "; "
    is_extra: bool = False

    @property
    def is_number(self) -> bool:
        return self.type in (Type.INTEGER, Type.DECIMAL)


@dataclass(frozen=True)
class Table:
    """One list as a file. ``name``: in the file's name. ``records``: published rows with all that the columns read
    whose names it is given.

    ``around``: what holds while some rows are read (rates asked once for them all).
    """

    name: str
    title: Any
    columns: tuple[Column, ...]
    records: Callable[[Collection[str]], QuerySet[Any]]
    around: Callable[[Sequence[Any]], AbstractContextManager[Any]] = nullcontext

    def chosen(self, names: Collection[str]) -> tuple[Column, ...]:
        """The columns of these names in the table's order; those that every file has if none are named."""
        if not names:
            return tuple(column for column in self.columns if not column.is_extra)
        return tuple(column for column in self.columns if column.name in names)

    def unknown(self, names: Iterable[str]) -> list[str]:
        """Those of ``names`` that no column has."""
        known = {column.name for column in self.columns}
        return [name for name in dict.fromkeys(names) if name not in known]


def cells(columns: Sequence[Column], records: Iterable[Any]) -> Iterable[list[Value]]:
    """The rows of a file."""
    for record in records:
        yield [column.read(record) for column in columns]


def as_text(column: Column, value: Value) -> str:
    """A cell in a file that knows texts only: exact decimals, ISO days, lists joined."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}"
        case date():
            return value.isoformat()
        case str() | int():
            return str(value)
        case _:
            return column.between.join(value)
