"""What changed between two states of a record, field by field and row by row."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from aidportal.publication.history.fields import Names, facts_of
from aidportal.publication.history.past import Content
from aidportal.punctuation import listed

#: Longer texts are shown whole, old beside new: finding their differences takes too long.
LONGEST_COMPARED = 4000

#: A word, what separates two, or one Japanese character: nothing separates words there.
PIECES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+|\W+")


@dataclass(frozen=True)
class FieldChange:
    name: str
    label: str
    old: str
    new: str
    is_prose: bool

    def pieces(self) -> list[tuple[str, str]]:
        """("equal" | "delete" | "insert", text) in order; prose word by word, a value as a whole."""
        if not self.is_prose or max(len(self.old), len(self.new)) > LONGEST_COMPARED:
            return [(kind, text) for kind, text in (("delete", self.old), ("insert", self.new)) if text]
        old, new = _words(self.old), _words(self.new)
        found = []
        for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            if kind == "equal":
                found.append(("equal", "".join(old[a:b])))
                continue
            found += [(k, "".join(t)) for k, t in (("delete", old[a:b]), ("insert", new[c:d])) if t]
        return found


@dataclass(frozen=True)
class RowChange:
    """``action``: "added", "removed" or "changed". ``kind``: what such a row is called."""

    path: str
    pk: Any
    kind: str
    name: str
    action: str
    fields: list[FieldChange]


@dataclass
class Difference:
    fields: list[FieldChange] = field(default_factory=list)
    rows: list[RowChange] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.fields or self.rows)


def difference(old: Content, new: Content, names: Names | None = None) -> Difference:
    """From ``old`` to ``new``. ``names`` may already hold the names of what they point at."""
    if names is None:
        names = Names()
        names.load(everything(old, new))
    return Difference(
        _field_changes(old.record, new.record, names),
        [change for path in new.rows for change in _row_changes(path, old.rows.get(path, {}), new.rows[path], names)],
    )


def everything(*contents: Content) -> Iterator[Any]:
    """The records and rows of ``contents``, for loading names."""
    for content in contents:
        yield content.record
        for rows in content.rows.values():
            yield from rows.values()


def _field_changes(old: Any, new: Any, names: Names) -> list[FieldChange]:
    before = {fact.name: fact.text for fact in facts_of(old, names)}
    return [
        FieldChange(fact.name, fact.label, before[fact.name], fact.text, fact.is_prose)
        for fact in facts_of(new, names)
        if before[fact.name] != fact.text
    ]


def _row_changes(path: str, old: dict, new: dict, names: Names) -> Iterator[RowChange]:
    for pk in sorted({*old, *new}):
        before, after = old.get(pk), new.get(pk)
        row = after or before
        kind = str(row._meta.verbose_name)
        if before is None or after is None:
            yield RowChange(path, pk, kind, row_name(row, names), "added" if after else "removed", [])
        elif changes := _field_changes(before, after, names):
            yield RowChange(path, pk, kind, row_name(row, names), "changed", changes)


def row_name(row: Any, names: Names) -> str:
    """All that a row says, in a line."""
    return listed(fact.text for fact in facts_of(row, names))


def _words(text: str) -> list[str]:
    return PIECES.findall(text)
