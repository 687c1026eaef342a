"""Proves what the ledger promises: one module for each kind of promise, each a ``check()`` that yields findings.

Nothing is found on a healthy ledger. ``repairing`` mends what is derived; the rest needs a curator.
"""

from collections.abc import Callable, Iterator

from aidportal.ledger.verification import (
    addresses,
    circles,
    citations,
    constraints,
    counting,
    index,
    parts,
    percentages,
    published,
    quotes,
    state,
    versions,
)
from aidportal.ledger.verification.findings import Finding

CHECKS: tuple[Callable[[], Iterator[Finding]], ...] = (
    constraints.check,
    circles.check,
    counting.check,
    percentages.check,
    parts.check,
    citations.check,
    quotes.check,
    published.check,
    addresses.check,
    state.check,
    versions.check,
    index.check,
)


def findings() -> Iterator[Finding]:
    """All that is off, in the order of CHECKS. To be asked outside a transaction."""
    for check in CHECKS:
        yield from check()
