"""Everyone who takes part, and what partners do on the ground; one noun a module."""

from partners.models.initiative import (
    Initiative,
    InitiativeCitation,
    InitiativeOrganisation,
    InitiativePlace,
    InitiativeSector,
)
from partners.models.organisation import (
    Organisation,
    OrganisationAlias,
    OrganisationCitation,
    OrganisationIdentifier,
    OrganisationMember,
    OrganisationSector,
)

__all__ = [
    "Initiative",
    "InitiativeCitation",
    "InitiativeOrganisation",
    "InitiativePlace",
    "InitiativeSector",
    "Organisation",
    "OrganisationAlias",
    "OrganisationCitation",
    "OrganisationIdentifier",
    "OrganisationMember",
    "OrganisationSector",
]
