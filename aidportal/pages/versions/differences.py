"""What a published version says, and how it differs from the one before, in the words of the page's language."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import get_language

from aidportal.publication.history.differences import FieldChange
from aidportal.publication.versions.declarations import Content, Declaration
from aidportal.publication.versions.facts import Fact, Names
from aidportal.publication.versions.kinds import Text
from aidportal.publication.versions.rows import Rows


@dataclass(frozen=True)
class Line:
    """A fact in words; ``rows`` where it has several. ``language``: of the text, where it is not the page's."""

    label: str
    text: str = ""
    rows: list[str] = field(default_factory=list)
    language: str = ""


@dataclass(frozen=True)
class RowsChange:
    """Rows that came and went."""

    label: str
    removed: list[str]
    added: list[str]


Change = FieldChange | RowsChange


def lines(declaration: Declaration, content: Content, names: Names) -> Iterator[Line]:
    """All that ``content`` says, each text once: in the page's language, in English where there is none."""
    for fact in in_language(declaration.facts, content):
        label, value = capfirst(Fact.label(fact, declaration.model)), content[fact.key]
        if isinstance(fact, Rows):
            yield Line(label, rows=[fact.show_row(row, names) for row in value])
        else:
            foreign = isinstance(fact, Text) and fact.language not in ("", get_language())
            yield Line(label, fact.show(value, names), language=fact.language if foreign else "")  # type: ignore[attr-defined]


def in_language(facts: Collection[Fact], content: Mapping[str, Any]) -> Iterator[Fact]:
    """The facts that ``content`` has, without texts in languages that the page need not show."""
    for fact in facts:
        if fact.key not in content or not fact.is_shown:
            continue
        if isinstance(fact, Text) and fact.language:
            own = f"{fact.name}_{get_language()}"
            if fact.key != own and (fact.language != "en" or own in content):
                continue
        yield fact


def differences(declaration: Declaration, before: Content, now: Content, names: Names) -> list[Change]:
    """Fact by fact, in every language, what is not the same."""
    found = (
        _difference(declaration, fact, before.get(fact.key), now.get(fact.key), names) for fact in declaration.facts
    )
    return [change for change in found if change]


def _difference(declaration: Declaration, fact: Fact, old: Any, new: Any, names: Names) -> Change | None:
    if old == new or not fact.is_shown:
        return None
    label = capfirst(fact.label(declaration.model))
    if isinstance(fact, Rows):
        removed, added = _only(old or [], new or []), _only(new or [], old or [])
        return RowsChange(
            label, [fact.show_row(row, names) for row in removed], [fact.show_row(row, names) for row in added]
        )
    before, now = (fact.show(value, names) if value else "" for value in (old, new))
    return FieldChange(fact.key, label, before, now, is_prose=bool(fact.is_prose and before and now))


def _only(rows: list[Any], others: list[Any]) -> list[Any]:
    """Those of ``rows`` that are not among ``others``."""
    known = {json.dumps(row, sort_keys=True) for row in others}
    return [row for row in rows if json.dumps(row, sort_keys=True) not in known]
