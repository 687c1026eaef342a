"""What code and templates ask to be translated, found without gettext's tools, and what the catalogues hold."""

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation.template import templatize

CODE = ("aidportal", "partners", "events", "pledges")
LANGUAGES = tuple(code for code, _name in settings.LANGUAGES if code != "en")
KEYWORDS = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop")),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}


class Message(NamedTuple):
    """``texts``: the msgid, and its plural if it has one."""

    context: str | None
    texts: tuple[str, ...]


@cache
def asked() -> frozenset[Message]:
    """Every message of our code and templates."""
    return frozenset([*_of_code(), *_of_templates()])


@cache
def catalogue(language: str) -> Catalog:
    """Our translations into ``language``; raises ValueError for a line that cannot be read."""
    with Path(settings.LOCALE_PATHS[0], language, "LC_MESSAGES", "django.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def translations(language: str) -> Iterator[tuple[Message, tuple[str, ...]]]:
    """Each message of a catalogue with its translation in all plural forms."""
    for entry in catalogue(language):
        if entry.id:
            yield Message(entry.context, _as_tuple(entry.id)), _as_tuple(entry.string)


def _of_code() -> Iterator[Message]:
    for folder in CODE:
        for path in sorted((settings.BASE_DIR / folder).rglob("*.py")):
            if "migrations" not in path.parts:
                yield from _found(path.read_bytes())


def _of_templates() -> Iterator[Message]:
    for path in templates():
        # What templatize() leaves are calls among blanks of any shape: in brackets, Python reads them on.
        yield from _found(f"({templatize(path.read_text(encoding='utf-8'))})".encode())


def templates() -> list[Path]:
    return [path for folder in ("templates", *CODE) for path in sorted((settings.BASE_DIR / folder).rglob("*.html"))]


def _found(source: bytes) -> Iterator[Message]:
    for _line, texts, _comments, context in extract("python", io.BytesIO(source), KEYWORDS):
        yield Message(context, _as_tuple(texts))


def _as_tuple(texts: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (texts,) if isinstance(texts, str) else tuple(texts)
