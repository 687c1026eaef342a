"""What a file says of itself."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

#: The licence of the data; the program has its own (MIT).
LICENCE = "CC BY 4.0"
LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/"


@dataclass(frozen=True)
class About:
    """``title`` of the list; ``version`` of the ledger that all rows show; ``address`` that makes the file again.

    ``conditions``: what the rows were filtered by, as label and value. ``count``: of rows.
    """

    name: str
    title: str
    version: int
    day: date
    address: str
    conditions: tuple[tuple[str, str], ...]
    count: int
    language: str

    def lines(self) -> list[tuple[str, str]]:
        """Label and value of all that is to be said, in the page's language."""
        conditions = [(_("Filter: %(label)s") % {"label": label}, value) for label, value in self.conditions]
        return [
            (_("List"), self.title),
            *(conditions or [(_("Filter"), _("none: all records"))]),
            (_("Records"), str(self.count)),
            (_("Ledger version"), str(self.version)),
            (_("Day of download (UTC)"), self.day.isoformat()),
            (_("Address"), self.address),
            (_("Licence"), f"{LICENCE}, {LICENCE_ADDRESS}"),
            (_("How to cite"), self.citation),
        ]

    @property
    def citation(self) -> str:
        """How to cite the file."""
        return _("%(publisher)s, “%(title)s”, ledger version %(version)d, %(day)s, %(address)s") % {
            "publisher": settings.PUBLISHER,
            "title": self.title,
            "version": self.version,
            "day": self.day.isoformat(),
            "address": self.address,
        }

    def as_json(self) -> dict[str, Any]:
        """The same for programs."""
        return {
            "list": self.name,
            "title": self.title,
            "filter": [{"label": label, "value": value} for label, value in self.conditions],
            "count": self.count,
            "ledger_version": self.version,
            "day": self.day.isoformat(),
            "address": self.address,
            "language": self.language,
            "licence": LICENCE,
            "licence_address": LICENCE_ADDRESS,
            "citation": self.citation,
        }
