"""System checks: what in this installation would go wrong later, each with its remedy.

`manage.py check` runs those for every machine, `manage.py check --deploy` those for a portal open to the public too.
"""

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from django.apps import AppConfig
from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Tags, register
from django.http.request import validate_host

from aidportal.catalogues import stale_catalogues

Apps = Sequence[AppConfig] | None


@register(Tags.translation)
def translations_are_compiled(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    """Warn of translations that readers would not see."""
    stale = ", ".join(str(path) for path in stale_catalogues())
    if not stale:
        return []
    hint = "Run `python manage.py compile_catalogues`; `make run` and `make test` do."
    return [checks.Warning(f"Translations are not compiled: {stale}.", hint=hint, id="aidportal.W001")]


@register(Tags.security, deploy=True)
def public_portal_is_safe(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    """Name the switches that suit a trial and not the public."""
    return [*mode_problems(), *address_problems(), *storage_problems()]


def mode_problems() -> Iterator[CheckMessage]:
    """Yield what a trial may do and a public portal may not."""
    if settings.DEBUG_MODE:
        hint = "Set DEBUG=off: it allows plain HTTP and a demo administrator with a known password."
        yield checks.Error("DEBUG is on.", hint=hint, id="aidportal.E002")
    if settings.ONE_PERSON_OFFICE:
        hint = "Set ONE_PERSON_OFFICE=off unless a single person really keeps this ledger."
        yield checks.Warning("Curators may publish what they wrote themselves.", hint=hint, id="aidportal.W003")


def address_problems() -> Iterator[CheckMessage]:
    """Yield what is wrong with the portal's public address."""
    site = urlsplit(settings.SITE_URL)
    if site.scheme != "https":
        hint = "Set SITE_URL to the https:// address under which readers come."
        yield checks.Error("SITE_URL is not an https address.", hint=hint, id="aidportal.E004")
    if not validate_host(site.hostname or "", settings.ALLOWED_HOSTS):
        hint = f"Add {site.hostname} to ALLOWED_HOSTS, or correct SITE_URL."
        yield checks.Error("The host of SITE_URL is not among ALLOWED_HOSTS.", hint=hint, id="aidportal.E005")


def storage_problems() -> Iterator[CheckMessage]:
    """Yield what only works while one process on one machine serves everybody."""
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        hint = "Fine on one machine with a local disk and a backup; otherwise name a PostgreSQL in DATABASE_URL."
        yield checks.Warning("The ledger is kept in SQLite.", hint=hint, id="aidportal.W006")
    if settings.API_RATE and "locmem" in settings.CACHES["default"]["BACKEND"]:
        hint = "Name a shared cache in CACHE_URL, such as redis://127.0.0.1:6379/0."
        yield checks.Warning("Each process counts API requests for itself.", hint=hint, id="aidportal.W007")
    if not settings.INDEX_ROOT:
        hint = "Set INDEX_ROOT to a folder on this machine's local disk."
        yield checks.Warning("Each process builds a search index of its own.", hint=hint, id="aidportal.W008")
