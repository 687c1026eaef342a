"""Entries: what a file says of one record, checked as far as that goes without the database."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aidportal.ledger.loading.files import Mapping, Rows, read
from aidportal.ledger.loading.problems import LedgerRefused, Problem
from aidportal.ledger.loading.shapes import KINDS, Shape, shape_of


@dataclass(frozen=True)
class Place:
    """Where a row of a file stands, for messages."""

    file: str
    line: int
    record: str
    path: str = ""

    def problem(self, key: str, message: Any, line: int | None = None) -> Problem:
        field = ", ".join(filter(None, [self.path, key]))
        return Problem(self.file, line or self.line, str(message), self.record, field)


@dataclass(frozen=True)
class Entry:
    """A record, or a row of one: what was read by key, and its own rows by list."""

    place: Place
    shape: Shape
    values: dict[str, Any]
    rows: dict[str, list["Entry"]]
    lines: dict[str, int] = field(default_factory=dict)

    @property
    def slug(self) -> str:
        return self.values["slug"]

    def problem(self, key: str, message: Any) -> Problem:
        return self.place.problem(key, message, self.lines.get(key))


def entries_of(paths: Iterable[Path]) -> list[Entry]:
    """All entries, in the order of kinds. Raises LedgerRefused with every problem of every file."""
    problems: list[Problem] = []
    entries: list[Entry] = []
    for path in paths:
        try:
            entries += _entries_of_file(path, read(path), problems)
        except LedgerRefused as refused:
            problems += refused.problems
    problems += _named_twice(entries)
    if problems:
        raise LedgerRefused(problems)
    order = list(KINDS.values())
    return sorted(entries, key=lambda entry: order.index(entry.shape.model))


def _entries_of_file(path: Path, content: Mapping, problems: list[Problem]) -> Iterator[Entry]:
    for kind, rows in content.items():
        if kind not in KINDS:
            message = f"“{kind}” is no kind of record. Possible are: {', '.join(KINDS)}."
            problems.append(Problem(str(path), kind.line, message))
        elif not isinstance(rows, Rows):
            problems.append(Problem(str(path), kind.line, "Write the records as a list, each below “- slug:”."))
        else:
            for node in rows:
                yield from _record(path, kind, node, problems)


def _record(path: Path, kind: str, node: Any, problems: list[Problem]) -> Iterator[Entry]:
    slug = node.get("slug", "") if isinstance(node, Mapping) else ""
    if isinstance(slug, str) and slug:
        shape = shape_of(KINDS[kind])
        place = Place(str(path), node.line, f"{shape.model._meta.verbose_name} “{slug}”")
        yield _entry(node, shape, place, problems)
    else:
        problems.append(Problem(str(path), node.line, f"A record of {kind} begins with “slug:”: add its address."))


def _entry(node: Any, shape: Shape, place: Place, problems: list[Problem]) -> Entry:
    entry = Entry(place, shape, {}, {}, {str(key): key.line for key in node})
    for key, value in node.items():
        if key in shape.values:
            try:
                entry.values[str(key)] = shape.values[key].read(value)
            except ValueError as error:
                problems.append(entry.problem(key, error))
        elif key in shape.rows:
            entry.rows[str(key)] = list(_rows(value, key, shape.rows[key], entry, problems))
        else:
            problems.append(entry.problem(key, f"There is no such key. Possible are: {', '.join(shape.keys)}."))
    return entry


def _rows(value: Any, key: str, shape: Shape, owner: Entry, problems: list[Problem]) -> Iterator[Entry]:
    if not isinstance(value, Rows):
        problems.append(owner.problem(key, "Write a list here, each row beginning with “- ”."))
        return
    for number, node in enumerate(value, start=1):
        path = ", ".join(filter(None, [owner.place.path, f"{key} {number}"]))
        place = Place(owner.place.file, node.line, owner.place.record, path)
        if isinstance(node, Mapping):
            yield _entry(node, shape, place, problems)
        else:
            problems.append(place.problem("", f"Write “key: value” lines. Possible are: {', '.join(shape.keys)}."))


def _named_twice(entries: Iterable[Entry]) -> Iterator[Problem]:
    seen: dict[tuple[Any, str], Entry] = {}
    for entry in entries:
        first = seen.setdefault((entry.shape.model, entry.slug), entry)
        if first is not entry:
            where = f"{first.place.file}, line {first.place.line}"
            yield entry.problem("slug", f"The same record stands in {where} too: keep one of them.")
