"""The rows of a pledge: for whom, for what, what goods, through whom, where."""

from typing import Any

from rest_framework import serializers

from aidportal.api.addresses import PageUrl
from aidportal.api.fields import Label, Text
from aidportal.api.shapes import Code, Coded, Row, Shape, Translated
from aidportal.money.serializers import Amount, Dollars, Figure, Quantity, Usd, scaled
from partners.serializers import InitiativeRef, OrganisationRef
from pledges.choices import Beneficiary, KindOfMoney, Relation, Status
from pledges.counting import WHOLE
from pledges.models import PledgeIdentifier, PledgeInitiative


class PledgeRef(Shape):
    """A pledge as another record names it."""

    slug = serializers.CharField()
    url = PageUrl()
    title = serializers.CharField()


class Part(PledgeRef):
    """A pledge below this one."""

    relation = serializers.ChoiceField(Relation.choices, source="parent_relation")
    amount = Amount(allow_null=True)
    usd = Usd()
    kind_of_money = serializers.ChoiceField(KindOfMoney.choices)
    counted_usd = Dollars()
    status = serializers.ChoiceField(Status.choices)


class Shares(serializers.ListSerializer):
    """Rows with their percentage: a single row has all; several whose shares nobody states have null."""

    def to_representation(self, data: Any) -> list[Any]:
        rows = list(data.all())
        if len(rows) == 1 and rows[0].share is None:
            rows[0].share = WHOLE
        return super().to_representation(rows)


class Percentage(Figure):
    """Percent, from a column in hundredths of a percent."""

    def __init__(self) -> None:
        super().__init__(source="share", allow_null=True, help_text="Null: no source states it.")

    def to_representation(self, value: int) -> Any:
        return scaled(value, 2)


class Share(Shape):
    """A row with a share of the pledge."""

    class Meta:
        list_serializer_class = Shares

    def get_fields(self) -> dict[str, serializers.Field]:
        return {**super().get_fields(), "percentage": Percentage()}


class Recipient(Share):
    """A country or region for which it is meant; 998 is worldwide."""

    code = serializers.CharField(source="area.code")
    name = serializers.CharField(source="area.label")


class Sector(Share):
    """An OECD-DAC sector for which it is meant."""

    code = serializers.CharField(source="sector.code")
    name = serializers.CharField(source="sector.label")
    category = Row(source="sector.parent", allow_null=True)


class ItemRecord(Translated):
    """Goods or services promised."""

    TRANSLATED = ("description",)

    description = serializers.CharField()
    quantity = Quantity(allow_null=True)


class ParticipatingOrganisation(Shape):
    """An organisation through which it goes, in one of IATI's roles."""

    organisation = OrganisationRef()
    role = Coded("OrganisationRole")


class Marker(Shape):
    """An OECD-DAC policy marker."""

    marker = Coded("PolicyMarker", source="code")
    significance = Coded("PolicySignificance")


class Identifier(Shape):
    """What others call it."""

    scheme = serializers.ChoiceField(PledgeIdentifier.Scheme.choices)
    scheme_name = Label(PledgeIdentifier.Scheme, source="scheme")
    value = serializers.CharField()
    link = Text()


class LinkedInitiative(InitiativeRef):
    """An initiative that carries the pledge out or grew from it."""

    def to_representation(self, instance: PledgeInitiative) -> dict[str, Any]:
        return super().to_representation(instance.initiative)


class BeneficiaryCode(Code):
    """Whom it is meant to help."""

    def to_representation(self, instance: str) -> dict[str, Any]:
        return {"code": instance, "name": str(Beneficiary(instance).label)}
