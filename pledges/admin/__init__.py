"""The desk's pages of pledges, transactions and stated totals; one noun a module."""

from pledges.admin.pledge import PledgeAdmin
from pledges.admin.stated_total import StatedTotalAdmin
from pledges.admin.transaction import TransactionAdmin

__all__ = ["PledgeAdmin", "StatedTotalAdmin", "TransactionAdmin"]
