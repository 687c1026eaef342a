"""Organisations and initiatives in the API."""

from typing import Any

from django.db.models import Prefetch, QuerySet

from aidportal.lists.api import ListEndpoint
from aidportal.publication.api import RecordEndpoint
from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from partners.filters import InitiativeFilters, OrganisationFilters
from partners.models import (
    Initiative,
    InitiativeOrganisation,
    Organisation,
    OrganisationMember,
)
from partners.serializers import InitiativeRecord, OrganisationRecord


class OrganisationRows:
    def records(self) -> QuerySet[Any]:
        return (
            Organisation.objects.published()
            .select_related("country")
            .prefetch_related(
                Prefetch("memberships", rows_of_published(OrganisationMember.objects, "member")),
                Prefetch("member_of", rows_of_published(OrganisationMember.objects, "organisation")),
                "aliases",
                "identifiers",
                "sectors__sector__parent",
                published_citations(Organisation),
            )
        )


class OrganisationList(OrganisationRows, ListEndpoint):
    """Whoever gives, receives, hosts, carries out or takes part."""

    operation = "organisations_list"
    filters = OrganisationFilters
    row = OrganisationRecord


class OrganisationDetail(OrganisationRows, RecordEndpoint):
    """One organisation."""

    operation = "organisation"
    route = "api:organisation"
    answer = OrganisationRecord


class InitiativeRows:
    def records(self) -> QuerySet[Any]:
        return Initiative.objects.published().prefetch_related(
            Prefetch("organisations", rows_of_published(InitiativeOrganisation.objects, "organisation")),
            "sectors__sector__parent",
            "places__region",
            published_citations(Initiative),
        )


class InitiativeList(InitiativeRows, ListEndpoint):
    """What partners do on the ground."""

    operation = "initiatives_list"
    filters = InitiativeFilters
    row = InitiativeRecord


class InitiativeDetail(InitiativeRows, RecordEndpoint):
    """One initiative."""

    operation = "initiative"
    route = "api:initiative"
    answer = InitiativeRecord
