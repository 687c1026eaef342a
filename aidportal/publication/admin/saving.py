"""One page, one version: whatever a page of the admin saves is one unit of work of the ledger."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from aidportal.changes.writing import writing
from aidportal.publication.admin.conflicts import record_of


class SavesOneVersion:
    """Mixin of admins whose form is a ``RecordForm``."""

    def changeform_view(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        try:
            return super().changeform_view(request, *args, **options)  # type: ignore[misc]
        except ValidationError as refused:
            # Counting and publication are asked last. Show the form again, with what was typed and why not.
            request.refused = refused  # type: ignore[attr-defined]
            return super().changeform_view(request, *args, **options)  # type: ignore[misc]

    def get_form(self, request: HttpRequest, obj: Any = None, **options: Any) -> Any:
        form = super().get_form(request, obj, **options)  # type: ignore[misc]
        form.refused = getattr(request, "refused", None)
        return form

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Nothing yet: the record is saved with its rows, in ``save_related``."""

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        with writing(str(request.user)):
            if (record := record_of(form.instance)) is not None and record is not form.instance:
                # A row with a page of its own makes a new version of its record.
                record.save()
            super().save_model(request, form.instance, form, change)  # type: ignore[misc]
            super().save_related(request, form, formsets, change)  # type: ignore[misc]

    def delete_view(self, request: HttpRequest, object_id: str, *args: Any, **options: Any) -> HttpResponse:
        try:
            return super().delete_view(request, object_id, *args, **options)  # type: ignore[misc]
        except ValidationError as refused:
            for message in refused.messages:
                messages.error(request, message)
            return HttpResponseRedirect("../change/")

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        with writing(str(request.user)):
            super().delete_model(request, obj)  # type: ignore[misc]
