"""The desk's pages of organisations and initiatives."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from aidportal.publication.admin import Gap, RecordAdmin, TableRows
from aidportal.publication.admin.gaps import disagreeing, single_source, uncited
from aidportal.sources.admin import DISPUTED, Citations
from partners import models


class OrganisationCitations(Citations):
    model = models.OrganisationCitation


class Aliases(TableRows):
    model = models.OrganisationAlias


class Identifiers(TableRows):
    model = models.OrganisationIdentifier


class Members(TableRows):
    model = models.OrganisationMember
    fk_name = "organisation"
    autocomplete_fields = ("member",)


class Offers(TableRows):
    model = models.OrganisationSector
    autocomplete_fields = ("sector",)
    verbose_name_plural = _("sectors in which it offers something")


@admin.register(models.Organisation)
class OrganisationAdmin(RecordAdmin):
    title_field = "name"
    list_display = (
        "name",
        "short_name",
        "organisation_type",
        "country",
        "is_partner",
        "state",
        "sources",
        "updated_at",
    )
    list_filter = ("organisation_type", ("country", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("country",)
    search_fields = ("name_en", "name_ja", "name_uk", "short_name", "aliases__name", "identifiers__value")
    date_hierarchy = "created_at"
    ordering = ("name_en",)
    autocomplete_fields = ("country",)
    inlines = (OrganisationCitations, Aliases, Identifiers, Members, Offers)
    fieldsets = (
        (None, {"fields": (("name_en", "name_ja", "name_uk"), ("short_name", "organisation_type"))}),
        (_("Where it is"), {"fields": (("city_en", "city_ja", "city_uk"), "country", "website")}),
        (
            _("What it does"),
            {
                "fields": (
                    ("description_en", "description_ja", "description_uk"),
                    ("offers_en", "offers_ja", "offers_uk"),
                )
            },
        ),
        DISPUTED,
        RecordAdmin.PUBLICATION,
    )
    gaps = (
        uncited(),
        Gap(
            "no-country",
            _("without a country"),
            _("it is found under no country"),
            lambda organisations: organisations.filter(country=None),
        ),
    )

    @admin.display(description=_("partner"), boolean=True)
    def is_partner(self, organisation: models.Organisation) -> bool:
        return organisation.is_private


class InitiativeCitations(Citations):
    model = models.InitiativeCitation


class Organisations(TableRows):
    model = models.InitiativeOrganisation
    autocomplete_fields = ("organisation",)


class Sectors(TableRows):
    model = models.InitiativeSector
    autocomplete_fields = ("sector",)


class Places(TableRows):
    model = models.InitiativePlace
    autocomplete_fields = ("region",)
    fields = ("region", "name_en", "name_ja", "name_uk")


@admin.register(models.Initiative)
class InitiativeAdmin(RecordAdmin):
    list_display = ("title", "run_by", "stage", "started", "state", "sources", "updated_at")
    list_filter = ("stage",)
    search_fields = ("title_en", "title_ja", "title_uk", "technology_en", "organisations__organisation__name_en")
    date_hierarchy = "started_from"
    ordering = ("title_en",)
    inlines = (Organisations, InitiativeCitations, Sectors, Places)
    fieldsets = (
        (None, {"fields": (("title_en", "title_ja", "title_uk"), ("summary_en", "summary_ja", "summary_uk"))}),
        (
            _("On the ground"),
            {"fields": (("technology_en", "technology_ja", "technology_uk"), ("stage", "started"), "website")},
        ),
        DISPUTED,
        RecordAdmin.PUBLICATION,
    )
    gaps = (
        uncited(),
        single_source(models.InitiativeCitation),
        disagreeing(models.InitiativeCitation, {"started_from": "states_date_from"}),
        Gap(
            "no-organisation",
            _("nobody runs it"),
            _("it cannot be published without an organisation"),
            lambda initiatives: initiatives.filter(organisations__isnull=True),
        ),
    )

    def for_list(self, records: QuerySet) -> QuerySet:
        return super().for_list(records).prefetch_related("organisations__organisation")

    @admin.display(description=_("organisations"))
    def run_by(self, initiative: Any) -> str:
        return ", ".join(str(row.organisation) for row in initiative.organisations.all())
