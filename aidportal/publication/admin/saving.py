"""One page, one version: whatever a page of the admin saves is one unit of work of the ledger."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from aidportal.changes.writing import writing
from aidportal.publication.admin.conflicts import Conflict, record_of
from aidportal.publication.admin.merging import take_newer_rows


class SavesOneVersion:
    """Mixin of admins whose form is a ``RecordForm``."""

    def changeform_view(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        try:
            return super().changeform_view(request, *args, **options)
        except ValidationError as refused:
            # Counting and publication are asked last. Show the form again, with what was typed and why not.
            request.refused = refused
            return super().changeform_view(request, *args, **options)

    def get_form(self, request: HttpRequest, obj: Any = None, **options: Any) -> Any:
        form = super().get_form(request, obj, **options)
        form.refused = getattr(request, "refused", None)
        return form

    def get_formset_kwargs(self, request: HttpRequest, obj: Any, inline: Any, prefix: str) -> dict[str, Any]:
        """In a conflict, rows that this curator left alone take their newer values too."""
        options = super().get_formset_kwargs(request, obj, inline, prefix)
        if "data" in options and (conflict := _conflict(request, obj)):
            form = inline.get_formset(request, obj).form
            take_newer_rows(form, options["data"], prefix, *conflict.rows_of(inline.model))
        return options

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Nothing yet: the record is saved with its rows, in ``save_related``."""

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        with writing(str(request.user)):
            if (record := record_of(form.instance)) is not None and record is not form.instance:
                # A row with a page of its own makes a new version of its record.
                record.save()
            super().save_model(request, form.instance, form, change)
            super().save_related(request, form, formsets, change)

    def delete_view(self, request: HttpRequest, object_id: str, *args: Any, **options: Any) -> HttpResponse:
        try:
            return super().delete_view(request, object_id, *args, **options)
        except ValidationError as refused:
            for message in refused.messages:
                messages.error(request, message)
            return HttpResponseRedirect("../change/")

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        with writing(str(request.user)):
            if (record := record_of(obj)) is not None and record is not obj:
                record.save()
            super().delete_model(request, obj)


def _conflict(request: HttpRequest, obj: Any) -> Conflict | None:
    """Looked for once a request; the form itself refuses to save in it."""
    if not hasattr(request, "conflict"):
        record, opened = record_of(obj), request.POST.get("opened_version", "")
        is_number = opened.isascii() and opened.isdigit() and len(opened) < 10
        request.conflict = Conflict.found(record, int(opened)) if record and is_number else None
    return request.conflict
