"""The curators' queue of requests for correction: all on one page, to be answered there."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from aidportal.corrections.models import Correction
from aidportal.corrections.records import address_at_the_desk, public_record
from aidportal.publication.admin.queues import QueueAdmin
from aidportal.publication.admin.worklist import MOST_SHOWN, Entry, Queue
from aidportal.reference import codelists


class Waiting(admin.SimpleListFilter):
    """What the desk's first page leads to."""

    title = _("answer")
    parameter_name = "answer"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("waits", _("waits for one"))]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        return queryset.waiting() if self.value() == "waits" else queryset


@admin.register(Correction)
class CorrectionAdmin(QueueAdmin):
    list_display = ("number", "beginning", "path", "sent_at", "state", "hidden", "handled_by")
    list_filter = ("state", Waiting, "hidden")
    list_select_related = ("handled_by",)
    search_fields = ("number", "path", "wrong")
    date_hierarchy = "sent_at"
    ordering = ("-sent_at", "-pk")
    readonly_fields = (
        *("number", "record", "path", "sent_at", "sent_in", "wrong", "should", "source_link", "name", "email"),
        *("handled_by", "handled_at"),
    )
    fieldsets = (
        (_("What was sent"), {"fields": ("number", "record", "path", "wrong", "should", "source_link")}),
        (_("Who sent it"), {"fields": (("name", "email"), ("sent_at", "sent_in"))}),
        (_("Answer"), {"fields": ("state", "reply", "hidden", ("handled_by", "handled_at"))}),
    )

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        title = capfirst(str(self.opts.verbose_name_plural))
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def save_model(self, request: HttpRequest, obj: Correction, form: Any, change: bool) -> None:
        obj.handled_by, obj.handled_at = request.user, timezone.now()
        super().save_model(request, obj, form, change)

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        return obj.get_absolute_url() if obj is not None and not obj.hidden else None

    def waiting(self) -> Queue:
        found = Correction.objects.waiting()
        count = found.count()
        title = ngettext("Request for correction: %(count)d", "Requests for correction: %(count)d", count)
        address = reverse("admin:corrections_correction_changelist", query={"answer": "waits"})
        return Queue(list(map(_entry, found[:MOST_SHOWN])), count, title % {"count": count}, address)

    @admin.display(description=_("what is wrong"))
    def beginning(self, correction: Correction) -> str:
        return Truncator(correction.wrong).chars(80)

    @admin.display(description=_("record"))
    def record(self, correction: Correction) -> str:
        """The record's page at the desk, by its address: found whether it is still public or not."""
        address = address_at_the_desk(correction.kind, correction.slug)
        record = public_record(correction.kind, correction.slug)
        if not address and record is None:
            return "–"
        return format_html('<a href="{}">{}</a>', address or record.get_absolute_url(), record or correction.slug)

    @admin.display(description=_("source"))
    def source_link(self, correction: Correction) -> str:
        if not correction.source:
            return "–"
        return format_html(
            '<a href="{}" rel="noopener noreferrer nofollow">{}</a>', correction.source, correction.source
        )

    @admin.display(description=_("language"))
    def sent_in(self, correction: Correction) -> str:
        return codelists.label("Language", correction.language)


def _entry(correction: Correction) -> Entry:
    address = reverse("admin:corrections_correction_change", args=[correction.pk])
    name = f"{correction.number}: {Truncator(correction.wrong).chars(80)}"
    return Entry(name, correction.get_state_display(), address, correction.sent_at)  # type: ignore[attr-defined]
