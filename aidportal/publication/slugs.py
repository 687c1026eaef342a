"""Addresses of records: made from a title, unique, and kept as redirects once they were public."""

import secrets
import unicodedata
from typing import Any

from django.apps import apps
from django.utils.text import slugify

LONGEST = 80

#: Addresses below a list that are no record: ``/api/v1/pledges/totals/``.
RESERVED = {"totals"}


def fresh_slug(record: Any) -> str:
    """An unused slug from the record's English title; random where the title has no Latin letters."""
    stem = slugify(unicodedata.normalize("NFKC", record.slug_source()))[:LONGEST].strip("-")
    stem = stem or f"{record._meta.model_name}-{secrets.token_hex(4)}"
    taken = set(type(record)._base_manager.filter(slug__startswith=stem).values_list("slug", flat=True))
    taken |= RESERVED
    taken |= set(_redirects(record).filter(slug__startswith=stem).values_list("slug", flat=True))
    return next(slug for slug in _candidates(stem) if slug not in taken)


def is_taken(record: Any) -> bool:
    """Whether the slug names something else: a page of the API, or a record that had it while it was public."""
    return (
        record.slug in RESERVED or _redirects(record).filter(slug=record.slug).exclude(record=record.pk or 0).exists()
    )


def keep_old_slug(record: Any, old: str) -> None:
    """Before a save: if the address of a once public record changes, the ``old`` one becomes a redirect."""
    if not record.first_published_at:
        return
    _redirects(record).filter(slug=record.slug, record=record.pk).delete()
    if old != record.slug:
        _redirects(record).get_or_create(kind=record._meta.model_name, slug=old, defaults={"record": record.pk})


def _redirects(record: Any) -> Any:
    model = apps.get_model("publication", "SlugRedirect")
    return model.objects.filter(kind=record._meta.model_name)


def _candidates(stem: str) -> Any:
    yield stem
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1
