"""CSV: RFC 4180, UTF-8 with BOM (without one Excel reads Japanese as noise), safe against formulas."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import IO

from aidportal.lists.files.about import About
from aidportal.lists.files.budget import Budget
from aidportal.lists.files.columns import Column, Value, as_text
from aidportal.lists.files.formulas import escaped

MEDIA_TYPE = "text/csv; charset=utf-8"
BOM = "\ufeff"


def write(file: IO[bytes], columns: Sequence[Column], rows: Iterable[Sequence[Value]], about: About) -> None:
    """One line of names, then one for each record. Raises TooLarge."""
    budget, buffer = Budget(), io.StringIO()
    lines = csv.writer(buffer, lineterminator="\r\n")
    buffer.write(BOM)
    lines.writerow([column.name for column in columns])
    for row in rows:
        _flush(buffer, file, budget)
        lines.writerow([_cell(column, value) for column, value in zip(columns, row, strict=True)])
    _flush(buffer, file, budget)


def _cell(column: Column, value: Value) -> str:
    text = as_text(column, value)
    return text if column.is_number else escaped(text)


def _flush(buffer: io.StringIO, file: IO[bytes], budget: Budget) -> None:
    written = buffer.getvalue().encode()
    budget.spend(len(written))
    file.write(written)
    buffer.seek(0)
    buffer.truncate()
