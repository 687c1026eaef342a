"""One searcher of the index and the state of the ledger that it shows."""

from dataclasses import dataclass, field

import tantivy

from aidportal.changes.state import State

#: More than there are values of any field; tantivy's own default is 10.
ALL_VALUES = 65_000


@dataclass(frozen=True)
class View:
    """``searcher`` shows exactly ``state``, for as long as it is held; ``index`` only builds queries."""

    index: tantivy.Index
    searcher: tantivy.Searcher
    state: State
    _values: dict[tuple[str, tuple[str, ...]], frozenset[str]] = field(default_factory=dict)

    def values_of(self, name: str, kinds: tuple[str, ...]) -> frozenset[str]:
        """All values that records of these kinds have in a keyword field, counted once per state."""
        wanted = (name, kinds)
        if wanted not in self._values:
            records = tantivy.Query.term_set_query(self.index.schema, "role", list(kinds))
            found = self.searcher.aggregate(records, {"values": terms(name)})["values"]["buckets"]
            self._values[wanted] = frozenset(bucket["key"] for bucket in found)
        return self._values[wanted]


def terms(name: str, missing: str = "", **inner: dict) -> dict:
    """An aggregation that counts documents by each value of ``name``, and ``inner`` ones within.

    ``missing``: the value under which documents without any are counted; empty: under none.
    """
    aggregation: dict = {"terms": {"field": name, "size": ALL_VALUES, **({"missing": missing} if missing else {})}}
    return {**aggregation, "aggs": inner} if inner else aggregation
