"""The declarations of all apps, by kind of record."""

from django.core.exceptions import ImproperlyConfigured

from aidportal.search.declarations import Documents
from aidportal.search.fields import Field

_declared: dict[str, Documents] = {}


def register(declaration: type[Documents]) -> type[Documents]:
    """Make the index hold these documents. Raises ImproperlyConfigured if two declarations clash."""
    known = fields()
    for field in declaration.fields:
        if known.get(field.name, field) != field:
            raise ImproperlyConfigured(
                f"{declaration.__name__} declares the field {field.name!r} otherwise than another app: "
                "declare both alike or rename one."
            )
    if declaration.kind in _declared:
        raise ImproperlyConfigured(f"Documents of {declaration.kind!r} are declared twice.")
    _declared[declaration.kind] = declaration()
    return declaration


def declarations() -> dict[str, Documents]:
    """All declarations by kind of record."""
    return _declared


def fields() -> dict[str, Field]:
    """All declared fields by name."""
    return {field.name: field for documents in _declared.values() for field in documents.fields}
