"""How one key of an entry is read, and which attributes of a row it sets.

``read`` takes what the file has (Text, Rows, Mapping) and raises ValueError with a remedy;
``store`` sets the row's attributes from what was read, or from ``None`` if the key is absent.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any

from django.conf import settings
from django.db.models import Model

from aidportal.ledger.loading.finding import find, sibling
from aidportal.money.dates import StatedDate
from aidportal.money.parsing import parse_amount, parse_quantity

LANGUAGES = tuple(code for code, _name in settings.LANGUAGES)


@dataclass(frozen=True)
class Value:
    """A plain text, or what ``convert`` makes of one. ``columns``: the model's fields it fills."""

    name: str
    columns: tuple[str, ...]
    field: Any
    convert: Callable[[str], Any] = str

    def read(self, node: Any) -> Any:
        if not isinstance(node, str):
            raise ValueError("Write a single value here, not a list.")
        return self.convert(str(node)) if node else None

    def store(self, row: Model, value: Any) -> None:
        setattr(row, self.name, self.field.get_default() if value is None else value)


class Stated(Value):
    """An amount, a quantity or a date as people write it."""

    def store(self, row: Model, value: Any) -> None:
        setattr(row, self.name, StatedDate() if value is None and self.convert == StatedDate.parse else value)


class Codes(Value):
    """A list of codes."""

    def read(self, node: Any) -> Any:
        if not isinstance(node, list) or not all(isinstance(code, str) for code in node):
            raise ValueError("Write a list of codes: [one, other].")
        return [str(code) for code in node]


class Translated(Value):
    """A text in each language: {en: …, ja: …, uk: …}; a plain text is in the portal's first language."""

    def read(self, node: Any) -> Any:
        if isinstance(node, str):
            return {settings.LANGUAGE_CODE: str(node)}
        if not isinstance(node, dict):
            raise ValueError("Write one line for each language: en, ja, uk.")
        unknown = [code for code in node if code not in LANGUAGES]
        if unknown or not all(isinstance(text, str) for text in node.values()):
            raise ValueError(f"Write one text for each language out of {', '.join(LANGUAGES)}.")
        return {str(code): str(text) for code, text in node.items()}

    def store(self, row: Model, value: Any) -> None:
        for code in LANGUAGES:
            setattr(row, f"{self.name}_{code}", (value or {}).get(code, ""))


class Code(Value):
    """The code of a row that standards fix: a country, a sector, a region."""

    def store(self, row: Model, value: Any) -> None:
        model = self.field.related_model
        if value is not None and not model.objects.filter(pk=value).exists():
            raise ValueError(f"There is no {model._meta.verbose_name} “{value}”: correct the code.")
        setattr(row, self.field.attname, value)


class Reference(Value):
    """The slug of another record, in these files or in the ledger already."""

    def store(self, row: Model, value: Any) -> None:
        setattr(row, self.name, None if value is None else find(self.field.related_model, value))


class Sibling(Value):
    """Another row of the same record (an item), named by its English description."""

    def store(self, row: Model, value: Any) -> None:
        setattr(row, self.name, None if value is None else sibling(row, self.field.related_model, value))


def flag(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError("Write true or false.")
    return text == "true"


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("Write the day as 2024-01-31.") from None


def clock(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise ValueError("Write the time as 09:30.") from None


def share(text: str) -> int:
    """Hundredths of a percent."""
    try:
        hundredths = Decimal(text.removesuffix("%").strip()) * 100
        if hundredths == int(hundredths):
            return int(hundredths)
    except (InvalidOperation, OverflowError, ValueError):
        pass
    raise ValueError("Write the share in percent with at most two decimals: 40 % or 33.33 %.")


#: A composite's telling part and the other ones → how its text is read.
COMPOSITES: Sequence[tuple[str, tuple[str, ...], Callable[[str], Any]]] = (
    ("minor", ("step", "currency", "comparison"), parse_amount),
    ("thousandths", ("step", "unit", "comparison"), parse_quantity),
    ("precision", ("from", "to"), StatedDate.parse),
)
