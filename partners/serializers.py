"""Organisations and initiatives as JSON."""

from typing import Any

from rest_framework import serializers

from aidportal.api.addresses import ApiUrl, PageUrl
from aidportal.api.fields import Label, Text
from aidportal.api.shapes import Coded, Row, Shape, Translated
from aidportal.money.serializers import StatedDate
from aidportal.sources.serializers import DisputableRecord
from partners.models import Initiative, InitiativeOrganisation, OrganisationIdentifier, OrganisationMember


class OrganisationRef(Shape):
    """An organisation as another record names it."""

    slug = serializers.CharField()
    url = PageUrl()
    name = serializers.CharField()


class MemberRef(OrganisationRef):
    """A member of a group."""

    def to_representation(self, instance: OrganisationMember) -> dict[str, Any]:
        return super().to_representation(instance.member)


class GroupRef(OrganisationRef):
    """A group of which an organisation is a member."""

    def to_representation(self, instance: OrganisationMember) -> dict[str, Any]:
        return super().to_representation(instance.organisation)


class InitiativeRef(Shape):
    """An initiative as another record names it."""

    slug = serializers.CharField()
    url = PageUrl()
    title = serializers.CharField()


class Alias(Shape):
    name = serializers.CharField()
    language = Text()


class OrganisationNumber(Shape):
    """Its number in a register."""

    scheme = serializers.ChoiceField(OrganisationIdentifier.Scheme.choices)
    scheme_name = Label(OrganisationIdentifier.Scheme, source="scheme")
    value = serializers.CharField()
    link = Text()


class FieldOfWork(Shape):
    """A DAC sector without a share."""

    code = serializers.CharField(source="sector.code")
    name = serializers.CharField(source="sector.label")
    category = Row(source="sector.parent", allow_null=True)


class OrganisationRecord(Translated, DisputableRecord):
    """Whoever gives, receives, hosts, carries out or takes part. A group has members."""

    TRANSLATED = ("name", "city", "description", "offers")

    slug = serializers.CharField()
    url = PageUrl()
    api_url = ApiUrl("api:organisation")
    name = serializers.CharField()
    short_name = Text()
    type = Coded("OrganisationType", source="organisation_type")
    is_private = serializers.BooleanField(help_text="A company, university, foundation or other non-state body.")
    country = Row(allow_null=True)
    city = Text()
    website = Text()
    description = Text()
    offers = Text(help_text="Technology, goods, services, experience.")
    sectors = FieldOfWork(many=True)
    aliases = Alias(many=True)
    identifiers = OrganisationNumber(many=True)
    members = MemberRef(many=True, source="memberships")
    member_of = GroupRef(many=True)
    last_checked_on = serializers.DateField(allow_null=True)


class PlaceRecord(Translated):
    """A region, a named place in it, or a place whose region no source states."""

    TRANSLATED = ("name",)

    region = Row(allow_null=True)
    name = Text()


class InitiativeRole(Shape):
    organisation = OrganisationRef()
    role = serializers.ChoiceField(InitiativeOrganisation.Role.choices)
    role_name = Label(InitiativeOrganisation.Role, source="role")


class InitiativeRecord(Translated, DisputableRecord):
    """A project, pilot or service of one or more organisations."""

    TRANSLATED = ("title", "summary", "technology")

    slug = serializers.CharField()
    url = PageUrl()
    api_url = ApiUrl("api:initiative")
    title = serializers.CharField()
    summary = Text()
    technology = Text()
    stage = serializers.ChoiceField(Initiative.Stage.choices)
    stage_name = Label(Initiative.Stage, source="stage")
    started = StatedDate()
    website = Text()
    organisations = InitiativeRole(many=True)
    sectors = FieldOfWork(many=True)
    places = PlaceRecord(many=True)
    last_checked_on = serializers.DateField(allow_null=True)
