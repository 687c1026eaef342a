"""Which public record an address of ours shows. A record that is not public is like one that never was."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from django.apps import apps
from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import NoReverseMatch, reverse
from django.utils.translation import override

from aidportal.publication.models import Publishable, SlugRedirect
from aidportal.text import clean_line

MOST_CHARACTERS = 300


@dataclass(frozen=True)
class Found:
    """A public record as its address names it."""

    record: Any

    @property
    def kind(self) -> str:
        return str(self.record._meta.model_name)

    @property
    def slug(self) -> str:
        return str(self.record.slug)


def path_of(stated: str) -> str:
    """The path (with its fragment) that somebody named, in English; empty if it cannot be one of ours."""
    try:
        parts = urlsplit(clean_line(stated))
        # Once more: a sign that cannot be stored may come percent-encoded.
        path, fragment = clean_line(unquote(parts.path)), clean_line(parts.fragment)
    except (ValidationError, ValueError):
        return ""
    for code, _name in settings.LANGUAGES:
        if path.startswith(f"/{code}/"):
            path = path.removeprefix(f"/{code}")
    whole = path + (f"#{fragment}" if fragment else "")
    ours = not parts.netloc or f"{parts.scheme}://{parts.netloc}" == settings.SITE_URL
    return whole if ours and _is_path(whole) else ""


def _is_path(path: str) -> bool:
    return path.startswith("/") and not path.startswith(("//", "/\\")) and len(path) <= MOST_CHARACTERS


def record_at(path: str) -> Found | None:
    """The public record whose own page is at ``path`` (as ``path_of`` gives it)."""
    page, _hash, fragment = path.partition("#")
    slugs = {fragment, page.rstrip("/").rpartition("/")[2]} - {""}
    with override("en"):
        for model in _kinds():
            for record in model.objects.published().filter(slug__in=slugs):
                if record.get_absolute_url() in (path, page):
                    return Found(record)
    return None


def public_record(kind: str, slug: str) -> Any:
    """The record if it is public now, under this address or its present one; else None."""
    model = next((model for model in _kinds() if model._meta.model_name == kind), None)
    if model is None:
        return None
    if (record := _public(model, slug)) is not None:
        return record
    moved = SlugRedirect.objects.filter(kind=kind, slug=slug).first()
    return model.objects.published().filter(pk=moved.record).first() if moved else None


def address_at_the_desk(kind: str, slug: str) -> str:
    """Where curators find the record, public or not; empty if it is gone."""
    model = next((model for model in _kinds() if model._meta.model_name == kind), None)
    pk = model and model._base_manager.filter(slug=slug).values_list("pk", flat=True).first()
    if model is None or pk is None:
        return ""
    try:
        return reverse(f"admin:{model._meta.app_label}_{kind}_change", args=[pk])
    except NoReverseMatch:
        return ""


def _kinds() -> list[type[Publishable]]:
    return [model for model in apps.get_models() if issubclass(model, Publishable)]


def _public(model: Any, slug: str) -> Any:
    return model.objects.published().filter(slug=slug).first()
