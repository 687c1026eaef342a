"""Keeps the derived columns of pledges: USD, kind, status, the three sums and their shares.

``settle`` writes them in the transaction that changed a pledge; ``expected`` works them out without writing,
so that ``verify_ledger`` can hold what is stored against what ought to be.
"""

from pledges.accounting.settling import expected, settle
from pledges.accounting.trees import locked_trees

__all__ = ["expected", "locked_trees", "settle"]
