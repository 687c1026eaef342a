"""XLSX: the rows, what the columns mean, and what the file is. Texts stay texts: nothing in them is a formula."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import IO, Any

from django.utils.translation import gettext as _
from xlsxwriter import Workbook

from aidportal.lists.files.about import About
from aidportal.lists.files.budget import Budget, TooLarge
from aidportal.lists.files.columns import Column, Value, as_text

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: What a sheet and a cell can hold.
MOST_ROWS, MOST_CHARACTERS = 1_048_575, 32_767
#: A spreadsheet's numbers have so many digits; longer ones are written as text.
MOST_DIGITS = 15
_FIRST_DAY = date(1900, 3, 1)


def write(file: IO[bytes], columns: Sequence[Column], rows: Iterable[Sequence[Value]], about: About) -> None:
    """Three sheets. Raises TooLarge."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(file, options) as book:
        _Rows(book, columns).write(rows)
        _explain(book, columns)
        _tell(book, about)


class _Rows:
    def __init__(self, book: Any, columns: Sequence[Column]) -> None:
        self.columns = columns
        self.sheet = book.add_worksheet(_("Data"))
        self.day = book.add_format({"num_format": "yyyy-mm-dd"})
        self.head = book.add_format({"bold": True})
        self.budget = Budget()

    def write(self, rows: Iterable[Sequence[Value]]) -> None:
        self.sheet.freeze_panes(1, 1)
        for place, column in enumerate(self.columns):
            self.sheet.set_column(place, place, 14 if column.is_number else 22)
            self.sheet.write_string(0, place, column.name, self.head)
        for number, row in enumerate(rows, start=1):
            if number > MOST_ROWS:
                raise TooLarge
            for place, (column, value) in enumerate(zip(self.columns, row, strict=True)):
                self._cell(number, place, column, value)

    def _cell(self, row: int, place: int, column: Column, value: Value) -> None:
        match value:
            case None | "":
                return
            case bool():
                self.sheet.write_boolean(row, place, value)
            case int() | Decimal() if _is_exact(value):
                self.sheet.write_number(row, place, value)
            case date() if value >= _FIRST_DAY:
                self.sheet.write_datetime(row, place, value, self.day)
            case _:
                text = as_text(column, value)
                self.budget.spend(len(text))
                self.sheet.write_string(row, place, fitting(text))
        self.budget.spend(8)


def _is_exact(value: int | Decimal) -> bool:
    return len(Decimal(value).normalize().as_tuple().digits) <= MOST_DIGITS


def fitting(text: str) -> str:
    """``text``, cut with … where a cell cannot hold it all."""
    return text if len(text) <= MOST_CHARACTERS else f"{text[: MOST_CHARACTERS - 1]}…"


def _explain(book: Any, columns: Sequence[Column]) -> None:
    head = [_("Column"), _("Name"), _("Meaning"), _("Type"), _("Unit"), _("Codes"), _("Rule")]
    rows = [
        [column.name, column.label, column.meaning, column.type.label, column.unit, column.codes, column.rule]
        for column in columns
    ]
    _write_texts(book, _("Columns"), [head, *rows], (24, 30, 70, 24, 16, 40, 40))


def _tell(book: Any, about: About) -> None:
    _write_texts(book, _("About"), about.lines(), (30, 90))


def _write_texts(book: Any, name: str, rows: Iterable[Sequence[Any]], widths: Sequence[int]) -> None:
    sheet = book.add_worksheet(name)
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width)
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            sheet.write_string(number, place, fitting(str(value)))
