"""Codes for what sources name in words only: towns, technologies. One name has one code in every language."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.text import slugify

from aidportal.search.rows import translated
from partners.models import Initiative, InitiativePlace

#: Longest readable part of a code.
LONGEST = 80


def code_of(*translations: str | None) -> str:
    """Of the first translation that is there, a code that addresses can hold: "bucha" for Bucha; "" for none.

    Letters of other scripts become a digest.
    """
    name = next(filter(None, translations), "")
    if not name:
        return ""
    plain = slugify(name)[:LONGEST].strip("-")
    # Two names that differ in letters which a slug drops must not share a code.
    is_whole = name.isascii() and len(name) <= LONGEST
    return (
        plain
        if plain and is_whole
        else "-".join(filter(None, [plain, hashlib.sha256(name.encode()).hexdigest()[:8]]))
    )


def place_names() -> Mapping[str, str]:
    """Towns and villages of published initiatives: code → name in the active language."""
    rows = InitiativePlace.objects.filter(initiative__in=Initiative.objects.published())
    return _by_code(rows.only("name", *translated("name")), "name")


def technology_names() -> Mapping[str, str]:
    """Technologies of published initiatives: code → name in the active language."""
    rows = Initiative.objects.published()
    return _by_code(rows.only("technology", *translated("technology")), "technology")


def _by_code(rows: Iterable[Any], field: str) -> Mapping[str, str]:
    found = {code_of(*(getattr(row, name) for name in translated(field))): getattr(row, field) for row in rows}
    return {code: name for code, name in found.items() if code}
