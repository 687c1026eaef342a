"""The desk's page of a transaction: its citations, which the pledge's page has no room for."""

from typing import Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from aidportal.publication.admin import DeskAdmin, RecordForm, form_for
from aidportal.sources.admin import Citations
from pledges.admin.worked_out import WorkedOut
from pledges.models import Item, Pledge, Transaction, TransactionCitation


class TransactionCitations(Citations):
    model = TransactionCitation


class TransactionPageForm(RecordForm):
    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        pledge = cleaned.get("pledge")
        if pledge is not None and not pledge.is_editable:
            raise ValidationError({"pledge": _("This pledge is published: take it back before you add to it.")})
        return cleaned


@admin.register(Transaction)
class TransactionAdmin(WorkedOut, DeskAdmin):
    form = form_for(Transaction, TransactionPageForm)
    change_form_template = "admin/transaction_form.html"
    list_display = ("type", "pledge", "occurred", "value", "usd", "quantity", "receiver", "source_count")
    list_filter = ("type", "pledge__state")
    list_select_related = ("pledge", "receiver")
    search_fields = ("pledge__title_en", "pledge__title_ja", "pledge__title_uk", "description_en")
    date_hierarchy = "occurred_from"
    ordering = ("-occurred_from", "-pk")
    autocomplete_fields = ("pledge", "provider", "receiver")
    inlines = (TransactionCitations,)
    fieldsets = (
        (None, {"fields": ("pledge", ("type", "occurred"), ("value", "item", "quantity"), "usd_explained")}),
        (gettext_lazy("Parties"), {"fields": (("provider", "receiver"),)}),
        (gettext_lazy("Description"), {"fields": (("description_en", "description_ja", "description_uk"),)}),
    )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("usd_explained", "pledge") if obj else ("usd_explained",)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).annotate(cited_by=Count("citations__source", distinct=True))

    @admin.display(description=gettext_lazy("sources"), ordering="cited_by")
    def source_count(self, transaction: Any) -> int:
        return transaction.cited_by

    def get_form(self, request: HttpRequest, obj: Any = None, **options: Any) -> Any:
        request.transaction_pledge = obj.pledge_id if obj else None
        return super().get_form(request, obj, **options)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name == "item":
            # Of a new transaction the pledge is not known yet: its item is chosen once it is saved.
            options["queryset"] = Item.objects.filter(pledge=getattr(request, "transaction_pledge", None))
        if db_field.name == "pledge":
            options["label"] = capfirst(Pledge._meta.verbose_name)
        return super().formfield_for_foreignkey(db_field, request, **options)

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        return obj.pledge.get_absolute_url() if obj is not None and obj.pledge.is_published else None
