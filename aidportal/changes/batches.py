"""Ids in pieces that both engines take as parameters of one query."""

from collections.abc import Collection, Iterator

#: SQLite counts parameters; 900 is below its oldest limit.
MOST = 900


def batches(pks: Collection[int]) -> Iterator[list[int]]:
    """``pks`` in order, in lists of at most MOST."""
    ordered = sorted(pks)
    for start in range(0, len(ordered), MOST):
        yield ordered[start : start + MOST]
