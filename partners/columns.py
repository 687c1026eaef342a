"""Columns of the lists of organisations and initiatives as files."""

from collections.abc import Collection
from operator import attrgetter
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext_lazy as _

from aidportal.lists.files.columns import Column, Table, Type
from aidportal.lists.files.shapes import chosen, coded, identity, last_checked, listed, prose, stated_date, text
from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from aidportal.sources.columns import CITED, DISPUTE
from partners.models import Initiative, InitiativeOrganisation, Organisation, OrganisationMember

_SECTORS: tuple[Column, ...] = (
    listed(
        "sectors", _("sectors"), _("OECD-DAC sectors."), lambda one: [row.sector.label for row in one.sectors.all()]
    ),
    listed(
        "sector_codes",
        _("sectors"),
        _("Their codes in the same order."),
        lambda one: [row.sector_id for row in one.sectors.all()],
        type=Type.CODE,
        codes="OECD-DAC",
    ),
)

ORGANISATION: tuple[Column, ...] = (
    *identity("name"),
    Column("short_name", _("abbreviation"), text("short_name")),
    *coded("type", _("type"), "OrganisationType", path="organisation_type"),
    Column("country", _("country"), lambda one: one.country.label if one.country else None),
    Column("country_code", _("country"), attrgetter("country_id"), "", Type.CODE, codes="ISO 3166-1"),
    Column("city", _("city"), text("city")),
    Column("website", _("website"), text("website"), "", Type.ADDRESS),
    *prose("description", _("description")),
    *prose("offers", _("what it offers"), _("Technology, goods, services, experience.")),
    *_SECTORS,
    listed("aliases", _("other names"), _("Under which sources speak of it."), lambda one: [
        alias.name for alias in one.aliases.all()
    ]),
    listed(
        "identifiers", _("identifiers"), _("Its numbers in registers, each after the register’s code."),
        lambda one: [f"{row.scheme}: {row.value}" for row in one.identifiers.all()],
    ),
    listed("members", _("members"), _("Of a group: who belongs to it."), lambda one: [
        row.member.name for row in one.memberships.all()
    ]),
    listed("member_slugs", _("members"), _("Their names in addresses, in the same order."), lambda one: [
        row.member.slug for row in one.memberships.all()
    ], type=Type.CODE),
    *DISPUTE,
    *CITED,
    last_checked(),
)  # fmt: skip

INITIATIVE: tuple[Column, ...] = (
    *identity(),
    *prose("summary", _("summary")),
    *prose("technology", _("technology")),
    *chosen("stage", _("stage"), Initiative.Stage),
    *stated_date("started_on", _("started on"), _("When it began, as stated."), "started"),
    Column("website", _("website"), text("website"), "", Type.ADDRESS),
    listed("organisations", _("organisations"), _("Who runs or supports it."), lambda one: [
        row.organisation.name for row in one.organisations.all()
    ]),
    listed("organisation_slugs", _("organisations"), _("Their names in addresses, in the same order."), lambda one: [
        row.organisation.slug for row in one.organisations.all()
    ], type=Type.CODE),
    listed("organisation_roles", _("roles"), _("In the same order."), lambda one: [
        row.role for row in one.organisations.all()
    ], type=Type.CODE, codes=", ".join(InitiativeOrganisation.Role.values)),
    *_SECTORS,
    listed("places", _("places"), _("As the sources name them, with the region."), lambda one: [
        str(place) for place in one.places.all()
    ]),
    listed("region_codes", _("regions"), _("Of the places whose region is stated."), lambda one: list(
        dict.fromkeys(place.region_id for place in one.places.all() if place.region_id)
    ), type=Type.CODE, codes="ISO 3166-2"),
    *DISPUTE,
    *CITED,
    last_checked(),
)  # fmt: skip


def organisations(_columns: Collection[str]) -> QuerySet[Any]:
    """Published organisations with all that the columns read."""
    return (
        Organisation.objects.published()
        .select_related("country")
        .prefetch_related(
            published_citations(Organisation),
            Prefetch("memberships", rows_of_published(OrganisationMember.objects, "member").order_by("pk")),
            "aliases",
            "identifiers",
            "sectors__sector",
        )
    )


def initiatives(_columns: Collection[str]) -> QuerySet[Any]:
    """Published initiatives with all that the columns read."""
    return Initiative.objects.published().prefetch_related(
        published_citations(Initiative),
        Prefetch("organisations", rows_of_published(InitiativeOrganisation.objects, "organisation").order_by("pk")),
        "sectors__sector",
        "places__region",
    )


ORGANISATIONS = Table("partners", _("Partners"), ORGANISATION, organisations)
INITIATIVES = Table("initiatives", _("Initiatives"), INITIATIVE, initiatives)
