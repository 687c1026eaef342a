"""What is kept of each published version of organisations and initiatives."""

from django.db.models import Prefetch

from aidportal.publication.versions.declarations import Declaration, register
from aidportal.publication.versions.kinds import Choice, Coded, Day, Link, Standard, Stated, Text, texts
from aidportal.publication.versions.rows import Rows, citations
from aidportal.sources.versions import DISPUTE
from partners.models import (
    Initiative,
    InitiativeOrganisation,
    InitiativePlace,
    InitiativeSector,
    Organisation,
    OrganisationIdentifier,
    OrganisationSector,
)


@register
class OrganisationVersions(Declaration):
    model = Organisation
    address = "partners"
    title = "name"
    facts = (
        *texts("name"),
        Text("short_name"),
        Coded("organisation_type", codelist="OrganisationType"),
        Standard("country"),
        *texts("city"),
        Text("website"),
        *texts("description", "offers"),
        Rows("sectors", facts=(Standard("sector"),)),
        Rows("aliases", facts=(Text("name"), Coded("language", codelist="Language"))),
        Rows(
            "identifiers",
            facts=(Choice("scheme", choices=OrganisationIdentifier.Scheme), Text("value"), Text("link")),
        ),
        Rows("memberships", facts=(Link("member"),), needs="member"),
        citations(),
        *DISPUTE,
        Day("last_checked_on"),
    )
    related = (
        "country",
        Prefetch("sectors", OrganisationSector.objects.select_related("sector")),
        "aliases",
        "identifiers",
        "memberships",
        "citations",
    )


@register
class InitiativeVersions(Declaration):
    model = Initiative
    address = "initiatives"
    facts = (
        *texts("title", "summary", "technology"),
        Choice("stage", choices=Initiative.Stage),
        Stated("started"),
        Text("website"),
        Rows(
            "organisations",
            facts=(Link("organisation"), Choice("role", choices=InitiativeOrganisation.Role)),
            needs="organisation",
        ),
        Rows("sectors", facts=(Standard("sector"),)),
        Rows("places", facts=(Standard("region"), *texts("name"))),
        citations(),
        *DISPUTE,
        Day("last_checked_on"),
    )
    related = (
        "organisations",
        Prefetch("sectors", InitiativeSector.objects.select_related("sector")),
        Prefetch("places", InitiativePlace.objects.select_related("region")),
        "citations",
    )
