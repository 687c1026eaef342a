"""What an app may declare about its records in the index. Fields of one name must be declared alike."""

import re
from dataclasses import dataclass

from django.core.exceptions import ImproperlyConfigured

_NAME = re.compile(r"[a-z][a-z_]*")
#: Names that every document has; no app may take them.
RESERVED = frozenset({"role", "key", "record", "title", "text", "applied"})


@dataclass(frozen=True)
class _Field:
    name: str

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name) or self.name in RESERVED:
            raise ImproperlyConfigured(f"{self.name!r} cannot name an index field: choose another name.")


@dataclass(frozen=True)
class Keyword(_Field):
    """A code, slug or word to filter by and to count, one or several a record.

    ``shared``: each slice of the record has one value of its own, with its share of the sums.
    ``joint``: the record may stand jointly for members whose shares nobody stated (``joint_<name>``).
    ``tree``: a value stands for all that begin with it (DAC sector 152 for 15250).
    """

    shared: bool = False
    joint: bool = False
    tree: bool = False

    @property
    def sole(self) -> str:
        """The field that holds the value only where the record has just one."""
        return f"sole_{self.name}"

    @property
    def joint_name(self) -> str:
        """The field that holds the members of a joint record."""
        return f"joint_{self.name}"


@dataclass(frozen=True)
class Number(_Field):
    """An integer for ranges and sums, or none. Money in cents; what is summed is never negative."""


@dataclass(frozen=True)
class Rank(_Field):
    """A sort key: an integer from 0 to 2**63 - 1, *unique* among records of one kind; highest first."""


@dataclass(frozen=True)
class Alphabetical(_Field):
    """A text sort key, made unique by the record's id; read from the front."""


Field = Keyword | Number | Rank | Alphabetical
