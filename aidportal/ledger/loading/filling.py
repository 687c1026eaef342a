"""Filling a row with what an entry says, and saying what its checks have against it."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError

from aidportal.ledger.loading.entries import Entry
from aidportal.ledger.loading.problems import LedgerRefused, Problem
from aidportal.ledger.loading.shapes import BY_ORDER

#: So many choices are listed in a message.
MOST_LISTED = 20


def fill(entry: Entry, row: Any) -> None:
    """Set every field of ``row`` that an entry can say, the absent ones to their defaults. Raises LedgerRefused."""
    problems = []
    for name, value in entry.shape.values.items():
        try:
            value.store(row, entry.values.get(name))
        except ValueError as error:
            problems.append(entry.problem(name, error))
    if BY_ORDER in entry.values:
        setattr(row, BY_ORDER, entry.values[BY_ORDER])
    if problems:
        raise LedgerRefused(problems)


def clean_fields(entry: Entry, row: Any) -> None:
    """Bring the fields into the form in which they are stored. Raises LedgerRefused."""
    _checked(entry, row.clean_fields)


def check(entry: Entry, row: Any) -> None:
    """All that a curator's entry has to pass. Raises LedgerRefused."""
    _checked(entry, row.full_clean)


def _checked(entry: Entry, cleaning: Any) -> None:
    try:
        cleaning()
    except ValidationError as error:
        raise LedgerRefused(list(problems_of(entry, error))) from error


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
