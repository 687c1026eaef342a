"""What the admin of every record has: columns, filters, forms, verbs, history, and who may do what."""

from typing import Any, ClassVar

from django.contrib import admin
from django.core.exceptions import FieldDoesNotExist
from django.db.models import Count, Model, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from aidportal.publication.admin.bulk import BULK_ACTIONS
from aidportal.publication.admin.composites import ShowsComposites
from aidportal.publication.admin.conflicts import RecordForm
from aidportal.publication.admin.forms import form_for
from aidportal.publication.admin.gaps import Gap, LeftToDo, untranslated
from aidportal.publication.admin.history_pages import HistoryPages
from aidportal.publication.admin.lookups import GuardedLookups, asks_for_choices
from aidportal.publication.admin.members import is_editable
from aidportal.publication.admin.pickers import SafePickers, takes
from aidportal.publication.admin.saving import SavesOneVersion
from aidportal.publication.admin.verb_pages import VerbPages
from aidportal.publication.models import Publishable, State


class DeskAdmin(SavesOneVersion, GuardedLookups, SafePickers, ShowsComposites, admin.ModelAdmin):
    """Of records, and of rows that have a page of their own. Published ones are read-only until taken back."""

    list_per_page = 50
    show_facets = admin.ShowFacets.NEVER
    change_list_template = "admin/desk_list.html"
    change_form_template = "admin/desk_form.html"

    def __init__(self, model: type[Model], admin_site: admin.AdminSite) -> None:
        super().__init__(model, admin_site)
        if self.form is admin.ModelAdmin.form:
            self.form = form_for(model, RecordForm)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_change_permission(request, obj) and is_editable(obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_delete_permission(request, obj) and is_editable(obj)

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        title = capfirst(str(self.opts.verbose_name_plural))
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Without deletion in bulk, which would pass over the records' own word in it."""
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """Only values that their columns take: an address may say anything."""
        initial = super().get_changeform_initial_data(request)
        return {name: value for name, value in initial.items() if _takes(self.model, name, value)}


class RecordAdmin(VerbPages, HistoryPages, DeskAdmin):
    """Of everything that is published. ``gaps`` and ``title_field`` feed the filter "what is left to do"."""

    title_field: ClassVar[str] = "title"
    gaps: ClassVar[tuple[Gap, ...]] = ()
    change_form_template = "admin/record_form.html"
    actions = BULK_ACTIONS
    PUBLICATION = (
        _("Address and bookkeeping"),
        {"fields": ("slug", "last_checked_on", "note"), "classes": ("collapse",)},
    )

    def all_gaps(self) -> list[Gap]:
        return [*self.gaps, *untranslated(self.title_field)]

    def get_list_filter(self, request: HttpRequest) -> list[Any]:
        return ["state", LeftToDo, *super().get_list_filter(request)]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        records = super().get_queryset(request)
        if asks_for_choices(request):
            return records.exclude(state=State.ARCHIVED)
        if request.resolver_match and request.resolver_match.url_name.endswith("_changelist"):
            return self.for_list(records)
        return records

    def for_list(self, records: QuerySet) -> QuerySet:
        """With all that the columns of the list show."""
        citation: Any = self.model._meta.get_field("citations").related_model
        mine = citation._base_manager.filter(**{citation.OWNER: OuterRef("pk")}).order_by().values(citation.OWNER)
        counted = mine.annotate(count=Count("source", distinct=True)).values("count")
        return records.annotate(source_count=Coalesce(Subquery(counted), 0))

    @admin.display(description=_("sources"), ordering="source_count")
    def sources(self, record: Any) -> int:
        return record.source_count

    def has_publish_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(f"{self.opts.app_label}.publish_{self.opts.model_name}")

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        was_public = obj is not None and obj.first_published_at is not None
        return super().has_delete_permission(request, obj) and not was_public

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        return obj.get_absolute_url() if obj is not None and obj.is_published else None

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        record = self.get_object(request, object_id)
        extra = self._standing(request, record) if record is not None else {}
        return super().change_view(request, object_id, form_url, {**extra, **(extra_context or {})})

    def further_links(self, request: HttpRequest, record: Any) -> list[tuple[Any, str]]:
        """Label and address of what else is done from a record's page."""
        return []

    def _standing(self, request: HttpRequest, record: Publishable) -> dict[str, Any]:
        """How the record stands, for the head of its page: verbs, what is missing, what was last said of it."""
        public = record.is_published or record.state == State.ARCHIVED
        said = (
            record.history.exclude(history_change_reason=None)
            .exclude(history_change_reason="")
            .select_related("history_user")
            .first()
        )
        return {
            "verbs": self.verb_links(request, record),
            "further": self.further_links(request, record),
            "missing": [] if public else record.problems_before_publishing(),
            "said": said,
            "disagreements": record.disagreements() if hasattr(record, "disagreements") else [],
        }


def _takes(model: type[Model], name: str, value: str) -> bool:
    try:
        column: Any = model._meta.get_field(name)
    except FieldDoesNotExist:
        return False
    return column.concrete and takes(column.target_field if column.is_relation else column, value)
