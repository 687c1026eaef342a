"""How sums come about, in integers: no dollar twice, no cent lost. Pure: knows no database."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

#: Promised, committed, delivered, in US cents.
Sums = tuple[int, int, int]
#: The same in one currency after the other, in the minor units of each.
AllSums = tuple[int, ...]
NOTHING: Sums = (0, 0, 0)

#: Shares are in hundredths of a percent: 10,000 are the whole.
WHOLE = 10_000
#: In place of a code: several, and no source states their shares.
JOINT = "joint"
#: In place of a code: no source states any.
NOT_STATED = "not_stated"


class Circle(ValueError):
    """Some pledge is, over its parents, its own parent."""


@dataclass(frozen=True)
class Node:
    """A pledge in its tree. ``own`` is zero for what is unpublished or cancelled."""

    parent: int | None
    own: Sums
    contingent: bool = False


class Share(NamedTuple):
    """One recipient × one sector of a pledge with its part of the sums."""

    recipient: str
    sector: str
    sums: AllSums


def count(nodes: Mapping[int, Node]) -> dict[int, Sums]:
    """For each pledge the part of its own sums that no pledge below it accounts for.

    A parent counts max(0, own − all below it); so a whole tree counts max(own, the children's total),
    and the sum over any selection counts no dollar twice. Contingent money covers only contingent money.
    Raises Circle.
    """
    below: dict[int, dict[bool, list[int]]] = defaultdict(lambda: {False: [0, 0, 0], True: [0, 0, 0]})
    counted: dict[int, Sums] = {}
    for pk in _children_first(nodes):
        node, beneath = nodes[pk], below.pop(pk, None) or {False: [0, 0, 0], True: [0, 0, 0]}
        rest = [max(0, own - covered) for own, covered in zip(node.own, beneath[node.contingent], strict=True)]
        counted[pk] = (rest[0], rest[1], rest[2])
        if node.parent is not None and node.parent in nodes:
            beneath[node.contingent] = [
                covered + own for covered, own in zip(beneath[node.contingent], rest, strict=True)
            ]
            for contingent, sums in beneath.items():
                above = below[node.parent][contingent]
                above[:] = [a + b for a, b in zip(above, sums, strict=True)]
    return counted


def _children_first(nodes: Mapping[int, Node]) -> list[int]:
    waiting = dict.fromkeys(nodes, 0)
    for node in nodes.values():
        if node.parent is not None and node.parent in nodes:
            waiting[node.parent] += 1
    ready = sorted(pk for pk, children in waiting.items() if children == 0)
    order = []
    while ready:
        pk = ready.pop()
        order.append(pk)
        parent = nodes[pk].parent
        if parent in waiting:
            waiting[parent] -= 1
            if waiting[parent] == 0:
                ready.append(parent)
    if len(order) < len(nodes):
        raise Circle(f"Among these pledges some are their own parents: {sorted(set(nodes) - set(order))}")
    return order


def weights(rows: Sequence[tuple[str, int | None]]) -> list[tuple[str, int]]:
    """Codes with weights that can be divided by: one code takes all; several without shares stand together."""
    if not rows:
        return [(NOT_STATED, 1)]
    if len(rows) == 1:
        return [(rows[0][0], 1)]
    stated = [(code, share) for code, share in sorted(rows) if share]
    return stated if len(stated) == len(rows) else [(JOINT, 1)]


def apportion(total: int, weights: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """``total`` ≥ 0 divided by integer weights, by largest remainder, ties by code: adds up exactly."""
    whole = sum(weight for _code, weight in weights)
    parts = [(code, *divmod(total * weight, whole)) for code, weight in weights]
    left = total - sum(part for _code, part, _remainder in parts)
    by_remainder = sorted(parts, key=lambda row: (-row[2], row[0]))
    one_more = {code for code, _part, _remainder in by_remainder[:left]}
    return [(code, part + (code in one_more)) for code, part, _remainder in parts]


def in_proportion(value: int, part: int, whole: int) -> int:
    """As much of ``value`` as ``part`` is of ``whole``, halves up; all of it for the whole."""
    if part == whole:
        return value
    return (2 * value * part + whole) // (2 * whole) if whole else 0


def shares(recipients: Sequence[tuple[str, int]], sectors: Sequence[tuple[str, int]], sums: AllSums) -> list[Share]:
    """Each recipient's part first, then that part over the sectors: a change of sectors moves no recipient's.

    Zero shares stay in: lists depend on them.
    """
    columns = [
        [
            part
            for _recipient, for_recipient in apportion(total, recipients)
            for _sector, part in apportion(for_recipient, sectors)
        ]
        for total in sums
    ]
    keys = [(recipient, sector) for recipient, _ in recipients for sector, _ in sectors]
    return [Share(*key, row) for key, row in zip(keys, zip(*columns, strict=True), strict=True)]


def add(rows: Iterable[Sums]) -> Sums:
    """The three sums of ``rows``, stage by stage."""
    promised, committed, delivered = NOTHING
    for row in rows:
        promised, committed, delivered = promised + row[0], committed + row[1], delivered + row[2]
    return promised, committed, delivered
