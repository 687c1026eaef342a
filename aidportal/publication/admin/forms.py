"""Forms of records and their rows: composites as one line, languages marked, all rules of the model asked."""

from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models

from aidportal.money.forms import AmountTextField
from aidportal.publication.admin.composites import columns_of, form_fields
from aidportal.publication.admin.pickers import Picker

#: Meant where a figure is typed without its currency, and shown with it ever after.
FALLBACK_CURRENCY = "USD"


class RowForm(forms.ModelForm):
    """Base of all forms in the admin; made for a model by ``form_for``."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._composites = [name for name in self.declared_fields if name in getattr(self.instance, "composites", {})]
        for name in self._composites:
            self.initial.setdefault(name, getattr(self.instance, name))
            if isinstance(field := self.fields.get(name), AmountTextField):
                field.currency = getattr(self.instance, f"{name}_currency_id") or FALLBACK_CURRENCY
        self._mark_languages()
        self._tell_pickers()

    def _tell_pickers(self) -> None:
        """Names of related records that are loaded with this one."""
        for name, field in self.fields.items():
            picker = getattr(field.widget, "widget", field.widget)
            loaded = self.instance._state.fields_cache.get(name)
            if isinstance(picker, Picker) and loaded is not None:
                picker.known = (loaded.pk, str(loaded))

    def _mark_languages(self) -> None:
        """Tell browsers and screen readers the language of each box; English is the one that has to be there."""
        for name, field in self.fields.items():
            column = _column(type(self.instance), name)
            if language := getattr(column, "language", None):
                field.widget.attrs["lang"] = language
                if language == "en" and not column.translated_field.blank:
                    field.required = True

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for name in self._composites:
            if name in cleaned:
                setattr(self.instance, name, cleaned[name])
        return cleaned

    def _get_validation_exclusions(self) -> set[str]:
        # The columns of a composite are no fields of the form; the database's rules about them hold all the same.
        return super()._get_validation_exclusions() - set(columns_of(type(self.instance)))

    def add_error(self, field: str | None, error: Any) -> None:
        """Show what a rule says of a column at the box that stands for it, or above the form."""
        if field is not None or not hasattr(error, "error_dict"):
            super().add_error(field, error)
            return
        columns = columns_of(type(self.instance))
        for name, errors in error.error_dict.items():
            box = columns.get(name, name)
            known = box in self.fields and box != NON_FIELD_ERRORS
            super().add_error(box if known else None, ValidationError(errors))


def form_for(model: type[models.Model], base: type[RowForm] = RowForm, **fields: forms.Field) -> type[Any]:
    """A form class for ``model`` with a box for each composite, and ``fields`` besides."""
    return type(f"{model.__name__}Form", (base,), {**form_fields(model), **fields})


def _column(model: type[models.Model], name: str) -> Any:
    return next((field for field in model._meta.concrete_fields if field.name == name), None)
