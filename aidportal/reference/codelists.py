"""IATI's code lists as committed, with their names in the portal's languages. Read once, when first asked."""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

from babel import Locale
from django.utils.translation import get_language
from lxml import etree

DATA = Path(__file__).parent / "data"
SAFE = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
# CLDR names these in every language; the others are translated in data/names-*.json.
CLDR = {"Country": "territories", "Currency": "currencies", "Language": "languages"}


class Code(NamedTuple):
    """One entry. ``category``: the code of its category, "" for none; ``withdrawn``: not for new records."""

    code: str
    name: str
    category: str
    withdrawn: bool


@cache
def codes(codelist: str) -> dict[str, Code]:
    """The entries of a list (``"FinanceType"``) by code, in the standard's order. Raises OSError for no list."""
    tree = etree.parse(DATA / "codelists" / f"{codelist}.xml", SAFE)
    return {code.code: code for code in map(_code, tree.iterfind("codelist-items/codelist-item"))}


@cache
def labels(codelist: str, language: str) -> dict[str, str]:
    """Names by code in a language ("en", "ja", "uk"), in English where a name is missing.

    English names are the standard's own but for a few that mislead without its explanation (``names-en.json``).
    """
    if language == "en":
        names = {code.code: code.name for code in codes(codelist).values()}
    else:
        names = labels(codelist, "en")
    return names | {code: name for code, name in _translated(codelist, language).items() if code in names}


def label(codelist: str, code: str) -> str:
    """The name of a code in the active language; the code itself if the list does not have it."""
    return labels(codelist, _active()).get(code, code)


def choices(codelist: str) -> list[tuple[str, str]]:
    """Code and name in the active language of all entries in use, for forms and ``choices=``."""
    named = labels(codelist, _active())
    return [(code.code, named[code.code]) for code in codes(codelist).values() if not code.withdrawn]


def _active() -> str:
    return (get_language() or "en")[:2]


def _code(item: etree._Element) -> Code:
    return Code(
        code=item.findtext("code", "").strip(),
        name=" ".join(item.findtext("name/narrative", "").split()),
        category=item.findtext("category", "").strip(),
        withdrawn=item.get("status") == "withdrawn",
    )


def _translated(codelist: str, language: str) -> dict[str, str]:
    if codelist in CLDR and language != "en":
        return dict(getattr(Locale(language), CLDR[codelist]))
    return _names(language).get(codelist, {})


@cache
def _names(language: str) -> dict[str, dict[str, str]]:
    path = DATA / f"names-{language}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
