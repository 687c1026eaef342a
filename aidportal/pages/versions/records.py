"""The published versions of one record: all of them with what changed, and one as it was."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from aidportal.pages.versions.differences import Change, differences
from aidportal.pages.versions.effects import Effect, effects
from aidportal.pages.versions.lists import List
from aidportal.publication.models import RecordVersion, VersionTotals
from aidportal.publication.versions.naming import names_in

#: How many versions one page shows.
SHOWN = 20


@dataclass(frozen=True)
class Step:
    """One version of a record with what it changed in the record, and in the ledger's sums."""

    row: RecordVersion
    href: str
    #: Empty for the first version, and for a withdrawal.
    changes: list[Change]
    effects: list[Effect]

    @property
    def label(self) -> str:
        return str(RecordVersion.Act(self.row.act).label)


@dataclass(frozen=True)
class History:
    """``steps`` newest first; ``earlier``: the version before which more follow, or None."""

    steps: list[Step]
    earlier: int | None


def history(of: List, record: Any, before: int | None = None) -> History:
    """The last SHOWN versions of a record, or those before a version; a fixed number of queries."""
    rows = RecordVersion.objects.of(of.declaration.kind, record.pk)
    if before is not None:
        rows = rows.filter(version__lt=before)
    found = list(rows[: SHOWN + 1])
    shown = found[:SHOWN]
    names = names_in(of.declaration, (row.content for row in found))
    totals = VersionTotals.objects.in_bulk([row.version_id for row in shown])
    steps = []
    for place, row in enumerate(shown):
        last = _last_content(found[place + 1 :])
        changes = differences(of.declaration, last, row.content, names) if last and row.content else []
        kept = totals.get(row.version_id)
        done = effects(kept.before, kept.after) if kept else []
        steps.append(Step(row, version_address(of, record.slug, row.version_id), changes, done))
    return History(steps, shown[-1].version_id if len(found) > SHOWN else None)


def _last_content(older: Sequence[RecordVersion]) -> Any:
    """What the record said before: a withdrawal says nothing."""
    return next((row.content for row in older if row.content is not None), None)


def version_address(of: List, slug: str, version: int) -> str:
    return reverse("changes:version", args=[of.name, slug, version])
