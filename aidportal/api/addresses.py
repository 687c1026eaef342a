"""Fields with addresses: of the record's page, and of the record in this API."""

from typing import Any

from django.urls import reverse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from aidportal.addresses import absolute


@extend_schema_field(OpenApiTypes.URI)
class PageUrl(serializers.Field):
    """The record's public page."""

    def __init__(self) -> None:
        super().__init__(source="*", read_only=True, help_text="The public page.")

    def to_representation(self, value: Any) -> str:
        return absolute(value.get_absolute_url())


@extend_schema_field(OpenApiTypes.URI)
class ApiUrl(serializers.Field):
    """The record's own address in the API, a route that takes its ``key``."""

    def __init__(self, route: str, key: str = "slug") -> None:
        super().__init__(source="*", read_only=True, help_text="The record's stable address in this API.")
        self.route, self.key = route, key

    def to_representation(self, value: Any) -> str:
        return absolute(reverse(self.route, args=[getattr(value, self.key)]))
