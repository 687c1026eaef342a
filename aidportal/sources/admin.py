"""The desk's pages of sources, and the inline by which every record cites them."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import Count, Exists, Model, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from aidportal.publication.admin import BlockRows, Gap, RecordAdmin, RowForm, form_for
from aidportal.publication.history.fields import coded
from aidportal.sources.models import Citation, Source


def citation_form(model: type[Citation]) -> type[RowForm]:
    """A form whose "backs" are boxes to tick: the facts of the record."""
    record: Any = model._meta.get_field(model.OWNER).related_model
    backs = forms.MultipleChoiceField(
        label=_("Backs"),
        choices=list(record.FACTS.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_("Which facts of the record these words carry."),
    )
    return form_for(model, backs=backs)


class Citations(BlockRows):
    """Base of the citation inlines: words, who said them where, what they carry, and the value they state."""

    autocomplete_fields: tuple[str, ...] = ("source",)
    where: ClassVar[tuple[str, ...]] = ("source", "locator")
    readonly_fields: tuple[str, ...] = ("backed",)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.form = citation_form(self.model)
        owner: Any = self.model._meta.get_field(self.model.OWNER).related_model
        self.states = tuple(dict.fromkeys(owner.VALUES.values()))

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        backs = "backs" if self.has_change_permission(request, obj) else "backed"
        rows = [self.where, "quote", ("speaker", "speaker_office", "stated_on"), backs]
        return [(None, {"fields": [*rows, *([self.states] if self.states else [])]})]

    @admin.display(description=_("backs"))
    def backed(self, citation: Citation) -> str:
        """The ticked boxes in words, where the record can only be read."""
        return ", ".join(map(str, coded(citation, "backs", citation.backs)))

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name == "source":
            options["queryset"] = Source.objects.without_text()
        return super().formfield_for_foreignkey(db_field, request, **options)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **options)
        if db_field.name == "quote":
            field.widget.attrs["rows"] = 2
        return field

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).defer("source__full_text", "source__note")


#: A group of boxes for the admin of every record that can be disputed.
DISPUTED = (
    _("Dispute"),
    {
        "fields": (
            ("disputed", "disputed_since"),
            ("disputed_by_en", "disputed_by_ja", "disputed_by_uk"),
            ("disputed_what_en", "disputed_what_ja", "disputed_what_uk"),
        ),
        "description": _("Cite the source that says so, and any reply, under “backs”."),
        "classes": ("collapse",),
    },
)


def citing_models() -> list[type[Model]]:
    """The citation tables of all apps."""
    return [
        relation.related_model
        for relation in Source._meta.related_objects
        if issubclass(relation.related_model, Citation)
    ]


def _count(model: type[Model]) -> Any:
    mine = model._base_manager.filter(source=OuterRef("pk")).order_by().values("source")
    return Coalesce(Subquery(mine.annotate(count=Count("pk")).values("count")), 0)


def _uncited(sources: QuerySet) -> QuerySet:
    for model in citing_models():
        sources = sources.exclude(Exists(model._base_manager.filter(source=OuterRef("pk"))))
    return sources


@admin.register(Source)
class SourceAdmin(RecordAdmin):
    list_display = ("title", "publisher", "kind", "language", "published_on", "state", "citations", "updated_at")
    list_filter = ("kind", "language")
    search_fields = ("title_en", "title_ja", "title_uk", "publisher_en", "publisher_ja", "publisher_uk", "url")
    date_hierarchy = "published_on_from"
    ordering = ("-published_on_from", "-pk")
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("title_en", "title_ja", "title_uk"),
                    ("publisher_en", "publisher_ja", "publisher_uk"),
                    "repeats",
                )
            },
        ),
        (_("Document"), {"fields": (("kind", "language"), ("published_on", "retrieved_on"), "url", "archived_url")}),
        (_("Archived text"), {"fields": ("full_text",)}),
        RecordAdmin.PUBLICATION,
    )
    gaps = (
        Gap(
            "no-text",
            _("without archived text"),
            _("quotes from it cannot be checked"),
            lambda sources: sources.filter(full_text=""),
        ),
        Gap(
            "no-copy",
            _("without an archived copy"),
            _("the original may go away"),
            lambda sources: sources.filter(~Q(url=""), archived_url=""),
        ),
        Gap(
            "uncited",
            _("cited by nothing"),
            _("no record rests on it yet"),
            _uncited,
        ),
    )

    def for_list(self, records: QuerySet) -> QuerySet:
        return records.annotate(citation_count=sum((_count(model) for model in citing_models()), Value(0)))

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        records = super().get_queryset(request)
        opened = request.resolver_match and request.resolver_match.url_name == "sources_source_change"
        return records if opened else records.without_text()

    @admin.display(description=_("citations"), ordering="citation_count")
    def citations(self, source: Any) -> int:
        return source.citation_count
