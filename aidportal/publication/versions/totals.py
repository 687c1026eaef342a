"""What versions do to the sums of the whole ledger: kinds of money and measures apart, in US cents."""

from collections import Counter

from aidportal.publication.versions.declarations import Sums, declarations
from aidportal.publication.versions.models import RecordVersion, VersionTotals

#: (kind of money, measure) → cents.
_Cells = Counter[tuple[str, str]]


class Balance:
    """What some records add and no longer add, until it is written."""

    def __init__(self) -> None:
        self._change: _Cells = Counter()

    def add(self, sums: Sums) -> None:
        self._change.update(_cells(sums))

    def take(self, sums: Sums) -> None:
        self._change.subtract(_cells(sums))

    def write(self, version: int) -> None:
        """The totals before and after ``version``, if they differ. Behind the lock of the ledger's counter."""
        if any(self._change.values()):
            last = _last()
            after = _cells(last.after if last else {})
            after.update(self._change)
            _write(version, _sums(after), last)


def last_sums() -> Sums:
    """The ledger's sums as the newest version left them."""
    last = _last()
    return last.after if last else {}


def set_totals(version: int, after: Sums) -> None:
    """Note what the ledger adds up to after ``version``."""
    _write(version, after, _last())


def _last() -> VersionTotals | None:
    return VersionTotals.objects.order_by("-version").first()


def _write(version: int, after: Sums, last: VersionTotals | None) -> None:
    before = last.after if last else {}
    if before == after:
        return
    if last and last.version_id == version:
        last.after = after
        last.save(update_fields=["after"])
    else:
        VersionTotals.objects.create(version_id=version, before=before, after=after)


def sums_of_newest() -> Sums:
    """What the newest versions of all records add up to."""
    after: _Cells = Counter()
    for kind, declaration in declarations().items():
        rows = RecordVersion.objects.newest().filter(kind=kind, content__isnull=False)
        if declaration.is_counted:
            for content in rows.values_list("content", flat=True).iterator(chunk_size=500):
                after.update(_cells(declaration.sums(content or {})))
    return _sums(after)


def _cells(sums: Sums) -> _Cells:
    return Counter({(kind, name): cents for kind, measures in sums.items() for name, cents in measures.items()})


def _sums(cells: _Cells) -> dict[str, dict[str, int]]:
    sums: dict[str, dict[str, int]] = {}
    for (kind, name), cents in sorted(cells.items()):
        if cents:
            sums.setdefault(kind, {})[name] = cents
    return sums
