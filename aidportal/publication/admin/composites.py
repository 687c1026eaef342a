"""Amounts, stated dates and quantities in the admin: one line of text to type, one text to read."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import admin
from django.db import models
from django.utils.text import capfirst

from aidportal.money.fields import StatedAmountField, StatedDateField, StatedQuantityField
from aidportal.money.forms import AmountTextField, QuantityTextField, StatedDateTextField
from aidportal.money.show import show_amount, show_date, show_quantity

FORM_FIELDS: dict[type, type[forms.Field]] = {
    StatedAmountField: AmountTextField,
    StatedDateField: StatedDateTextField,
    StatedQuantityField: QuantityTextField,
}
SHOWN: dict[type, Callable[[Any], str]] = {
    StatedAmountField: show_amount,
    StatedDateField: show_date,
    StatedQuantityField: show_quantity,
}
#: The column by which a list is ordered when it shows the composite.
ORDERED_BY = {StatedAmountField: "minor", StatedDateField: "from", StatedQuantityField: "thousandths"}


def composites_of(model: type[models.Model]) -> dict[str, Any]:
    """The composites of ``model`` by attribute, in the order in which they are declared."""
    return getattr(model, "composites", {})


def columns_of(model: type[models.Model]) -> dict[str, str]:
    """Which composite each plain column belongs to."""
    return {f"{name}_{part}": name for name, composite in composites_of(model).items() for part in composite.columns}


def form_fields(model: type[models.Model]) -> dict[str, forms.Field]:
    """An unbound form field for each composite of ``model``."""
    return {
        name: FORM_FIELDS[type(composite)](label=capfirst(composite.verbose_name), required=False)
        for name, composite in composites_of(model).items()
    }


def shown(record: Any, name: str) -> str:
    """The composite's value in words, "" where none is stated."""
    composite, value = record.composites[name], getattr(record, name)
    return SHOWN[type(composite)](value) if value else ""


class ShowsComposites:
    """Mixin of admins: each composite can stand in ``list_display`` and on read-only pages by its name."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, composite in composites_of(self.model).items():
            setattr(self, name, _display(name, composite))


def _display(name: str, composite: Any) -> Callable[[Any], str]:
    @admin.display(
        description=composite.verbose_name,
        ordering=f"{name}_{ORDERED_BY[type(composite)]}",
    )
    def display(record: Any) -> str:
        return shown(record, name) or "–"

    return display
