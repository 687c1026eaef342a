"""The names of other records in published versions: of those only that are public now."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.utils.translation import get_language

from aidportal.publication.versions.declarations import Content, Declaration, declarations
from aidportal.publication.versions.facts import Key, Names


def names_of(keys: Iterable[Key]) -> Names:
    """The names of these records in the language of the page, in one query a kind."""
    by_kind: dict[str, set[int]] = defaultdict(set)
    for kind, pk in keys:
        by_kind[kind].add(pk)
    found: dict[Key, Any] = {}
    for kind, pks in by_kind.items():
        declaration = declarations()[kind]
        records = declaration.model.objects.published().defer(*declaration.deferred).filter(pk__in=pks)
        found |= {(kind, record.pk): record for record in records}
    return Names(found)


def names_in(declaration: Declaration, contents: Iterable[Content | None]) -> Names:
    """The names of all records that these contents name."""
    return names_of(key for content in contents if content for key in declaration.links(content))


def title_of(declaration: Declaration, content: Content) -> str:
    """The record's own name in the language of the page, in English where there is none."""
    name = declaration.title
    return str(content.get(f"{name}_{get_language()}") or content.get(f"{name}_en", ""))
