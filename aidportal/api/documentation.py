"""Where the API describes itself: its front page, the OpenAPI document, a reference to read, a page to try it on."""

from typing import Any

from csp.decorators import csp_update
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe
from drf_spectacular.types import OpenApiTypes
from rest_framework.request import Request
from rest_framework.response import Response

from aidportal.addresses import absolute
from aidportal.api.endpoints import Endpoint
from aidportal.api.schema import document
from aidportal.changes.conditional import by_ledger_state

FRONT = (
    "pledges",
    "pledges-totals",
    "transactions",
    "stated-totals",
    "events",
    "organisations",
    "initiatives",
    "sources",
    "countries",
    "regions",
    "sectors",
    "currencies",
    "codelists",
    "schema",
    "docs",
)


class Front(Endpoint):
    """What there is, by name."""

    operation = "front"
    answer = OpenApiTypes.OBJECT

    def get(self, request: Request) -> Response:
        self.refuse_unknown(request)
        return Response({name.replace("-", "_"): absolute(reverse(f"api:{name}")) for name in FRONT})


class SchemaDocument(Endpoint):
    """This document: OpenAPI 3.1."""

    operation = "schema"
    answer = OpenApiTypes.OBJECT

    def get(self, request: Request) -> Response:
        self.refuse_unknown(request)
        return Response(document())


@require_safe
@by_ledger_state
def reference(request: HttpRequest) -> HttpResponse:
    """Every address of the API with its parameters, to read without scripts."""
    shown = {"operations": operations(document()), "canonical": absolute(reverse("api:docs"))}
    return render(request, "api/reference.html", shown)


@require_safe
@csp_update({"img-src": ["data:"]})
@by_ledger_state
def trial(request: HttpRequest) -> HttpResponse:
    """Swagger UI, from our own files. Its style sheet has pictures as data."""
    return render(request, "api/trial.html")


def operations(api: dict[str, Any]) -> list[dict[str, Any]]:
    """Path, description, parameters (name, description, values) of each operation, in the document's order."""
    return [
        {
            "path": path,
            "id": operation["operationId"],
            "description": operation.get("description", ""),
            "parameters": [_parameter(one) for one in operation.get("parameters", ())],
        }
        for path, methods in api["paths"].items()
        for operation in methods.values()
    ]


def _parameter(described: dict[str, Any]) -> dict[str, Any]:
    schema = described["schema"]
    return {
        "name": described["name"],
        "description": described.get("description", ""),
        "values": schema.get("items", schema).get("enum", ()),
        "in_path": described["in"] == "path",
    }
