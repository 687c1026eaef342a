"""The desk's pages of pledges."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from aidportal.publication.admin import RecordAdmin, RecordForm, form_for
from aidportal.sources.admin import DISPUTED
from pledges.admin import rows
from pledges.admin.gaps import PLEDGE_GAPS
from pledges.admin.worked_out import Counted
from pledges.choices import Beneficiary
from pledges.models import Pledge

PledgeForm = form_for(
    Pledge,
    RecordForm,
    beneficiaries=forms.MultipleChoiceField(
        label=_("Beneficiaries"),
        choices=Beneficiary.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_("Whom it is meant to help, if a source says so."),
    ),
)


@admin.register(Pledge)
class PledgeAdmin(Counted, RecordAdmin):
    form = PledgeForm
    list_display = (
        "title",
        "donor",
        "amount",
        "usd",
        "kind_of_money",
        "announced",
        "status",
        "state",
        "sources",
    )
    list_filter = (
        "status",
        "kind_of_money",
        "flow_type",
        "humanitarian",
        ("donor", admin.RelatedOnlyFieldListFilter),
        ("recipients__area", admin.RelatedOnlyFieldListFilter),
    )
    list_select_related = ("donor",)
    search_fields = (
        "title_en",
        "title_ja",
        "title_uk",
        "donor__name_en",
        "donor__short_name",
        "items__description_en",
    )
    date_hierarchy = "announced_from"
    ordering = ("-announced_from", "-pk")
    autocomplete_fields = ("donor", "announced_at", "parent")
    readonly_fields = ("usd_explained", "kind_of_money", "status", "counted", "meant_for")
    inlines = (
        rows.PledgeCitations,
        rows.Recipients,
        rows.Sectors,
        rows.Items,
        rows.Transactions,
        rows.Participants,
        rows.Places,
        rows.Markers,
        rows.Identifiers,
        rows.Initiatives,
    )
    fieldsets = (
        (
            None,
            {"fields": (("title_en", "title_ja", "title_uk"), ("summary_en", "summary_ja", "summary_uk"), "donor")},
        ),
        (
            _("Money"),
            {"fields": (("amount", "usd_stated"), ("finance_type", "flow_type", "aid_type"))},
        ),
        (_("Worked out"), {"fields": (("usd_explained", "counted"), ("kind_of_money", "status"))}),
        (
            _("Announcement"),
            {
                "fields": (
                    *("announced", "announced_at"),
                    ("announced_by_en", "announced_by_ja", "announced_by_uk"),
                    ("announced_by_office_en", "announced_by_office_ja", "announced_by_office_uk"),
                    ("period", "due"),
                )
            },
        ),
        (_("Part of a package"), {"fields": (("parent", "parent_relation"), "parent_exception")}),
        (_("Purpose"), {"fields": (("humanitarian", "non_lethal_security"), "beneficiaries")}),
        DISPUTED,
        RecordAdmin.PUBLICATION,
    )
    gaps = PLEDGE_GAPS

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Boxes to tick become words where the record can only be read."""
        if obj is None or self.has_change_permission(request, obj):
            return self.fieldsets
        words = {"beneficiaries": "meant_for"}
        return [
            (name, {**options, "fields": [words.get(field, field) for field in options["fields"]]})
            for name, options in self.fieldsets
        ]

    def further_links(self, request: HttpRequest, record: Pledge) -> list[tuple[Any, str]]:
        """A transaction is cited on its own page: of a published pledge it can be added only there."""
        if not record.is_editable or not request.user.has_perm("pledges.add_transaction"):
            return []
        address = reverse("admin:pledges_transaction_add", query={"pledge": record.pk})
        return [(_("Add a transaction with its source"), address)]

    @admin.display(description=_("beneficiaries"))
    def meant_for(self, pledge: Pledge) -> str:
        return ", ".join(str(Beneficiary(code).label) for code in pledge.beneficiaries) or "–"

    def for_list(self, records: QuerySet) -> QuerySet:
        return super().for_list(records).defer("summary", "summary_en", "summary_ja", "summary_uk", "note")

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **options)
        if db_field.name.startswith("summary"):
            field.widget.attrs["rows"] = 4
        return field
