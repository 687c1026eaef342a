"""Which records somebody else than the loader has changed: they are their curators' from then on."""

from collections.abc import Collection
from typing import Any

from aidportal.changes.batches import batches
from aidportal.ledger.loading.shapes import Shape, shape_of


def changed_by_others(model: Any, pks: Collection[int], ours: Collection[int]) -> set[int]:
    """Ids out of ``pks`` whose history, or that of any of their rows, names another author, or none."""
    found: set[int] = set()
    for some in batches(pks):
        rows = model.history.filter(id__in=some).exclude(history_user__in=ours)
        found.update(rows.values_list("id", flat=True))
        for shape in shape_of(model).rows.values():
            found.update(_owners_of_rows(shape, some, ours))
    return found


def _owners_of_rows(shape: Shape, owners: Collection[int], ours: Collection[int]) -> set[int]:
    owner = shape.model._meta.get_field(shape.model.OWNER).attname
    rows = shape.model.history.filter(**{f"{owner}__in": owners})
    found = set(rows.exclude(history_user__in=ours).values_list(owner, flat=True))
    of_row = dict(rows.values_list("id", owner)) if shape.rows else {}
    for nested in shape.rows.values():
        found.update(of_row[pk] for pk in _owners_of_rows(nested, of_row, ours))
    return found
