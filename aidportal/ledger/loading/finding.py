"""Finding the records and rows that an entry names."""

from typing import Any

from django.db.models import Model

from aidportal.publication.models import Publishable, SlugRedirect


def existing(model: type[Publishable], slug: str) -> Publishable | None:
    """The record with this slug, or the one that had it while it was public."""
    record = model._base_manager.filter(slug=slug).first()
    if record is None and (old := SlugRedirect.objects.filter(kind=model._meta.model_name, slug=slug).first()):
        record = model._base_manager.filter(pk=old.record).first()
    return record


def find(model: type[Publishable], slug: str) -> Publishable:
    """Raises ValueError if there is none."""
    record = existing(model, slug)
    if record is None:
        raise ValueError(f"There is no {model._meta.verbose_name} “{slug}”: add it, or correct the slug.")
    return record


def sibling(row: Model, model: type[Any], description: str) -> Any:
    """The row of ``model`` that belongs to the same record. Raises ValueError if there is none."""
    same_record = {model.OWNER: row.owner}  # type: ignore[attr-defined]
    found = model.objects.filter(description_en=description, **same_record).first()
    if found is None:
        raise ValueError(
            f"This record has no {model._meta.verbose_name} “{description}”: name one that stands there."
        )
    return found
