"""A pledge with at least one row of everything that a pledge can have."""

from typing import Any

from aidportal.changes.writing import writing
from aidportal.money.amounts import Amount, Quantity
from aidportal.money.dates import StatedDate
from pledges.models import (
    Item,
    Pledge,
    PledgeCitation,
    PledgeIdentifier,
    PledgeInitiative,
    PledgeMarker,
    PledgeParticipant,
    PledgePlace,
    Transaction,
    TransactionCitation,
)
from tests.factories import cite, published_event, published_initiative, published_organisation, published_pledge, usd


def whole_pledge(**values: Any) -> Pledge:
    """Published, with a part; one citation states another amount in another currency."""
    organisation = published_organisation()
    event = published_event(held=StatedDate.month(2023, 12))
    pledge = published_pledge(
        recipients={"UA": 6000, "MD": 4000},
        sectors={"15250": None},
        **{"amount": usd(1_000_000), "announced_at": event, "donor": organisation, **values},
    )
    published_pledge(
        amount=usd(300_000), donor=pledge.donor, parent=pledge, parent_relation="part_of", recipients={"UA": None}
    )
    with writing():
        item = Item.objects.create(pledge=pledge, description="generator", quantity=Quantity(5000, 1000, "units"))
        PledgeParticipant.objects.create(pledge=pledge, organisation=organisation, role="4")
        PledgePlace.objects.create(pledge=pledge, region_id="UA-32", name="Bucha")
        PledgeMarker.objects.create(pledge=pledge, code="1", significance="1")
        PledgeIdentifier.objects.create(pledge=pledge, scheme="dream", value="DREAM-1")
        PledgeInitiative.objects.create(pledge=pledge, initiative=published_initiative(organisation))
        cite(PledgeCitation(pledge=pledge, states_quantity=item.quantity), ["items"], quote="five generators")
        yen = Amount(10**10, 10**9, "JPY")
        cite(PledgeCitation(pledge=pledge, states_amount=yen), ["amount"], quote="10 billion yen")
        deliver(pledge, item=item, provider=organisation, receiver=organisation)
    pledge.refresh_from_db()
    return pledge


def deliver(pledge: Pledge, dollars: int = 250_000, **values: Any) -> Transaction:
    """A cited payment."""
    with writing():
        payment = Transaction.objects.create(
            pledge=pledge, type="3", occurred=StatedDate.parse("2024-01-07"), value=usd(dollars), **values
        )
        cite(TransactionCitation(transaction=payment, states_amount=payment.value), ["value", "occurred"])
    return payment
