"""What the index knows of organisations and initiatives."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from aidportal.search.declarations import Documents, Entry
from aidportal.search.fields import Alphabetical, Keyword
from aidportal.search.registry import register
from aidportal.search.rows import Texts, grouped, named, translated
from aidportal.search.shapes import (
    DATE_FIELDS,
    LANGUAGES,
    TITLE_FIELDS,
    Row,
    dated,
    in_all_languages,
    titles_by_language,
    yes_or_nothing,
)
from aidportal.sources.citing import citing_any
from partners.models import (
    Initiative,
    InitiativeCitation,
    InitiativeOrganisation,
    InitiativePlace,
    InitiativeSector,
    Organisation,
    OrganisationAlias,
    OrganisationCitation,
    OrganisationIdentifier,
    OrganisationMember,
    OrganisationSector,
)
from partners.models.organisation import PRIVATE_TYPES
from partners.naming import code_of

_SECTOR = Keyword("field_of_work", tree=True)
#: Of an organisation: those of its initiatives.
_ON_THE_GROUND = (Keyword("place"), Keyword("region"), Keyword("technology"))
_ORGANISATION_TEXTS = ("city", "description", "offers")
_ORGANISATION = (
    *("pk", "short_name", "organisation_type", "country_id", "disputed"),
    *translated("name", *_ORGANISATION_TEXTS),
)
_INITIATIVE_TEXTS = ("summary", "technology")
_INITIATIVE = ("pk", "stage", "disputed", "started_from", "started_to", *translated("title", *_INITIATIVE_TEXTS))


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
        Keyword("disputed"),
        *_ON_THE_GROUND,
        *(Alphabetical(f"private_first_{language}") for language in LANGUAGES),
    )

    def published(self) -> Any:
        return Organisation.objects.published()

    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        parts = _OrganisationParts(pks)
        return map(parts.entry, self.published().filter(pk__in=pks).values(*_ORGANISATION))

    @staticmethod
    def _members_of(pks: Collection[int]) -> Any:
        return _ever(OrganisationMember, "organisation", pks).values_list("member_id", flat=True)

    @staticmethod
    def _behind_initiatives(pks: Collection[int]) -> Any:
        return _ever(InitiativeOrganisation, "initiative", pks).values_list("organisation_id", flat=True)

    dependants = {"organisation": _members_of, "initiative": _behind_initiatives, "source": citing_any(Organisation)}


@register
class InitiativeDocuments(Documents):
    kind = "initiative"
    fields = (
        *TITLE_FIELDS,
        *DATE_FIELDS,
        _SECTOR,
        Keyword("stage"),
        *_ON_THE_GROUND,
        Keyword("organisation"),
        Keyword("disputed"),
    )

    def published(self) -> Any:
        return Initiative.objects.published()

    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        parts = _InitiativeParts(pks)
        return map(parts.entry, self.published().filter(pk__in=pks).values(*_INITIATIVE))

    @staticmethod
    def _of_organisations(pks: Collection[int]) -> Any:
        initiatives = Initiative.objects.published().filter(organisations__organisation__in=pks)
        return initiatives.values_list("pk", flat=True).distinct()

    dependants = {"organisation": _of_organisations, "source": citing_any(Initiative)}


def _ever(rows: Any, link: str, pks: Collection[int]) -> Any:
    """Rows that lead to the records ``pks``, also those taken away: what they named has changed, too."""
    return rows.history.filter(**{f"{link}__in": pks}).distinct()


def _codes(names: Iterable[tuple[Any, ...]]) -> list[str]:
    """Codes of names, each in its translations."""
    return sorted({code_of(*name) for name in names} - {""})


class _OrganisationParts:
    """What belongs to some organisations, by their ids."""

    def __init__(self, pks: Sequence[int]) -> None:
        mine = {"organisation__in": pks}
        sectors = OrganisationSector.objects.filter(**mine)
        groups = OrganisationMember.objects.filter(member__in=pks, organisation__in=Organisation.objects.published())
        self.sectors = grouped(sectors, "organisation_id", "sector_id")
        self.groups = grouped(groups, "member_id", "organisation__slug")
        work = InitiativeOrganisation.objects.filter(**mine, initiative__in=Initiative.objects.published())
        self.places = grouped(work, "organisation_id", *translated("initiative__places__name"))
        self.regions = grouped(work, "organisation_id", "initiative__places__region_id")
        self.technologies = grouped(work, "organisation_id", *translated("initiative__technology"))
        self.aliases = grouped(OrganisationAlias.objects.filter(**mine), "organisation_id", "name")
        self.texts = texts = Texts()
        texts.read(sectors, "organisation_id", *named("sector"))
        texts.read(Organisation.objects.filter(pk__in=pks), "pk", *named("country"))
        texts.read(OrganisationIdentifier.objects.filter(**mine), "organisation_id", "value")
        texts.read(OrganisationCitation.objects.published().filter(**mine), "organisation_id", "quote")

    def entry(self, row: Row) -> Entry:
        pk = row["pk"]
        titles, is_private = titles_by_language(row, "name"), row["organisation_type"] in PRIVATE_TYPES
        names = [*in_all_languages(row, "name"), row["short_name"], *(alias for (alias,) in self.aliases[pk])]
        return Entry(
            pk=pk,
            values={
                **titles,
                **{
                    name.replace("title", "private_first"): f"{1 - is_private} {title}"
                    for name, title in titles.items()
                },
                "organisation_type": row["organisation_type"],
                "sphere": "private" if is_private else "public",
                "country": row["country_id"],
                "member_of": sorted({group for (group,) in self.groups[pk]}),
                "field_of_work": sorted({sector for (sector,) in self.sectors[pk]}),
                "disputed": yes_or_nothing(row["disputed"]),
                "place": _codes(self.places[pk]),
                "region": sorted({region for (region,) in self.regions[pk] if region}),
                "technology": _codes(self.technologies[pk]),
            },
            titles=names,
            texts=[*in_all_languages(row, *_ORGANISATION_TEXTS), *self.texts.of(pk)],
        )


class _InitiativeParts:
    """What belongs to some initiatives, by their ids; of organisations only what is published."""

    def __init__(self, pks: Sequence[int]) -> None:
        mine, public = {"initiative__in": pks}, Organisation.objects.published()
        organisations = InitiativeOrganisation.objects.filter(**mine, organisation__in=public)
        places = InitiativePlace.objects.filter(**mine)
        sectors = InitiativeSector.objects.filter(**mine)
        self.organisations = grouped(organisations, "initiative_id", "organisation__slug")
        self.regions = grouped(places.filter(region__isnull=False), "initiative_id", "region_id")
        self.places = grouped(places, "initiative_id", *translated("name"))
        self.sectors = grouped(sectors, "initiative_id", "sector_id")
        self.texts = texts = Texts()
        names = translated("organisation__name")
        texts.read(organisations, "initiative_id", "organisation__short_name", *names)
        texts.read(places, "initiative_id", *translated("name"), *named("region"))
        texts.read(sectors, "initiative_id", *named("sector"))
        texts.read(InitiativeCitation.objects.published().filter(**mine), "initiative_id", "quote")

    def entry(self, row: Row) -> Entry:
        pk = row["pk"]
        return Entry(
            pk=pk,
            values={
                **titles_by_language(row, "title"),
                **dated(row["started_from"], row["started_to"], pk),
                "stage": row["stage"],
                "place": _codes(self.places[pk]),
                "region": sorted({region for (region,) in self.regions[pk]}),
                "technology": _codes([tuple(row[name] for name in translated("technology"))]),
                "organisation": sorted({slug for (slug,) in self.organisations[pk]}),
                "field_of_work": sorted({sector for (sector,) in self.sectors[pk]}),
                "disputed": yes_or_nothing(row["disputed"]),
            },
            titles=in_all_languages(row, "title"),
            texts=[*in_all_languages(row, *_INITIATIVE_TEXTS), *self.texts.of(pk)],
        )
