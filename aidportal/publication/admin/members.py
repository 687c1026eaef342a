"""The rows of a record as inlines: editable with it, each composite a line of text."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from aidportal.publication.admin.composites import ShowsComposites
from aidportal.publication.admin.conflicts import record_of
from aidportal.publication.admin.forms import form_for
from aidportal.publication.admin.pickers import SafePickers


class _Rows(SafePickers, ShowsComposites):
    extra = 0
    view_on_site = False
    form: type[forms.ModelForm] = forms.ModelForm

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if self.form is forms.ModelForm:
            self.form = form_for(self.model)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """With what the pickers of each row show."""
        return super().get_queryset(request).select_related(*self.get_autocomplete_fields(request))

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_add_permission(request, obj) and is_editable(obj)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_change_permission(request, obj) and is_editable(obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_delete_permission(request, obj) and is_editable(obj)


class TableRows(_Rows, admin.TabularInline):
    """Short rows, one a line."""


class BlockRows(_Rows, admin.StackedInline):
    """Long rows, one below the other."""


def is_editable(row: Any) -> bool:
    """Whether the record that ``row`` is or belongs to may be changed; a new one may."""
    record = record_of(row) if row is not None else None
    return record is None or record.is_editable
