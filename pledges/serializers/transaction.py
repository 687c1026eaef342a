"""What came of a pledge, as JSON."""

from typing import Any

from rest_framework import serializers

from aidportal.api.addresses import ApiUrl
from aidportal.api.fields import Text
from aidportal.api.shapes import Code, Translated
from aidportal.money.serializers import Amount, Quantity, StatedDate, Usd
from aidportal.sources.serializers import CitedRecord
from partners.serializers import OrganisationRef
from pledges.models import Transaction
from pledges.serializers.rows import PledgeRef


class TransactionType(Code):
    """Digits are IATI's TransactionType; words have no code there."""

    def to_representation(self, instance: str) -> dict[str, Any]:
        return {"code": instance, "name": str(Transaction.Type(instance).label)}


class ItemName(Translated):
    TRANSLATED = ("description",)

    description = serializers.CharField()


class PledgeTransaction(Translated, CitedRecord):
    """A commitment, payment, delivery, or words that complete, suspend or cancel."""

    TRANSLATED = ("description",)

    id = serializers.IntegerField()
    api_url = ApiUrl("api:transaction", key="pk")
    type = TransactionType()
    occurred_on = StatedDate(source="occurred")
    value = Amount(allow_null=True)
    usd = Usd()
    item = ItemName(allow_null=True)
    quantity = Quantity(allow_null=True)
    provider = OrganisationRef(allow_null=True)
    receiver = OrganisationRef(allow_null=True)
    description = Text()


class TransactionRecord(PledgeTransaction):
    """A transaction with the pledge of which it came."""

    pledge = PledgeRef()
