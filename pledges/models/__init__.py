"""Pledges, what they promise, what came of them, and what sources say they add up to; one noun a module."""

from pledges.models.citation import PledgeCitation, StatedTotalCitation, TransactionCitation
from pledges.models.details import (
    Item,
    PledgeIdentifier,
    PledgeInitiative,
    PledgeMarker,
    PledgeParticipant,
    PledgePlace,
    PledgeRecipient,
    PledgeSector,
)
from pledges.models.pledge import Pledge
from pledges.models.shares import Joint, Slice
from pledges.models.stated_total import StatedTotal, StatedTotalPledge
from pledges.models.transaction import Transaction

__all__ = [
    "Item",
    "Joint",
    "Pledge",
    "PledgeCitation",
    "PledgeIdentifier",
    "PledgeInitiative",
    "PledgeMarker",
    "PledgeParticipant",
    "PledgePlace",
    "PledgeRecipient",
    "PledgeSector",
    "Slice",
    "StatedTotal",
    "StatedTotalCitation",
    "StatedTotalPledge",
    "Transaction",
    "TransactionCitation",
]
