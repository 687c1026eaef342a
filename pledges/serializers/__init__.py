"""Pledges, transactions, stated totals and sums as JSON; one noun a module."""

from pledges.serializers.pledge import PledgeRecord
from pledges.serializers.stated_total import StatedTotalRecord
from pledges.serializers.totals import TotalsRecord
from pledges.serializers.transaction import TransactionRecord

__all__ = ["PledgeRecord", "StatedTotalRecord", "TotalsRecord", "TransactionRecord"]
