"""What a check says when something is off."""

from dataclasses import dataclass
from enum import Enum
from typing import Any


class Mend(Enum):
    """What ``verify_ledger --repair`` does about it."""

    #: Nothing: it needs a curator.
    BY_HAND = "by hand"
    #: Works the pledge's derived columns and shares out anew.
    COUNT = "count"
    #: Raises the ledger's version above all that its log has.
    VERSION = "version"
    #: Keeps what the public reads now as a version of its own.
    KEEP = "keep"
    #: Builds the index anew.
    INDEX = "index"


@dataclass(frozen=True)
class Finding:
    """``record``: kind and slug. ``what``: what is stored and what ought to be. ``pk``: the pledge to count.

    Where a record's versions are off, ``pk`` and ``kind`` are that record's.
    """

    record: str
    what: str
    remedy: str
    mend: Mend = Mend.BY_HAND
    pk: int = 0
    kind: str = ""

    def __str__(self) -> str:
        remedy = self.remedy if self.mend is Mend.BY_HAND else f"{self.remedy} (--repair does it)"
        return f"{self.record}: {self.what}. {remedy}."


def named(model: type[Any], slug: str) -> str:
    return f"{model._meta.verbose_name} “{slug}”"
