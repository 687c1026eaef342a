"""Form fields for money, dates and quantities as people write them: one line of text, one value."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.dates import StatedDate
from aidportal.money.exact import exact_amount, exact_quantity
from aidportal.money.parsing import parse_amount, parse_quantity
from aidportal.money.show import show_date
from aidportal.text import clean_line

MOST_CHARACTERS = 200


class _StatedField(forms.Field):
    """A line that is read into a value and shown again as text that gives the same value."""

    default_help: Any = ""

    def __init__(self, **options: Any) -> None:
        options.setdefault("help_text", self.default_help)
        super().__init__(**options)

    def read(self, text: str) -> Any:
        raise NotImplementedError

    def write(self, value: Any) -> str:
        raise NotImplementedError

    def to_python(self, value: Any) -> Any:
        """The value read from ``value``, or the empty value of the field. Raises ValidationError."""
        if not isinstance(value, str):
            return value
        line = clean_line(value, MOST_CHARACTERS)
        return _read(self.read, line) if line else self.empty()

    def empty(self) -> Any:
        return None

    def prepare_value(self, value: Any) -> Any:
        return value if value is None or isinstance(value, str) else self.write(value)

    def has_changed(self, initial: Any, data: Any) -> bool:
        if self.disabled:
            return False
        try:
            return (self.to_python(initial) or None) != (self.to_python(data or "") or None)
        except ValidationError:
            return True


class AmountTextField(_StatedField):
    """Money: the cleaned value is an ``Amount`` or None. ``currency`` (ISO 4217) is meant where none is typed."""

    default_help = _("As people write it: over USD 7.6 billion, ¥10,000,000,000, 100億円, 1,5 млрд євро.")

    def __init__(self, *, currency: str | None = None, **options: Any) -> None:
        self.currency = currency
        super().__init__(**options)

    def read(self, text: str) -> Amount:
        return parse_amount(text, self.currency)

    def write(self, value: Amount) -> str:
        return exact_amount(value)


class QuantityTextField(_StatedField):
    """How many of what: the cleaned value is a ``Quantity`` or None."""

    default_help = _("As people write it: five units, about 20,000 pieces, 20台.")

    def read(self, text: str) -> Quantity:
        return parse_quantity(text)

    def write(self, value: Quantity) -> str:
        return exact_quantity(value)


class StatedDateTextField(_StatedField):
    """A date as precise as the source has it: the cleaned value is a ``StatedDate``, never None."""

    default_help = _("As precise as the source: 7 January 2024, December 2023, 2024, 15–17 February 2024.")

    def read(self, text: str) -> StatedDate:
        return StatedDate.parse(text)

    def write(self, value: StatedDate) -> str:
        return show_date(value) if value else ""

    def empty(self) -> StatedDate:
        return StatedDate()

    def to_python(self, value: Any) -> Any:
        return StatedDate() if value is None else super().to_python(value)

    def validate(self, value: Any) -> None:
        super().validate(value or None)


def _read(read: Callable[[str], Any], text: str) -> Any:
    try:
        return read(text)
    except ValueError as error:
        raise ValidationError(str(error), code="unreadable") from error
