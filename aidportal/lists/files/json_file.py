"""JSON: one object with what the file says of itself and the rows; decimals keep all their digits."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import IO, Any

import orjson

from aidportal.lists.files.about import About
from aidportal.lists.files.budget import Budget
from aidportal.lists.files.columns import Column, Value

MEDIA_TYPE = "application/json"


def write(file: IO[bytes], columns: Sequence[Column], rows: Iterable[Sequence[Value]], about: About) -> None:
    """``{"about": …, "columns": …, "rows": […]}``, row by row. Raises TooLarge."""
    budget = Budget()
    described = [{"name": column.name, "label": str(column.label)} for column in columns]
    head = b'{"about":%s,\n"columns":%s,\n"rows":[' % (orjson.dumps(about.as_json()), orjson.dumps(described))
    file.write(head)
    names = [column.name for column in columns]
    for number, row in enumerate(rows):
        line = orjson.dumps(dict(zip(names, row, strict=True)), default=_written)
        budget.spend(len(line))
        file.write((b",\n" if number else b"\n") + line)
    file.write(b"\n]}\n")


def _written(value: Any) -> Any:
    if isinstance(value, Decimal):
        return orjson.Fragment(f"{value:f}")
    return list(value)
