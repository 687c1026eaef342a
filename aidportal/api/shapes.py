"""Serializers that only read: what they declare describes the schema, and writes it several times as fast as DRF."""

from collections.abc import Callable
from functools import cached_property
from operator import attrgetter
from types import MethodType
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from aidportal.api.fields import Text
from aidportal.reference.codelists import label

OTHER_LANGUAGES = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]

Read = Callable[[Any], Any]


class Shape(serializers.Serializer):
    """Its fields take objects, never ids or mappings; a method without arguments is called."""

    @cached_property
    def _parts(self) -> list[tuple[str, Read | None, Callable[[Any], Any]]]:
        return [
            (name, None if field.source == "*" else attrgetter(str(field.source)), field.to_representation)
            for name, field in self.fields.items()
        ]

    def to_representation(self, instance: Any) -> dict[str, Any]:
        shown = {}
        for name, read, write in self._parts:
            value = instance if read is None else _read(read, instance)
            shown[name] = None if value is None else write(value)
        return shown


class Translated(Shape):
    """Shows beside each of TRANSLATED its translations: ``title_ja``, ``title_uk``, null where there is none."""

    TRANSLATED: ClassVar[tuple[str, ...]] = ()

    def get_fields(self) -> dict[str, serializers.Field]:
        shown: dict[str, serializers.Field] = {}
        for name, field in super().get_fields().items():
            shown[name] = field
            if name in self.TRANSLATED:
                shown |= {f"{name}_{language}": Text() for language in OTHER_LANGUAGES}
        return shown


class Code(Shape):
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


class Row(Shape):
    """A row of a reference table: its code and its English name."""

    code = serializers.CharField(source="pk")
    name = serializers.CharField(source="label")


def _read(read: Read, instance: Any) -> Any:
    try:
        value = read(instance)
    except ObjectDoesNotExist:
        # It is there, but not among the published ones that were fetched.
        return None
    return value() if isinstance(value, MethodType) else value
