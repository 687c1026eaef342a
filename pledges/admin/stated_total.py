"""The desk's pages of stated totals."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from aidportal.publication.admin import RecordAdmin, TableRows
from aidportal.sources.admin import DISPUTED, Citations
from pledges.admin.gaps import STATED_TOTAL_GAPS
from pledges.models import StatedTotal, StatedTotalCitation, StatedTotalPledge


class StatedTotalCitations(Citations):
    model = StatedTotalCitation


class Included(TableRows):
    model = StatedTotalPledge
    autocomplete_fields = ("pledge",)


@admin.register(StatedTotal)
class StatedTotalAdmin(RecordAdmin):
    list_display = ("title", "donor", "recipient", "measure", "amount", "stated", "state", "sources")
    list_filter = ("measure", ("donor", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("donor", "recipient")
    search_fields = ("title_en", "title_ja", "title_uk", "donor__name_en")
    date_hierarchy = "stated_from"
    ordering = ("-stated_from", "-pk")
    autocomplete_fields = ("donor", "recipient")
    inlines = (StatedTotalCitations, Included)
    fieldsets = (
        (None, {"fields": (("title_en", "title_ja", "title_uk"), ("summary_en", "summary_ja", "summary_uk"))}),
        (_("Figure"), {"fields": (("amount", "stated"), ("measure", "period"))}),
        (_("What it is about"), {"fields": (("donor", "recipient"),)}),
        DISPUTED,
        RecordAdmin.PUBLICATION,
    )
    gaps = STATED_TOTAL_GAPS
