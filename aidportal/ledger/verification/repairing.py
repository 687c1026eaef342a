"""Mending what is derived. Each step is a unit of work of its own, so that the version rises with it."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from aidportal.changes.batches import batches
from aidportal.changes.log import raise_version
from aidportal.changes.models import LedgerVersion, Version
from aidportal.changes.writing import writing
from aidportal.ledger.verification.findings import Finding, Mend
from aidportal.publication.versions.keeping import keep
from aidportal.publication.versions.totals import set_totals, sums_of_newest
from aidportal.search.reading import this_copy
from aidportal.search.rebuilding import rebuild_beside
from pledges.models import Pledge

WHO = "verify_ledger --repair"


def repair(findings: Iterable[Finding]) -> None:
    """The version first: whatever else is written raises it."""
    found = list(findings)
    mends = {finding.mend for finding in found}
    # Rows that the index does not know were written past the log: readers and caches must notice them too.
    if mends & {Mend.VERSION, Mend.INDEX}:
        _raise_version_above_all()
    if pledges := {finding.pk for finding in found if finding.mend is Mend.COUNT}:
        _count_anew(pledges)
    if Mend.KEEP in mends:
        _keep_anew(finding for finding in found if finding.mend is Mend.KEEP)
    if Mend.INDEX in mends:
        _build_index_anew()


def _raise_version_above_all() -> None:
    # A number above both, with a token of its own: no cache and no cursor has ever seen it.
    with writing(WHO):
        newest = Version.objects.order_by("-version").values_list("version", flat=True).first() or 0
        row, _made = LedgerVersion.objects.get_or_create(pk=1, defaults={"version": newest, "token": 0})
        LedgerVersion.objects.filter(pk=1).update(version=max(newest, row.version))
        raise_version({}, WHO)


def _count_anew(pks: Collection[int]) -> None:
    for some in batches(pks):
        with writing(WHO) as work:
            work.touch([(Pledge, pk) for pk in some])


def _keep_anew(findings: Iterable[Finding]) -> None:
    """Under a version of its own: what was published under the others stays as it was read."""
    by_kind: dict[str, set[int]] = defaultdict(set)
    for finding in findings:
        by_kind[finding.kind].add(finding.pk)
    with writing(WHO):
        version = raise_version({}, WHO).version
        keep(by_kind, version)
        set_totals(version, sums_of_newest())


def _build_index_anew() -> None:
    copy = this_copy()
    if copy.path:
        rebuild_beside(copy)
    else:
        # In memory: forgetting it is enough, the next reader builds it.
        copy.adopt(None)
