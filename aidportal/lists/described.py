"""The parameters of a list as the OpenAPI document describes them, read from its filters."""

from collections.abc import Iterator
from typing import Any

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter

from aidportal.lists.conditions import (
    CodeFilter,
    Condition,
    CursorFilter,
    DayFilter,
    DollarsFilter,
    MonthFilter,
    YearFilter,
)
from aidportal.lists.fields import MOST_CHARACTERS, MOST_CODES, MOST_DOLLARS
from aidportal.lists.filters import ListFilterSet
from aidportal.lists.reference import CodeNames, area_names, sector_names, subdivision_names

#: Where the values of a filter are listed.
LISTED = {
    area_names: "Codes of /api/v1/countries/.",
    sector_names: "Codes of /api/v1/sectors/, of five digits or of three.",
    subdivision_names: "Codes of /api/v1/regions/.",
}


def described(filters: type[ListFilterSet]) -> Iterator[OpenApiParameter]:
    """One description for each parameter that the list takes."""
    for name, condition in filters.get_filters().items():
        if isinstance(condition, CodeFilter):
            yield _codes(name, condition)
        else:
            yield OpenApiParameter(name, _schema(condition), description=_text(condition))


def _codes(name: str, condition: CodeFilter) -> OpenApiParameter:
    choices = condition.extra.get("choices") or ()
    values = [str(code) for code, _label in (choices() if callable(choices) else choices)]
    listed = {"enum": [*values, *map(str, condition.also)]} if values else {}
    start = f"{condition.label}: to leave out." if condition.exclude else f"{condition.label}."
    also = f" Also: {', '.join(map(str, condition.also))}." if condition.also else ""
    return OpenApiParameter(
        name,
        {"type": "array", "items": {"type": "string", **listed}},
        description=f"{start} {_where(condition, bool(values))}{also} May be repeated, {MOST_CODES} times at most.",
    )


def _where(condition: CodeFilter, is_listed: bool) -> str:
    if isinstance(condition, YearFilter):
        return "A year from 1900 to 2100."
    if isinstance(condition.names, CodeNames):
        return f"Codes of /api/v1/codelists/{condition.names.codelist}/."
    if condition.names in LISTED:
        return LISTED[condition.names]
    return "" if is_listed else "A slug."


def _schema(condition: Condition) -> Any:
    if isinstance(condition, DollarsFilter):
        return {"type": "integer", "minimum": 0, "maximum": MOST_DOLLARS}
    if isinstance(condition, DayFilter):
        return OpenApiTypes.DATE
    if choices := condition.extra.get("choices"):
        return {"type": "string", "enum": [str(code) for code, _label in choices]}
    return {"type": "string", "maxLength": MOST_CHARACTERS} if condition.field_name is None else OpenApiTypes.STR


def _text(condition: Condition) -> str:
    if isinstance(condition, CursorFilter):
        return f"{condition.label}: a signed cursor out of next or previous. It is good for this very list only."
    if isinstance(condition, DollarsFilter):
        return f"{condition.label}: whole US dollars."
    if isinstance(condition, MonthFilter):
        return f"{condition.label}: year-month; the whole of the stated date lies in it."
    if isinstance(condition, DayFilter):
        return f"{condition.label}: year-month-day."
    return str(condition.label)
