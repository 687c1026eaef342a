"""The version in which a public record came to say what it says, for citing it."""

from dataclasses import dataclass
from typing import Any

from django import template

from aidportal.publication.models import RecordVersion
from aidportal.publication.versions.declarations import declarations

register = template.Library()


@dataclass(frozen=True)
class Newest:
    """``list``: the list's name in addresses."""

    row: RecordVersion
    list: str


@register.simple_tag
def newest_version(record: Any) -> Newest | None:
    """The newest published version of a record: one query."""
    kind = record._meta.model_name
    rows = RecordVersion.objects.newest().select_related("version").defer("content")
    row = rows.filter(kind=kind, record=record.pk).first()
    return Newest(row, declarations()[kind].address) if row else None
