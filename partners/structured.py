"""Organisations for search engines."""

from typing import Any

from aidportal.addresses import absolute
from aidportal.publication.structured import Data, described, page_about, reference, web_addresses
from partners.models import Organisation, OrganisationIdentifier

#: IATI organisation type → schema.org type; companies and all others are an Organization.
_TYPES = {
    **dict.fromkeys(("10", "11", "15"), "GovernmentOrganization"),
    **dict.fromkeys(("21", "22", "23", "24"), "NGO"),
}


def organisation_reference(organisation: Organisation) -> Data:
    """A published organisation as another record names it."""
    return reference(_type(organisation), organisation)


def organisation_data(organisation: Organisation) -> Data:
    """With ``country``, ``aliases``, ``identifiers``, and of members and groups what is published."""
    rows: Any = organisation
    identifiers = list(rows.identifiers.all())
    lei = [row.value for row in identifiers if row.scheme == OrganisationIdentifier.Scheme.LEI]
    return page_about(
        described(
            _type(organisation),
            **{"@id": absolute(organisation.get_absolute_url())},
            name=organisation.name,
            alternateName=list(
                dict.fromkeys(filter(None, [organisation.short_name, *(row.name for row in rows.aliases.all())]))
            ),
            description=organisation.description,
            url=organisation.website,
            mainEntityOfPage=absolute(organisation.get_absolute_url()),
            address=postal_address(organisation.city, organisation.country_id),
            identifier=[
                described("PropertyValue", propertyID=str(row.get_scheme_display()), value=row.value)
                for row in identifiers
            ],
            leiCode=lei[0] if lei else "",
            sameAs=web_addresses(organisation.website, *(row.address for row in identifiers)),
            member=[organisation_reference(row.member) for row in rows.memberships.all()],
            memberOf=[organisation_reference(row.organisation) for row in rows.member_of.all()],
        )
    )


def postal_address(city: str, country: str | None) -> Data:
    """Town and country; codes of regions of the world are no country."""
    is_country = country is not None and country.isalpha()
    address = described("PostalAddress", addressLocality=city, addressCountry=country if is_country else "")
    return address if len(address) > 1 else {}


def _type(organisation: Organisation) -> str:
    return _TYPES.get(organisation.organisation_type, "Organization")
