"""The counter row shows the newest version of the log."""

from collections.abc import Iterator

from aidportal.changes.models import LedgerVersion, Version
from aidportal.ledger.verification.findings import Finding, Mend

REMEDY = "Raise the version above both"


def check() -> Iterator[Finding]:
    row = LedgerVersion.objects.filter(pk=1).values_list("version", "token").first()
    newest = Version.objects.order_by("-version").values_list("version", "token").first()
    if row is None:
        yield Finding("ledger", "its counter row is missing", REMEDY, Mend.VERSION)
    elif newest is None:
        yield Finding("ledger", f"its version is {row[0]} and the log is empty", REMEDY, Mend.VERSION)
    elif row[0] != newest[0]:
        what = f"its version is stored as {row[0]} and the newest one in the log is {newest[0]}"
        yield Finding("ledger", what, REMEDY, Mend.VERSION)
    elif row[1] != newest[1]:
        what = f"the token of version {row[0]} is another one in the log"
        yield Finding("ledger", what, REMEDY, Mend.VERSION)
