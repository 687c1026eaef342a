"""The desk's pages of events."""

import zoneinfo
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Q
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from aidportal.publication.admin import Gap, RecordAdmin, TableRows
from aidportal.publication.admin.gaps import disagreeing, single_source, unbacked, uncited
from aidportal.sources.admin import DISPUTED, Citations
from events import models


class EventCitations(Citations):
    model = models.EventCitation


class Participants(TableRows):
    model = models.EventParticipant
    autocomplete_fields = ("organisation",)


class Initiatives(TableRows):
    model = models.EventInitiative
    autocomplete_fields = ("initiative",)
    verbose_name_plural = _("initiatives presented or signed there")


@admin.register(models.Event)
class EventAdmin(RecordAdmin):
    list_display = ("title", "kind", "status", "held", "city", "country", "state", "sources", "updated_at")
    list_filter = ("kind", "status", ("country", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("country",)
    search_fields = ("title_en", "title_ja", "title_uk", "city_en", "venue_en")
    date_hierarchy = "held_from"
    ordering = ("-held_from", "-pk")
    autocomplete_fields = ("country", "series")
    inlines = (EventCitations, Participants, Initiatives)
    fieldsets = (
        (None, {"fields": (("title_en", "title_ja", "title_uk"), ("kind", "status"), "series")}),
        (_("When"), {"fields": ("held", ("starts_at", "ends_at", "time_zone"))}),
        (
            _("Where"),
            {
                "fields": (
                    ("venue_en", "venue_ja", "venue_uk"),
                    ("city_en", "city_ja", "city_uk"),
                    "country",
                    "online_url",
                    ("registration_url", "registration_deadline"),
                )
            },
        ),
        (
            _("What happened"),
            {"fields": (("summary_en", "summary_ja", "summary_uk"), ("outcome_en", "outcome_ja", "outcome_uk"))},
        ),
        DISPUTED,
        RecordAdmin.PUBLICATION,
    )
    gaps = (
        uncited(),
        unbacked(models.EventCitation, "held", Q(held_from__isnull=False), _("date without a quote")),
        single_source(models.EventCitation),
        disagreeing(models.EventCitation, {"held_from": "states_date_from"}),
        Gap(
            "no-date",
            _("without a date"),
            _("it stands in no calendar"),
            lambda events: events.filter(held_from=None),
        ),
    )

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **options)
        if db_field.name == "time_zone":
            field.widget = forms.Select(choices=[("", "---------"), *_zones()])
        return field


def _zones() -> list[tuple[str, str]]:
    zones = sorted(zone for zone in zoneinfo.available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    return [(zone, zone) for zone in ["UTC", *zones]]
