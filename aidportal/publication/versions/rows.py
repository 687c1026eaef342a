"""Rows of a record in a published version: recipients, items, citations."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from aidportal.publication.versions.facts import Fact, Key, Names
from aidportal.publication.versions.kinds import Link, Stated, Text
from aidportal.punctuation import semicolon


def written(facts: Collection[Fact], row: Any) -> dict[str, Any]:
    """What ``facts`` write of ``row``, without what is empty."""
    return {fact.key: value for fact in facts if (value := fact.write(row))}


def only_public(facts: Collection[Fact], content: dict[str, Any], public: Collection[Key]) -> dict[str, Any]:
    """``content`` without other records that are not ``public``, and without what is said beside those."""
    kept = {
        fact.key: value for fact in facts if fact.key in content and (value := fact.among(content[fact.key], public))
    }
    for fact in facts:
        if getattr(fact, "beside", "") and fact.beside not in kept:  # type: ignore[attr-defined]
            kept.pop(fact.key, None)
    return kept


@dataclass(frozen=True)
class Rows(Fact):
    """The rows of a reverse relation, in order of what they say. ``needs``: a link without which none is shown."""

    facts: tuple[Fact, ...] = ()
    needs: str = ""

    def write(self, row: Any) -> Any:
        return sorted((written(self.facts, one) for one in getattr(row, self.name).all()), key=json.dumps)

    def tables(self, model: Any) -> Iterator[Any]:
        """The models of its rows, and of theirs."""
        related = model._meta.get_field(self.name).related_model
        yield related
        for fact in self.facts:
            if isinstance(fact, Rows):
                yield from fact.tables(related)

    def links(self, value: Any) -> Iterator[Key]:
        for row in value:
            for fact in self.facts:
                if fact.key in row:
                    yield from fact.links(row[fact.key])

    def paths(self, model: Any) -> Iterator[tuple[str, str]]:
        related = model._meta.get_field(self.name).related_model
        for fact in self.facts:
            yield from ((kind, f"{self.name}__{path}") for kind, path in fact.paths(related))

    def among(self, value: Any, public: Collection[Key]) -> Any:
        rows = (only_public(self.facts, row, public) for row in value)
        return [row for row in rows if row and (not self.needs or self.needs in row)]

    def show(self, value: Any, names: Names) -> str:
        return semicolon().join(self.show_row(row, names) for row in value)

    def show_row(self, row: dict[str, Any], names: Names) -> str:
        """One row in a line. A row whose needed record is no longer public says nothing but that."""
        if self.needs and names.get(row[self.needs]) is None:
            return _("a record that is no longer public")
        return " · ".join(fact.show(row[fact.key], names) for fact in self.facts if fact.key in row)


@dataclass(frozen=True)
class Quote(Fact):
    """Somebody's words."""

    def show(self, value: Any, names: Names) -> str:
        return f"“{value}”"


def citations(name: str = "citations") -> Rows:
    """A record's or row's citations: the source, its words, who said them and the value that they state."""
    said = (Text("locator"), Text("speaker"), Text("speaker_office"), Stated("stated_on"))
    states = tuple(Stated(f"states_{value}") for value in ("amount", "date", "quantity"))
    return Rows(name, facts=(Link("source"), Quote("quote"), *said, *states), needs="source")
