"""What the index knows of organisations and initiatives."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.db.models import Prefetch

from aidportal.search.declarations import Documents, Entry
from aidportal.search.fields import Keyword
from aidportal.search.registry import register
from aidportal.search.shapes import DATE_FIELDS, TITLE_FIELDS, dated, in_all_languages, titles_by_language
from partners.models import (
    Initiative,
    InitiativeCitation,
    InitiativeOrganisation,
    Organisation,
    OrganisationCitation,
    OrganisationMember,
)

_SECTOR = Keyword("field_of_work", tree=True)


@register
class OrganisationDocuments(Documents):
    kind = "organisation"
    fields = (
        *TITLE_FIELDS,
        _SECTOR,
        Keyword("organisation_type"),
        Keyword("sphere"),
        Keyword("country"),
        Keyword("member_of"),
    )

    def published(self) -> Any:
        return Organisation.objects.published()

    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        groups = OrganisationMember.objects.filter(organisation__in=self.published())
        organisations = (
            self.published()
            .filter(pk__in=pks)
            .select_related("country")
            .prefetch_related(
                Prefetch("member_of", queryset=groups.select_related("organisation")),
                Prefetch("citations", queryset=OrganisationCitation.objects.only("organisation_id", "quote")),
                "aliases",
                "identifiers",
                "sectors__sector",
            )
        )
        return map(_organisation_entry, organisations)

    @staticmethod
    def _members_of(pks: Collection[int]) -> Any:
        return OrganisationMember.objects.filter(organisation__in=pks).values_list("member_id", flat=True)

    dependants = {"organisation": _members_of}


@register
class InitiativeDocuments(Documents):
    kind = "initiative"
    fields = (*TITLE_FIELDS, *DATE_FIELDS, _SECTOR, Keyword("stage"), Keyword("region"), Keyword("organisation"))

    def published(self) -> Any:
        return Initiative.objects.published()

    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        organisations = InitiativeOrganisation.objects.filter(organisation__in=Organisation.objects.published())
        initiatives = (
            self.published()
            .filter(pk__in=pks)
            .prefetch_related(
                Prefetch("organisations", queryset=organisations.select_related("organisation")),
                Prefetch("citations", queryset=InitiativeCitation.objects.only("initiative_id", "quote")),
                "places__region",
                "sectors__sector",
            )
        )
        return map(_initiative_entry, initiatives)

    @staticmethod
    def _of_organisations(pks: Collection[int]) -> Any:
        initiatives = Initiative.objects.published().filter(organisations__organisation__in=pks)
        return initiatives.values_list("pk", flat=True).distinct()

    dependants = {"organisation": _of_organisations}


def _organisation_entry(organisation: Any) -> Entry:
    return Entry(
        pk=organisation.pk,
        values={
            **titles_by_language(organisation, "name"),
            "organisation_type": organisation.organisation_type,
            "sphere": "private" if organisation.is_private else "public",
            "country": organisation.country_id,
            "member_of": sorted({row.organisation.slug for row in organisation.member_of.all()}),
            "field_of_work": sorted({row.sector_id for row in organisation.sectors.all()}),
        },
        titles=[
            *in_all_languages(organisation, "name"),
            organisation.short_name,
            *(alias.name for alias in organisation.aliases.all()),
        ],
        texts=list(_organisation_texts(organisation)),
    )


def _organisation_texts(organisation: Any) -> Iterator[str]:
    for name in ("city", "description", "offers"):
        yield from in_all_languages(organisation, name)
    named = [organisation.country] if organisation.country else []
    for row in [*named, *(row.sector for row in organisation.sectors.all())]:
        yield from (row.name, row.name_ja, row.name_uk)
    yield from (identifier.value for identifier in organisation.identifiers.all())
    yield from (citation.quote for citation in organisation.citations.all())


def _initiative_entry(initiative: Any) -> Entry:
    return Entry(
        pk=initiative.pk,
        values={
            **titles_by_language(initiative, "title"),
            **dated(initiative.started_from, initiative.started_to, initiative.pk),
            "stage": initiative.stage,
            "region": sorted({place.region_id for place in initiative.places.all() if place.region_id}),
            "organisation": sorted({row.organisation.slug for row in initiative.organisations.all()}),
            "field_of_work": sorted({row.sector_id for row in initiative.sectors.all()}),
        },
        titles=in_all_languages(initiative, "title"),
        texts=list(_initiative_texts(initiative)),
    )


def _initiative_texts(initiative: Any) -> Iterator[str]:
    for name in ("summary", "technology"):
        yield from in_all_languages(initiative, name)
    for row in initiative.organisations.all():
        yield from (*in_all_languages(row.organisation, "name"), row.organisation.short_name)
    for place in initiative.places.all():
        yield from in_all_languages(place, "name")
    regions = [place.region for place in initiative.places.all() if place.region]
    for row in [*regions, *(row.sector for row in initiative.sectors.all())]:
        yield from (row.name, row.name_ja, row.name_uk)
    yield from (citation.quote for citation in initiative.citations.all())
