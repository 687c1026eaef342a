"""What an app declares in its ``documents.py``: which records the index holds and what it knows of them."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from aidportal.search.fields import Field

#: Records whose documents are built at once; both engines take as many parameters.
BATCH = 900

Value = str | int | Sequence[str] | None


@dataclass(frozen=True)
class Entry:
    """What the index is to know of one record.

    ``values`` by field name; a missing or None value is in no filter, facet or sum.
    ``slices``: per slice its values of the shared fields and its share of the numbers (integers that add
    up to the record's own). ``joint``: members of a joint record by field name.
    """

    pk: int
    values: Mapping[str, Value]
    titles: Sequence[str]
    texts: Sequence[str] = ()
    slices: Sequence[Mapping[str, str | int]] = ()
    joint: Mapping[str, Sequence[str]] = field(default_factory=dict)


class Documents(ABC):
    """Published records of one model. Subclass it and decorate the subclass with ``@register``."""

    #: The model's name in lower case, as in the change log.
    kind: ClassVar[str]
    fields: ClassVar[tuple[Field, ...]]
    #: Kind of another record → ids of those changed → ids of ours whose documents name them.
    dependants: ClassVar[Mapping[str, Callable[[Collection[int]], Iterable[int]]]] = {}

    @abstractmethod
    def published(self) -> Any:
        """The records that the public may see."""

    @abstractmethod
    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        """Entries of those among ``pks`` (at most BATCH) that are published, in a fixed number of queries."""

    def all_pks(self) -> Iterator[list[int]]:
        """Ids of all published records, in batches."""
        last = 0
        while batch := list(self.published().filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]):
            yield batch
            last = batch[-1]
