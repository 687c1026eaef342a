"""One page of what a question finds, by the key of its first or last row, at any depth at the same cost."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from tantivy import FieldType, Order, Query

from aidportal.search.fields import Alphabetical
from aidportal.search.layout import layout
from aidportal.search.query import compiled
from aidportal.search.question import Question
from aidportal.search.view import View
from aidportal.search.words import tiers


class Position(NamedTuple):
    """Where a row stands: its ``tier`` of words (0 without) and its sort key, unique in the order."""

    tier: int
    key: int | str


class Row(NamedTuple):
    """A record's id and where it stands."""

    pk: int
    position: Position


@dataclass(frozen=True)
class Sort:
    """By the field ``name``; ``tiered``: first by where the words occur."""

    name: str
    tiered: bool = False

    @property
    def is_text(self) -> bool:
        """Whether keys are hexadecimal texts, else integers."""
        return isinstance(layout().fields[self.name], Alphabetical)


@dataclass(frozen=True)
class Page:
    """``rows`` in order, and whether there are more before the first and after the last."""

    rows: list[Row]
    has_previous: bool
    has_next: bool


def page(
    view: View,
    question: Question,
    sort: Sort,
    size: int,
    after: Position | None = None,
    before: Position | None = None,
) -> Page:
    """The ``size`` rows behind ``after``, or those just in front of ``before``, or the first ones."""
    walk = _Walk(view, question, sort)
    if before is not None:
        rows = walk.rows(size + 1, before, backwards=True)
        kept = rows[:size][::-1]
        return Page(kept, len(rows) > size, walk.reaches_beyond(kept, before))
    rows = walk.rows(size + 1, after)
    kept = rows[:size]
    return Page(kept, after is not None and walk.reaches_before(kept, after), len(rows) > size)


class _Walk:
    def __init__(self, view: View, question: Question, sort: Sort) -> None:
        self.view, self.question, self.sort = view, question, sort
        self.tiers = tiers(layout().schema, question.words) if sort.tiered else [Query.all_query()]

    def rows(self, size: int, start: Position | None = None, backwards: bool = False) -> list[Row]:
        """At most ``size`` rows strictly behind ``start``, in the direction of travel."""
        found: list[Row] = []
        for tier in self._tiers_from(start, backwards):
            if len(found) >= size:
                break
            bound = start.key if start is not None and start.tier == tier else None
            found += self._in_tier(tier, size - len(found), bound, backwards)
        return found

    def reaches_before(self, kept: list[Row], start: Position) -> bool:
        first = kept[0].position if kept else start
        return bool(self.rows(1, first, backwards=True))

    def reaches_beyond(self, kept: list[Row], start: Position) -> bool:
        last = kept[-1].position if kept else start
        return bool(self.rows(1, last))

    def _tiers_from(self, start: Position | None, backwards: bool) -> Iterator[int]:
        order = range(len(self.tiers))
        for tier in reversed(order) if backwards else order:
            if start is None or (tier <= start.tier if backwards else tier >= start.tier):
                yield tier

    def _in_tier(self, tier: int, size: int, bound: int | str | None, backwards: bool) -> list[Row]:
        conditions = [self.tiers[tier]]
        if bound is not None:
            conditions.append(self._beyond(bound, backwards))
        ascending = self.sort.is_text != backwards
        hits = self.view.searcher.search(
            compiled(self.question, self.view, *conditions),
            size,
            count=False,
            order_by_field=self.sort.name,
            order=Order.Asc if ascending else Order.Desc,
        ).hits
        records = self.view.searcher.fast_field_values("record", [address for _, address in hits])
        return [Row(int(pk or 0), Position(tier, key)) for pk, (key, _) in zip(records, hits, strict=True)]

    def _beyond(self, bound: int | str, backwards: bool) -> Query:
        """Keys strictly behind ``bound`` in the direction of travel."""
        name, upwards = self.sort.name, self.sort.is_text != backwards
        if isinstance(bound, str):
            # Ranges of text exist in the query language only. Keys are hexadecimal: nothing to escape.
            key = bytes.fromhex(bound).hex()
            ends = f"{key} TO *" if upwards else f"* TO {key}"
            return self.view.index.parse_query(f"{name}:{{{ends}}}", [name])
        schema, kind = layout().schema, FieldType.Unsigned
        if upwards:
            return Query.range_query(schema, name, kind, lower_bound=bound, include_lower=False)
        return Query.range_query(schema, name, kind, upper_bound=bound, include_upper=False)
