"""What a fact of a published version is: written as JSON, compared, and shown again. What is empty is left out."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from django.utils.translation import gettext as _

#: (kind, id) of a record.
Key = tuple[str, int]


class Names:
    """Other records by key, as far as they are public now. See ``naming``."""

    def __init__(self, records: Mapping[Key, Any]) -> None:
        self._records = records

    def get(self, value: Sequence[Any]) -> Any:
        """The record that [kind, id] names, or None if it is not public now."""
        return self._records.get((value[0], value[1]))

    def of(self, value: Sequence[Any]) -> str:
        return str(self.get(value) or _("a record that is no longer public"))


@dataclass(frozen=True)
class Fact:
    """A value in the attribute ``name``. ``word``: what it is called, if not as its column is."""

    name: str
    word: Any = ""
    #: Whether it is worth comparing word by word.
    is_prose = False
    #: Whether pages show it; else it only counts.
    is_shown = True

    @property
    def key(self) -> str:
        """Its place in the content."""
        return self.name

    def label(self, model: Any) -> str:
        return str(self.word or _label(model, self.name))

    def write(self, row: Any) -> Any:
        """The value as JSON; anything false is left out."""
        value = getattr(row, self.name)
        return value.isoformat() if isinstance(value, date | time) else value

    def links(self, value: Any) -> Iterator[Key]:
        """The other records that ``value`` names."""
        return iter(())

    def paths(self, model: Any) -> Iterator[tuple[str, str]]:
        """(kind of another record, the look-up from ``model`` to it)."""
        return iter(())

    def among(self, value: Any, public: Collection[Key]) -> Any:
        """``value`` without records that are not ``public``."""
        return value

    def show(self, value: Any, names: Names) -> str:
        if isinstance(value, bool):
            return _("yes") if value else _("no")
        return str(value)


def _label(model: Any, name: str) -> Any:
    if name in getattr(model, "composites", {}):
        return model.composites[name].verbose_name
    column = model._meta.get_field(name)
    return column.related_model._meta.verbose_name_plural if column.one_to_many else column.verbose_name
