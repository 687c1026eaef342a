"""Compiles our translations in pure Python, so that a machine that only runs the portal needs no gettext tools."""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings


def stale_catalogues() -> Iterator[Path]:
    """Yield each `.po` file below `LOCALE_PATHS` whose `.mo` is missing or older."""
    for root in settings.LOCALE_PATHS:
        for source in sorted(Path(root).glob("*/LC_MESSAGES/*.po")):
            compiled = source.with_suffix(".mo")
            if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
                yield source


def compile_catalogue(source: Path) -> Path:
    """Write the `.mo` file beside `source` and return its path. Raises PoFileError that names what is bad."""
    with source.open("rb") as file:
        catalogue = read_po(file, abort_invalid=True)
    compiled = source.with_suffix(".mo")
    unfinished = compiled.with_suffix(".mo.new")
    with unfinished.open("wb") as file:
        write_mo(file, catalogue)
    unfinished.replace(compiled)
    return compiled
