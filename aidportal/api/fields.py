"""Serializer fields that several apps share."""

from typing import Any, ClassVar

from django.conf import settings
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from aidportal.reference.codelists import label

OTHER_LANGUAGES = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]


class Text(serializers.CharField):
    """Text that may be missing: null where the column is empty."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_null=True, **options)

    def to_representation(self, value: str) -> str | None:  # type: ignore[override]
        return value or None


class Translated(serializers.Serializer):
    """Shows beside each of TRANSLATED its translations: ``title_ja``, ``title_uk``, null where there is none."""

    TRANSLATED: ClassVar[tuple[str, ...]] = ()

    def get_fields(self) -> dict[str, serializers.Field]:
        shown: dict[str, serializers.Field] = {}
        for name, field in super().get_fields().items():
            shown[name] = field
            if name in self.TRANSLATED:
                shown |= {f"{name}_{language}": Text() for language in OTHER_LANGUAGES}
        return shown


class Code(serializers.Serializer):
    """A standard's code with its English name."""

    code = serializers.CharField()
    name = serializers.CharField()


@extend_schema_field(Code)
class Coded(serializers.Field):
    """A column with a code of one of IATI's lists; null where it is empty."""

    def __init__(self, codelist: str, **options: Any) -> None:
        super().__init__(allow_null=True, **options)
        self.codelist = codelist

    def to_representation(self, value: str) -> dict[str, str] | None:
        return {"code": value, "name": label(self.codelist, value)} if value else None


class Row(serializers.Serializer):
    """A row of a reference table: its code and its English name."""

    code = serializers.CharField(source="pk")
    name = serializers.CharField(source="label")
