"""USD, kind of money, status, sums and shares of each pledge are stored as ``accounting`` works them out."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from django.db.models import F, Q, Sum

from aidportal.changes.batches import batches
from aidportal.ledger.verification.findings import Finding, Mend, named
from pledges.accounting import expected
from pledges.accounting.trees import members_of
from pledges.counting import Share
from pledges.measures import ALL_MEASURES
from pledges.models import Joint, Pledge, Slice, Transaction

REMEDY = "Work it out anew"


def check() -> Iterator[Finding]:
    roots = Pledge.objects.filter(parent=None).values_list("pk", flat=True)
    for some in batches(list(roots)):
        yield from _check_trees(members_of(Pledge, some))
    yield from _shares_that_do_not_add_up()


def _check_trees(members: Collection[int]) -> Iterator[Finding]:
    ought = expected(Pledge, members)
    slugs: dict[int, str] = {}
    for some in batches(members):
        for pledge in Pledge.objects.filter(pk__in=some):
            slugs[pledge.pk] = named(Pledge, pledge.slug)
            yield from _columns(slugs[pledge.pk], pledge.pk, pledge, ought.pledges[pledge.pk])
        for row in Transaction.objects.filter(pledge__in=some):
            yield from _columns(f"{slugs[row.pledge_id]}, {row}", row.pledge_id, row, ought.transactions[row.pk])
        shares, joint = _stored_shares(some), _stored_joint(some)
        for pk in some:
            yield from _rows(slugs[pk], pk, "shares", shares[pk], set(ought.slices[pk]))
            yield from _rows(slugs[pk], pk, "members without a stated share", joint[pk], ought.joint[pk])


def _columns(record: str, pk: int, row: Any, ought: Mapping[str, Any]) -> Iterator[Finding]:
    for name, value in ought.items():
        if getattr(row, name) != value:
            what = f"{name} is stored as {_shown(getattr(row, name))} and ought to be {_shown(value)}"
            yield Finding(record, what, REMEDY, Mend.COUNT, pk)


def _rows(record: str, pk: int, name: str, stored: set[Any], ought: set[Any]) -> Iterator[Finding]:
    if stored != ought:
        off = ", ".join(sorted(f"{tuple(row)}" for row in stored ^ ought))
        yield Finding(
            record, f"the stored {name} are not those that ought to be; they differ in {off}", REMEDY, Mend.COUNT, pk
        )


def _stored_shares(pks: Collection[int]) -> dict[int, set[Any]]:
    stored: dict[int, set[Any]] = defaultdict(set)
    for row in Slice.objects.filter(pledge__in=pks):
        sums = tuple(getattr(row, name) for name in ALL_MEASURES)
        stored[row.pledge_id].add(Share(row.recipient, row.sector, sums))
    return stored


def _stored_joint(pks: Collection[int]) -> dict[int, set[Any]]:
    stored: dict[int, set[Any]] = defaultdict(set)
    for row in Joint.objects.filter(pledge__in=pks):
        stored[row.pledge_id].add((row.dimension, row.code))
    return stored


def _shares_that_do_not_add_up() -> Iterator[Finding]:
    totals = {f"of_shares_{name}": Sum(f"slices__{name}") for name in ALL_MEASURES}
    same = Q(**{f"of_shares_{name}": F(name) for name in ALL_MEASURES})
    for pledge in Pledge.objects.annotate(**totals).exclude(same):
        for name in ALL_MEASURES:
            of_shares, whole = getattr(pledge, f"of_shares_{name}"), getattr(pledge, name)
            if of_shares != whole:
                what = f"its shares of {name} make {_shown(of_shares)}, the pledge has {whole}"
                yield Finding(named(Pledge, pledge.slug), what, REMEDY, Mend.COUNT, pledge.pk)


def _shown(value: Any) -> str:
    return "empty" if value in (None, "") else str(value)
