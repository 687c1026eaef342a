"""What an entry may say, derived from its model: a field added to a model can be loaded at once.

Keys are the model's own names; money, quantities and dates are one key each ("amount", "announced").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.db import models
from modeltranslation.manager import get_translatable_fields_for_model

from aidportal.ledger.loading import values
from aidportal.ledger.loading.values import COMPOSITES, Value
from aidportal.publication.models import Publishable
from aidportal.sources.models import Citation, Cited, Source
from events.models import Event
from partners.models import Initiative, Organisation
from pledges.models import Item, Pledge, StatedTotal

#: In the order of loading: what is named comes before what names it.
KINDS: dict[str, type[Publishable]] = {
    "sources": Source,
    "organisations": Organisation,
    "initiatives": Initiative,
    "events": Event,
    "pledges": Pledge,
    "stated_totals": StatedTotal,
}

#: Rows that others of the same record name come first.
FIRST = ("items",)
#: Worked out from the place in the list.
BY_ORDER = "position"


@dataclass(frozen=True)
class Shape:
    """``key``: the columns by which a row of the file is matched with one in the database."""

    model: type[Any]
    values: dict[str, Value]
    rows: dict[str, "Shape"]
    key: tuple[str, ...]

    @property
    def keys(self) -> list[str]:
        return sorted([*self.values, *self.rows])

    def key_of_column(self, column: str) -> str:
        """The entry's key that fills ``column``, for messages."""
        return next((name for name, value in self.values.items() if column in value.columns), column)


@cache
def shape_of(model: Any) -> Shape:
    filled = {value.name: value for value in _values(model)}
    related = {name: model._meta.get_field(name).related_model for name in _lists(model)}
    return Shape(model, filled, {name: shape_of(row) for name, row in related.items()}, _key(model, filled))


def _lists(model: type[Any]) -> list[str]:
    names = getattr(model, "MEMBERS", ("citations",) if issubclass(model, Cited) else ())
    return sorted(names, key=lambda name: (name not in FIRST, name == "citations"))


def _values(model: type[Any]) -> Iterator[Value]:
    left_out = ("id", BY_ORDER, getattr(model, "OWNER", ""))
    editable = (field for field in model._meta.concrete_fields if field.editable)
    fields = {field.name: field for field in editable if field.name not in left_out}
    for telling, others, convert in COMPOSITES:
        for name in [name.removesuffix(f"_{telling}") for name in fields if name.endswith(f"_{telling}")]:
            columns = tuple(f"{name}_{part}" for part in (telling, *others))
            yield values.Stated(name, columns, fields[columns[0]], convert)
            fields = {column: field for column, field in fields.items() if column not in columns}
    for name in get_translatable_fields_for_model(model) or ():
        columns = tuple(column for column in fields if column == name or _is_translation(column, name))
        yield values.Translated(name, columns, fields[name])
        fields = {column: field for column, field in fields.items() if column not in columns}
    for name, field in fields.items():
        yield _value(name, field, model)


def _is_translation(column: str, name: str) -> bool:
    return column in {f"{name}_{code}" for code in values.LANGUAGES}


def _value(name: str, field: Any, model: type[Any]) -> Value:
    match field:
        case models.ForeignKey():
            return _link(field, model)(name, (name,), field)
        case models.JSONField():
            return values.Codes(name, (name,), field)
        case models.BooleanField():
            return Value(name, (name,), field, values.flag)
        case models.DateField():
            return Value(name, (name,), field, values.day)
        case models.TimeField():
            return Value(name, (name,), field, values.clock)
        case models.IntegerField():
            return Value(name, (name,), field, values.share)
        case _:
            return Value(name, (name,), field)


def _link(field: Any, model: type[Any]) -> type[Value]:
    if issubclass(field.related_model, Publishable):
        return values.Reference
    return values.Sibling if getattr(field.related_model, "OWNER", None) else values.Code


def _key(model: type[Any], filled: dict[str, Value]) -> tuple[str, ...]:
    """A quote in its source, an item's English description, what the database has unique, or the whole row."""
    if issubclass(model, Citation):
        return ("source_id", "quote")
    if model is Item:
        return ("description_en",)
    for rule in model._meta.constraints:
        if isinstance(rule, models.UniqueConstraint) and rule.fields:
            return tuple(model._meta.get_field(name).attname for name in rule.fields if name != model.OWNER)
    columns = [column for value in filled.values() for column in value.columns]
    return tuple(model._meta.get_field(column).attname for column in columns)
