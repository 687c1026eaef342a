"""What is asked of the index, apart from how it is answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

Codes = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Bounds:
    """Both ends belong to the range; None leaves an end open."""

    low: int | None = None
    high: int | None = None


@dataclass(frozen=True)
class Question:
    """Which records are asked for; conditions on different fields must all hold.

    ``kinds``: kinds of record. ``include``: field → values of which one must be there. ``exclude``: field →
    values not to be counted: a record with several slices stays with its other slices. ``ranges``: numeric
    field → bounds; a record without the number is outside every range. ``words``: all must occur.
    ``joint``: ask instead for records that stand jointly for an included member, share not stated.
    """

    kinds: tuple[str, ...]
    include: Codes = field(default_factory=dict)
    exclude: Codes = field(default_factory=dict)
    ranges: Mapping[str, Bounds] = field(default_factory=dict)
    words: str = ""
    joint: bool = False

    def narrows(self, name: str) -> bool:
        """Whether a condition is set on the keyword field ``name``."""
        return bool(self.include.get(name) or self.exclude.get(name))

    def without(self, name: str) -> "Question":
        """The same question with no condition on ``name``, to count the alternatives of its values."""
        return replace(
            self,
            include={key: codes for key, codes in self.include.items() if key != name},
            exclude={key: codes for key, codes in self.exclude.items() if key != name},
        )

    def including(self, name: str, code: str) -> "Question":
        """The same question, for records with one more value in the keyword field ``name``."""
        return replace(self, include={**self.include, name: (*self.include.get(name, ()), code)})

    def including_all(self, name: str, codes: tuple[str, ...]) -> "Question":
        """The same question, for records with any of ``codes`` in the keyword field ``name``."""
        return replace(self, include={**self.include, name: (*self.include.get(name, ()), *codes)})

    def within(self, name: str, bounds: Bounds) -> "Question":
        """The same question, with a range on the number ``name`` (open at both ends: has the number at all)."""
        return replace(self, ranges={**self.ranges, name: self.ranges.get(name, bounds)})

    def jointly(self) -> "Question":
        """The same filters, asked of joint records whose shares nobody stated."""
        return replace(self, joint=True)
