"""Which ledger a chart shows."""

from datetime import UTC

from django.utils.translation import gettext as _

from aidportal.changes.models import Version
from aidportal.changes.state import State
from aidportal.money.dates import StatedDate
from aidportal.money.show_dates import show_date


def source_line(state: State) -> str:
    """The last line of a chart: portal, version, day (UTC)."""
    at = Version.objects.filter(version=state.version).values_list("at", flat=True).first()
    words = {"version": state.version, "day": show_date(StatedDate.day(at.astimezone(UTC).date())) if at else ""}
    return _("AidPortal, ledger version %(version)s, %(day)s") % words
