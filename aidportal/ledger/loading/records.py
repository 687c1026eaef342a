"""Writing one record with its rows: only what differs, every row checked whole before it is saved."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError

from aidportal.ledger.loading.entries import Entry
from aidportal.ledger.loading.problems import LedgerRefused, Problem
from aidportal.ledger.loading.shapes import BY_ORDER, Shape

#: So many choices are listed in a message.
MOST_LISTED = 20


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
        fresh = shape.model(**{shape.model.OWNER: owner})
        _fill(entry, fresh)
        same = stored[_key(fresh, shape)]
        row = same.pop(0) if same else fresh
        if hasattr(row, BY_ORDER):
            entry.values.setdefault(BY_ORDER, position)
        changed |= write(entry, row, user)
    return changed, [row for rows in stored.values() for row in rows]


def _write_row(entry: Entry, row: Any, user: Any) -> bool:
    before = None if row.pk is None else _columns(row)
    _fill(entry, row)
    if before == _columns(row):
        return False
    try:
        row.full_clean()
    except ValidationError as error:
        raise LedgerRefused(list(problems_of(entry, error))) from error
    row._history_user = user
    row.save()
    return True


def _fill(entry: Entry, row: Any) -> None:
    problems = []
    for name, value in entry.shape.values.items():
        try:
            value.store(row, entry.values.get(name))
        except ValueError as error:
            problems.append(entry.problem(name, error))
    if BY_ORDER in entry.values:
        setattr(row, BY_ORDER, entry.values[BY_ORDER])
    if not problems:
        try:
            # Brings texts into the form in which they are stored.
            row.clean_fields()
        except ValidationError as error:
            problems = list(problems_of(entry, error))
    if problems:
        raise LedgerRefused(problems)


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


def problems_of(entry: Entry, error: ValidationError) -> Iterator[Problem]:
    """One problem for each message of ``error``, with the codes that a coded field allows."""
    if not hasattr(error, "error_dict"):
        yield from (entry.problem("", message) for message in error.messages)
        return
    for column, errors in error.error_dict.items():
        for one in errors:
            message = " ".join([*one.messages, *_possible(entry, column, one.code)])
            yield entry.problem("" if column == NON_FIELD_ERRORS else entry.shape.key_of_column(column), message)


def _possible(entry: Entry, column: str, code: str | None) -> Iterator[str]:
    if code == "invalid_choice":
        field = entry.shape.model._meta.get_field(column)
        codes = [str(choice) for choice, _label in field.flatchoices if choice]
        if 0 < len(codes) <= MOST_LISTED:
            yield f"Possible are: {', '.join(codes)}."
