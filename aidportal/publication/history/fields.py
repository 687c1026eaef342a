"""Which columns of a record tell what it says, under which name, and as which text."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils.formats import localize
from django.utils.translation import gettext as _

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.dates import StatedDate
from aidportal.money.show import show_amount, show_date, show_quantity
from aidportal.punctuation import listed

#: Columns of publication, not of what a record says: verbs set them, and a way back leaves them alone.
BOOKKEEPING = {
    "created_at",
    "updated_at",
    "submitted_at",
    "published_at",
    "first_published_at",
    "submitted_by",
    "published_by",
    "edit_version",
    "state",
}

#: How a column is read that is stored otherwise than people write it, by model and name; apps put theirs in.
in_words: dict[tuple[type, str], Callable[[Any], str]] = {}


class Fact(NamedTuple):
    """What a record says in one column or composite. ``is_prose``: worth comparing word by word."""

    name: str
    label: str
    text: str
    is_prose: bool = False


def tracked_columns(model: Any) -> list[Any]:
    """The columns that ``model`` shares with its history table; a translated text by its languages only."""
    kept = {column.name for column in model.history.model._meta.concrete_fields}
    return [
        column
        for column in model._meta.concrete_fields
        if column.name in kept and not _has(model, f"{column.name}_en")
    ]


def telling_columns(model: Any) -> list[Any]:
    """The tracked columns that a curator writes: without key, owner and bookkeeping."""
    owner = getattr(model, "OWNER", None)
    return [
        column
        for column in tracked_columns(model)
        if not column.primary_key and column.name not in BOOKKEEPING and column.name != owner
    ]


class Names:
    """The names of related records, each kind loaded once."""

    def __init__(self) -> None:
        self._known: dict[type, dict[Any, str]] = {}

    def load(self, records: Iterable[Any]) -> None:
        """Ask for the names of everything that ``records`` point at, in one query a kind."""
        wanted: dict[Any, set[Any]] = {}
        for record in records:
            for column in telling_columns(type(record)):
                if column.is_relation and (pk := getattr(record, column.attname)) is not None:
                    wanted.setdefault(column.related_model, set()).add(pk)
        for model, pks in wanted.items():
            known = self._known.setdefault(model, {})
            long = [column.name for column in model._meta.concrete_fields if isinstance(column, models.TextField)]
            rows = model._base_manager.defer(*long).in_bulk(pks - known.keys())
            known.update({pk: str(row) for pk, row in rows.items()})

    def of(self, model: type, pk: Any) -> str:
        return self._known.get(model, {}).get(pk, f"{pk} ({_('gone')})")


def facts_of(record: Any, names: Names) -> Iterator[Fact]:
    """All that ``record`` says, a composite as one."""
    composites = getattr(type(record), "composites", {})
    columns = {f"{name}_{part}": name for name, composite in composites.items() for part in composite.columns}
    done = set()
    for column in telling_columns(type(record)):
        name = columns.get(column.name)
        if name is None:
            is_prose = isinstance(column, (models.CharField, models.TextField)) and not column.choices
            yield Fact(column.name, str(column.verbose_name), _text(record, column, names), is_prose)
        elif name not in done:
            done.add(name)
            yield Fact(name, str(composites[name].verbose_name), show_value(getattr(record, name)))


def show_value(value: Any) -> str:
    """A composite's value in words, "" for none."""
    show: dict[type, Callable[[Any], str]] = {Amount: show_amount, StatedDate: show_date, Quantity: show_quantity}
    return show[type(value)](value) if value else ""


def coded(record: Any, name: str, codes: Iterable[str]) -> list[Any]:
    """The names of the codes in a list: those of a citation's facts, else the codes themselves."""
    owner = getattr(record, "OWNER", None)
    facts = getattr(record._meta.get_field(owner).related_model, "FACTS", {}) if owner and name == "backs" else {}
    return [facts.get(code, code) for code in codes]


def _text(record: Any, column: Any, names: Names) -> str:
    value = getattr(record, column.attname)
    if value is None or value == "":
        return ""
    if shown := in_words.get((type(record), column.name)):
        return shown(value)
    if column.is_relation:
        return names.of(column.related_model, value)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list):
        return listed(coded(record, column.name, value))
    if column.choices:
        return str(getattr(record, f"get_{column.name}_display")())
    return str(localize(value))


def _has(model: Any, name: str) -> bool:
    try:
        model._meta.get_field(name)
    except FieldDoesNotExist:
        return False
    return True
