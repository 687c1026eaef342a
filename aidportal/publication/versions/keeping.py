"""Writing published versions: in the unit of work that raised the ledger's version, behind the counter's lock.

Behind the lock, because what a record says of others depends on what other publishers did before: whoever holds the
counter sees all of them, and the order of rows is the order of versions.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from aidportal.changes.batches import batches
from aidportal.changes.models import Change
from aidportal.changes.writing import RecordKey, Writing
from aidportal.publication.versions.contents import contents, dependants
from aidportal.publication.versions.declarations import Content, Declaration, declarations
from aidportal.publication.versions.models import RecordVersion
from aidportal.publication.versions.totals import Balance

Act = RecordVersion.Act


class Part(NamedTuple):
    """How much of a record an act may have changed: ``tables`` None for all. ``is_new``: the act made it.

    ``first``: what is said of its first row.
    """

    tables: Collection[type[Any]] | None = None
    is_new: bool = False
    first: str = Act.FIRST_KEPT


def keep_touched(touched: Mapping[RecordKey, str], work: Writing, version: int) -> None:
    """Write what ``version`` did to the records ``touched``, and to those that name what appeared or vanished."""
    parts: dict[str, dict[int, Part]] = defaultdict(dict)
    turned: dict[str, set[int]] = defaultdict(set)
    for key, action in touched.items():
        kind, pk = key[0]._meta.model_name, key[1]
        # Public already, and none of its versions was kept.
        first = Act.FIRST_KEPT if action == Change.Action.CHANGED else Act.PUBLISHED
        parts[kind][pk] = Part(work.parts_of(key), work.was_created(key), first)
        # Whoever names a record that this very act created was written in it, too.
        if action != Change.Action.CHANGED and not work.was_created(key):
            turned[kind].add(pk)
    for kind, pks in turned.items():
        for declaration in declarations().values():
            of_kind = parts[declaration.kind]
            for pk in dependants(declaration, kind, pks):
                of_kind[pk] = of_kind.get(pk, Part())._replace(tables=None, is_new=False)
    _keep(parts, version)


def keep(by_kind: Mapping[str, Collection[int]], version: int) -> None:
    """Write rows of ``version`` for those records whose content is not that of their newest row."""
    _keep({kind: dict.fromkeys(pks, Part()) for kind, pks in by_kind.items()}, version)


def _keep(parts: Mapping[str, Mapping[int, Part]], version: int) -> None:
    rows: list[RecordVersion] = []
    balance = Balance()
    for kind, of_kind in parts.items():
        if of_kind and (declaration := declarations().get(kind)):
            rows += _rows(declaration, of_kind, version, balance)
    RecordVersion.objects.bulk_create(rows, batch_size=200)
    balance.write(version)


def _rows(declaration: Declaration, parts: Mapping[int, Part], version: int, balance: Balance) -> list[RecordVersion]:
    old = {row.record: row for row in newest(declaration.kind, parts)}
    new = _now(declaration, parts, old)
    rows = []
    for pk in sorted(parts):
        before, now = old.get(pk), new.get(pk)
        if (act := _act(before, now, parts[pk].first)) is None:
            continue
        if before and before.content:
            balance.take(declaration.sums(before.content))
        if now:
            balance.add(declaration.sums(now))
        rows.append(RecordVersion(version_id=version, kind=declaration.kind, record=pk, act=act, content=now))
    _replace(declaration.kind, {row.record for row in rows} & old.keys())
    return rows


def _now(declaration: Declaration, parts: Mapping[int, Part], old: Mapping[int, RecordVersion]) -> dict[int, Content]:
    """What the records say now. Rows of tables that the act did not touch are those of the newest version."""
    known: dict[int, Content] = {pk: row.content for pk, row in old.items() if row.content is not None}
    known |= {pk: {} for pk, part in parts.items() if part.is_new}
    wanted: set[str] = set()
    for pk, part in parts.items():
        wanted |= declaration.rows_in(part.tables if pk in known else None)
    kept = declaration.rows.keys() - wanted
    return {
        pk: {**content, **{name: known[pk][name] for name in kept if name in known.get(pk, ())}}
        for pk, content in contents(declaration, parts, wanted).items()
    }


def _act(before: RecordVersion | None, now: Content | None, first: str) -> str | None:
    """What became of a record, or None if the public sees what it saw."""
    if now is None:
        return Act.WITHDRAWN if before and before.content is not None else None
    if before is None:
        return first
    if before.content is None:
        return Act.RETURNED
    return None if before.content == now else Act.CHANGED


def newest(kind: str, pks: Collection[int]) -> Iterable[RecordVersion]:
    """The newest rows of these records."""
    for some in batches(pks):
        yield from RecordVersion.objects.newest().filter(kind=kind, record__in=some)


def _replace(kind: str, pks: Collection[int]) -> None:
    for some in batches(pks):
        RecordVersion.objects.newest().filter(kind=kind, record__in=some).update(is_newest=False)


def unkept() -> dict[str, list[int]]:
    """Published records of which no version is kept, by kind: those of a ledger that is older than the table."""
    missing: dict[str, list[int]] = {}
    for kind, declaration in declarations().items():
        kept = RecordVersion.objects.newest().filter(kind=kind).values("record")
        pks: Any = declaration.model.objects.published().exclude(pk__in=kept).values_list("pk", flat=True)
        missing[kind] = list(pks)
    return missing
