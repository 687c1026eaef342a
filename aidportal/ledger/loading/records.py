"""Writing one record with its rows: only what differs, every row checked whole before it is saved."""

from collections import defaultdict
from typing import Any

from aidportal.ledger.loading.entries import Entry
from aidportal.ledger.loading.filling import check, clean_fields, fill
from aidportal.ledger.loading.shapes import BY_ORDER, Shape


def write(entry: Entry, record: Any, user: Any) -> bool:
    """Make ``record`` what ``entry`` says, as ``user``; True if anything was written. Raises LedgerRefused."""
    changed = _write_row(entry, record, user)
    surplus = []
    for name, shape in entry.shape.rows.items():
        rows_changed, left = _write_rows(entry.rows.get(name, []), shape, record, user)
        changed |= rows_changed
        surplus.append((shape, left))
    # Last, and in reverse: by now no row names another one that goes.
    for shape, left in reversed(surplus):
        for row in left:
            _delete(row, shape, user)
            changed = True
    return changed


def _write_rows(entries: list[Entry], shape: Shape, owner: Any, user: Any) -> tuple[bool, list[Any]]:
    """Whether anything was written, and the stored rows that no entry matches."""
    stored: dict[tuple[Any, ...], list[Any]] = defaultdict(list)
    for row in shape.model.objects.filter(**{shape.model.OWNER: owner}).order_by("pk"):
        stored[_key(row, shape)].append(row)
    changed = False
    for position, entry in enumerate(entries):
        row = shape.model(**{shape.model.OWNER: owner})
        if hasattr(row, BY_ORDER):
            entry.values.setdefault(BY_ORDER, position)
        changed |= write(entry, _matching(entry, row, stored) or row, user)
    return changed, [row for rows in stored.values() for row in rows]


def _matching(entry: Entry, row: Any, stored: dict[tuple[Any, ...], list[Any]]) -> Any:
    """The stored row that ``entry`` speaks of, taken out of ``stored``. ``row``: a new one, to compare with."""
    if not any(stored.values()):
        return None
    fill(entry, row)
    clean_fields(entry, row)
    same = stored[_key(row, entry.shape)]
    return same.pop(0) if same else None


def _write_row(entry: Entry, row: Any, user: Any) -> bool:
    before = None if row.pk is None else _columns(row)
    fill(entry, row)
    if before is not None:
        clean_fields(entry, row)
        if before == _columns(row):
            return False
    check(entry, row)
    row._history_user = user
    row.save()
    return True


def _delete(row: Any, shape: Shape, user: Any) -> None:
    # One by one, so that the history names who did it.
    for nested in shape.rows.values():
        for below in nested.model.objects.filter(**{nested.model.OWNER: row}):
            _delete(below, nested, user)
    row._history_user = user
    row.delete()


def _columns(row: Any) -> dict[str, Any]:
    # A missing translation is "" when set and may be None when read.
    return {field.attname: getattr(row, field.attname) or None for field in row._meta.concrete_fields}


def _key(row: Any, shape: Shape) -> tuple[Any, ...]:
    return tuple(getattr(row, column) or None for column in shape.key)
