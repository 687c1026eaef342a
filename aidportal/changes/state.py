"""The state of the ledger, a pair: every cache entry, cursor and ETag is keyed by it."""

from typing import NamedTuple, Self

from aidportal.changes.models import LedgerVersion, Version


class State(NamedTuple):
    """``version``: how many publishing transactions there were. ``token``: 62 random bits of the last."""

    version: int
    token: int

    @property
    def tag(self) -> str:
        """A short text for ETags and cursors: version and token in hexadecimal."""
        return f"{self.version:x}.{self.token:x}"

    @classmethod
    def from_tag(cls, tag: str) -> Self:
        """The state that ``tag`` names. Raises ValueError if it is no such text."""
        version, token = (int(part, 16) for part in tag.split("."))
        return cls(version, token)

    def known(self) -> bool:
        """Whether this database ever had this state: false after a restore, a copy, a pruned log."""
        return Version.objects.filter(version=self.version, token=self.token).exists()


def current() -> State:
    """The state that the open snapshot (or the next query) shows."""
    return State(*LedgerVersion.objects.values_list("version", "token").get(pk=1))
