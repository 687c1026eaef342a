"""Raising the ledger's version: the last act of each transaction that changes something public."""

import secrets
from collections.abc import Mapping

from aidportal.changes.models import Change, LedgerVersion, Version
from aidportal.changes.state import State


def raise_version(touched: Mapping[tuple[str, int], str], who: str = "") -> State:
    """Write the next version and what it ``touched``: {(kind, id): Change.Action}.

    Nothing slow may come after it: on PostgreSQL all publishers queue behind the counter row.
    """
    now = LedgerVersion.objects.select_for_update().get(pk=1)
    now.version += 1
    now.token = secrets.randbits(62)
    now.save(update_fields=["version", "token"])
    version = Version.objects.create(version=now.version, token=now.token, who=who[:150])
    Change.objects.bulk_create(
        [
            Change(version=version, kind=kind, record=record, action=action)
            for (kind, record), action in touched.items()
        ],
        batch_size=2000,
    )
    return State(now.version, now.token)
