"""Working out and writing the derived columns and shares of whole trees of pledges."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aidportal.changes.batches import batches
from aidportal.changes.writing import Writing
from aidportal.money.display import CANONICAL, CURRENCIES, measure
from pledges.accounting.columns import entries_of, own_columns, own_sums, unrated, value_columns
from pledges.accounting.rates import rates_for
from pledges.accounting.trees import locked_trees
from pledges.choices import KindOfMoney
from pledges.counting import JOINT, NOTHING, Node, Share, count, in_proportion, shares, weights
from pledges.measures import ALL_MEASURES, STAGES

SHARED = {"recipient": ("recipients", "area_id"), "sector": ("sectors", "sector_id")}


@dataclass
class Expected:
    """What ought to be stored: columns by pledge and by transaction, shares and joint members by pledge.

    ``found``: the pledges and the transactions as they are stored.
    """

    found: tuple[list[Any], list[Any]]
    pledges: dict[int, dict[str, Any]] = field(default_factory=dict)
    transactions: dict[int, dict[str, Any]] = field(default_factory=dict)
    slices: dict[int, list[Share]] = field(default_factory=dict)
    joint: dict[int, set[tuple[str, str]]] = field(default_factory=dict)


def settle(model: type[Any], pks: Collection[int], work: Writing) -> None:
    """Write what changed in the trees around ``pks``; every pledge written is noted as touched."""
    members = locked_trees(model, pks)
    ought = expected(model, members)
    pledges, transactions = ought.found
    changed = _write_columns(pledges, ought.pledges)
    _write_columns(transactions, ought.transactions)
    changed |= _write_shares(model, ought)
    work.touch([(model, pk) for pk in changed], settle=False, part=model)


def expected(model: type[Any], members: Collection[int]) -> Expected:
    """What accounting derives for ``members``, which must be whole trees. Reads only."""
    pledges = {row.pk: row for row in _rows(model, "pk", members)}
    transactions = sorted(
        _rows(_related(model, "transactions"), "pledge", members), key=lambda row: (str(row.occurred_from), row.pk)
    )
    by_pledge, items = defaultdict(list), defaultdict(list)
    for row in transactions:
        by_pledge[row.pledge_id].append(row)
    for row in _rows(_related(model, "items"), "pledge", members):
        items[row.pledge_id].append(row)
    ought = Expected((list(pledges.values()), transactions))
    dated = [(row.amount_currency_id, row.announced) for row in pledges.values()]
    with rates_for([*dated, *((row.value_currency_id, row.occurred) for row in transactions)]):
        ought.transactions = {row.pk: value_columns(row.value, row.occurred) for row in transactions}
        entries = entries_of(transactions, ought.transactions)
        for pk, pledge in pledges.items():
            ought.pledges[pk] = own_columns(pledge, entries[pk], items[pk])
            payments = [(row.value, ought.transactions[row.pk]) for row in by_pledge[pk]]
            ought.pledges[pk]["unrated"] = unrated([(pledge.amount, ought.pledges[pk]), *payments])
    _count(pledges, entries, ought)
    _share(model, members, ought)
    return ought


def _count(pledges: Mapping[int, Any], entries: Mapping[int, Any], ought: Expected) -> None:
    """Counted in US dollars; in other currencies as much of the own sums as is counted of them in US dollars."""
    nodes, own = {}, {}
    for pk, pledge in pledges.items():
        columns = ought.pledges[pk]
        own[pk] = own_sums(columns, entries[pk]) if pledge.is_published else dict.fromkeys(CURRENCIES, NOTHING)
        nodes[pk] = Node(pledge.parent_id, own[pk][CANONICAL], columns["kind_of_money"] == KindOfMoney.CONTINGENT)
    for pk, counted in count(nodes).items():
        for currency, sums in own[pk].items():
            parts = map(in_proportion, sums, counted, own[pk][CANONICAL])
            ought.pledges[pk].update(zip((measure(stage, currency) for stage in STAGES), parts, strict=True))


def _share(model: type[Any], members: Collection[int], ought: Expected) -> None:
    rows = {dimension: _stated(model, dimension, members) for dimension in SHARED}
    for pk, columns in ought.pledges.items():
        sums = tuple(columns[name] for name in ALL_MEASURES)
        divided = {dimension: weights(rows[dimension][pk]) for dimension in SHARED}
        ought.slices[pk] = shares(divided["recipient"], divided["sector"], sums)
        ought.joint[pk] = {
            (dimension, code)
            for dimension in SHARED
            if divided[dimension][0][0] == JOINT
            for code, _share in rows[dimension][pk]
        }


def _stated(model: type[Any], dimension: str, members: Collection[int]) -> dict[int, list[tuple[str, int | None]]]:
    relation, column = SHARED[dimension]
    stated = defaultdict(list)
    for row in _rows(_related(model, relation), "pledge", members):
        stated[row.pledge_id].append((getattr(row, column), row.share))
    return stated


def _related(model: type[Any], name: str) -> type[Any]:
    return model._meta.get_field(name).related_model


def _rows(model: type[Any], column: str, pks: Collection[int]) -> list[Any]:
    return [row for some in batches(pks) for row in model._base_manager.filter(**{f"{column}__in": some})]


def _write_columns(rows: Iterable[Any], ought: Mapping[int, Mapping[str, Any]]) -> set[int]:
    changed = set()
    for row in rows:
        new = {name: value for name, value in ought[row.pk].items() if getattr(row, name) != value}
        if new:
            type(row).objects.filter(pk=row.pk).write_derived(**new)
            changed.add(row.pk)
    return changed


def _write_shares(model: type[Any], ought: Expected) -> set[int]:
    slices, joints = _related(model, "slices"), _related(model, "joint_rows")
    changed = _differing(slices, ought.slices, _as_share) | _differing(joints, ought.joint, _as_member)
    for some in batches(changed):
        slices.objects.filter(pledge__in=some).delete()
        joints.objects.filter(pledge__in=some).delete()
    slices.objects.bulk_create(
        [
            slices(
                pledge_id=pk,
                recipient=s.recipient,
                sector=s.sector,
                **dict(zip(ALL_MEASURES, s.sums, strict=True)),
            )
            for pk in sorted(changed)
            for s in ought.slices[pk]
        ],
        batch_size=500,
    )
    joints.objects.bulk_create(
        [joints(pledge_id=pk, dimension=d, code=c) for pk in sorted(changed) for d, c in sorted(ought.joint[pk])],
        batch_size=500,
    )
    return changed


def _differing(model: type[Any], ought: Mapping[int, Any], as_value: Any) -> set[int]:
    stored = defaultdict(set)
    for row in _rows(model, "pledge", ought):
        stored[row.pledge_id].add(as_value(row))
    return {pk for pk, values in ought.items() if stored[pk] != set(values)}


def _as_share(row: Any) -> Share:
    return Share(row.recipient, row.sector, tuple(getattr(row, name) for name in ALL_MEASURES))


def _as_member(row: Any) -> tuple[str, str]:
    return row.dimension, row.code
