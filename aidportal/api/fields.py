"""Serializer fields that several apps share."""

from typing import Any

from django.db.models import TextChoices
from rest_framework import serializers


class Text(serializers.CharField):
    """Text that may be missing: null where the column is empty."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_null=True, **options)

    def to_representation(self, value: str) -> str | None:  # type: ignore[override]
        return value or None


class Label(serializers.CharField):
    """The English name of a code out of ``choices``, read from the code's column."""

    def __init__(self, choices: type[TextChoices], source: str) -> None:
        super().__init__(source=source)
        self.choices = choices

    def to_representation(self, value: str) -> str:
        return str(self.choices(value).label)
