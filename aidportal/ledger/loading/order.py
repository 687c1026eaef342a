"""Entries in such an order that what is named comes before what names it."""

from collections.abc import Iterator, Sequence

from aidportal.ledger.loading.entries import Entry
from aidportal.ledger.loading.problems import LedgerRefused
from aidportal.ledger.loading.values import Reference

Name = tuple[type, str]


def in_order(entries: Sequence[Entry]) -> list[Entry]:
    """Raises LedgerRefused where entries name each other in a circle."""
    by_name = {(entry.shape.model, entry.slug): entry for entry in entries}
    done: dict[Name, Entry] = {}

    def place(name: Name, above: tuple[Name, ...]) -> None:
        if name in done or name not in by_name:
            return
        entry = by_name[name]
        if name in above:
            raise LedgerRefused([entry.problem("", "These records name each other in a circle: take one link out.")])
        for named in _named(entry):
            place(named, (*above, name))
        done[name] = entry

    for name in by_name:
        place(name, ())
    return list(done.values())


def _named(entry: Entry) -> Iterator[Name]:
    for key, value in entry.values.items():
        reference = entry.shape.values[key]
        if isinstance(reference, Reference) and value is not None:
            yield reference.field.related_model, value
    for rows in entry.rows.values():
        for row in rows:
            yield from _named(row)
