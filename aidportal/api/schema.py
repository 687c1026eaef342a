"""How endpoints are described in the OpenAPI document."""

from functools import cache
from typing import Any

from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiResponse
from rest_framework import serializers

from aidportal.api.problems import MEDIA_TYPE


class WrongParameter(serializers.Serializer):
    parameter = serializers.CharField(help_text="Name of the parameter; empty where it cannot be shown.")
    detail = serializers.CharField(help_text="What is wrong, and what to do.")


class Problem(serializers.Serializer):
    """A problem document, RFC 9457."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField(required=False)
    errors = WrongParameter(many=True, required=False)  # type: ignore[assignment]


PROBLEMS = {
    400: "A parameter is unknown, doubled, out of range or names nothing in this ledger.",
    404: "There is no such public record.",
    406: "Only JSON is to be had.",
    429: "Too many requests: Retry-After says when to ask again.",
    503: "The ledger is being brought up to date: Retry-After says when to ask again.",
}


class Schema(AutoSchema):
    """Reads the description from the endpoint: its operation, parameters and answer; its docstring is the text."""

    view: Any

    def get_operation_id(self) -> str:
        return str(self.view.operation)

    def get_override_parameters(self) -> list[Any]:
        return list(self.view.described_parameters())

    def get_serializer_name(self, serializer: Any, direction: Any) -> str:
        return str(super().get_serializer_name(serializer, direction)).replace("Record", "")

    def get_response_serializers(self) -> Any:
        problems = {code: text for code, text in PROBLEMS.items() if code != 404 or "{" in self.path}
        return {
            200: self.view.described_answer(),
            **{(code, MEDIA_TYPE): OpenApiResponse(Problem, text) for code, text in problems.items()},
        }


@cache
def document() -> dict[str, Any]:
    """The OpenAPI 3.1 document of the whole API. It depends on the code alone."""
    return SchemaGenerator().get_schema(request=None, public=True)  # type: ignore[no-any-return, no-untyped-call]
