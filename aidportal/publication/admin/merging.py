"""Typed data against a newer state: what a curator left alone takes the newer value, what was typed stays."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import QueryDict

#: No box of the record: which version the form was filled from.
UNMERGED = {"opened_version"}


def take_newer(form: type[forms.ModelForm], data: QueryDict, prefix: str | None, base: Any, present: Any) -> None:
    """Overwrite in ``data`` the boxes that still say what ``base`` says with what ``present`` says."""
    typed = form(data, instance=base, prefix=prefix)
    newer = form(instance=present, prefix=prefix)
    for name in set(typed.fields) - set(typed.changed_data) - UNMERGED:
        _put(data, newer[name])


def take_newer_rows(
    form: type[forms.ModelForm], data: QueryDict, prefix: str, base: Mapping[Any, Any], present: Mapping[Any, Any]
) -> None:
    """The same for each row of a formset; rows that are gone by now are marked as deleted."""
    count = data.get(f"{prefix}-INITIAL_FORMS", "")
    for number in range(int(count) if count.isascii() and count.isdigit() and len(count) < 5 else 0):
        row = f"{prefix}-{number}"
        pk = _number(data.get(f"{row}-id", ""))
        if pk in base and pk in present:
            take_newer(form, data, row, base[pk], present[pk])
        elif pk in base:
            data[f"{row}-DELETE"] = "on"


def _put(data: QueryDict, box: forms.BoundField) -> None:
    value = box.value()
    if isinstance(box.field.widget, forms.CheckboxInput):
        data.pop(box.html_name, None)
        if value:
            data[box.html_name] = "on"
    elif isinstance(value, (list, tuple)):
        data.setlist(box.html_name, list(map(str, value)))
    else:
        data[box.html_name] = "" if value is None else str(value)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
