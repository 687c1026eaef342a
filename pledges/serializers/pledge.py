"""A pledge as JSON, whole: the same in lists and alone."""

from typing import Any

from rest_framework import serializers

from aidportal.api.addresses import ApiUrl, PageUrl
from aidportal.api.fields import Label, Text
from aidportal.api.shapes import Coded, Shape, Translated
from aidportal.money.serializers import Amount, Dollars, StatedDate, Usd
from aidportal.sources.serializers import DisputableRecord
from events.serializers import EventRef
from partners.serializers import OrganisationRef, PlaceRecord
from pledges.choices import KindOfMoney, Relation, Status
from pledges.models import Pledge
from pledges.serializers import rows
from pledges.serializers.transaction import PledgeTransaction


class AnnouncedBy(Shape):
    """The person who announced it."""

    name = Text(source="announced_by")
    name_ja = Text(source="announced_by_ja")
    name_uk = Text(source="announced_by_uk")
    office = Text(source="announced_by_office")
    office_ja = Text(source="announced_by_office_ja")
    office_uk = Text(source="announced_by_office_uk")


class PledgeRecord(Translated, DisputableRecord):
    """A promise: who promised what to whom, and who says so."""

    TRANSLATED = ("title", "summary")

    slug = serializers.CharField()
    url = PageUrl()
    api_url = ApiUrl("api:pledge")
    title = serializers.CharField()
    summary = Text()
    donor = OrganisationRef(allow_null=True)
    recipients = rows.Recipient(many=True)
    amount = Amount(allow_null=True, help_text="Null: no source gives a figure.")
    usd = Usd(help_text="The amount in US dollars; null where it cannot be worked out.")
    kind_of_money = serializers.ChoiceField(KindOfMoney.choices)
    kind_of_money_name = Label(KindOfMoney, source="kind_of_money")
    counted_usd = Dollars(help_text="US dollars promised that no part below accounts for: add up over any selection.")
    committed_usd = Dollars(help_text="US dollars committed, by the same rule.")
    delivered_usd = Dollars(help_text="US dollars delivered, by the same rule.")
    status = serializers.ChoiceField(Status.choices)
    status_name = Label(Status, source="status")
    finance_type = Coded("FinanceType")
    flow_type = Coded("FlowType")
    aid_type = Coded("AidType")
    humanitarian = serializers.BooleanField()
    non_lethal_security = serializers.BooleanField()
    beneficiaries = rows.BeneficiaryCode(many=True)
    announced_on = StatedDate(source="announced")
    announced_at = EventRef(allow_null=True, help_text="The event at which it was announced.")
    announced_by = AnnouncedBy(source="*")
    period = StatedDate()
    due = StatedDate()
    parent = rows.PledgeRef(allow_null=True)
    relation = serializers.ChoiceField(
        Relation.choices, source="parent_relation", allow_null=True, help_text="What it is to its parent."
    )
    parts = rows.Part(many=True, source="children")
    items = rows.ItemRecord(many=True)
    transactions = PledgeTransaction(many=True)
    participants = rows.ParticipatingOrganisation(many=True)
    sectors = rows.Sector(many=True)
    places = PlaceRecord(many=True)
    policy_markers = rows.Marker(many=True, source="markers")
    identifiers = rows.Identifier(many=True)
    initiatives = rows.LinkedInitiative(many=True)
    last_checked_on = serializers.DateField(allow_null=True)

    def to_representation(self, instance: Pledge) -> dict[str, Any]:
        shown = super().to_representation(instance)
        # An unpublished parent is not shown, and neither is that there is one.
        return shown if shown["parent"] else {**shown, "relation": None}
