"""Asking the API as a stranger does."""

from typing import Any

from django.test import Client


def ask(path: str, **parameters: Any) -> Any:
    """The JSON at ``path`` below /api/v1/, which has to be there."""
    response = Client().get(f"/api/v1/{path}", parameters)
    assert response.status_code == 200, response.content
    return response.json()


def refused(path: str, **parameters: Any) -> dict[str, str]:
    """What a 400 at ``path`` says, by parameter."""
    return problems(Client().get(f"/api/v1/{path}", parameters))


def problems(response: Any) -> dict[str, str]:
    assert response.status_code == 400, response.content
    assert response["Content-Type"] == "application/problem+json"
    return {error["parameter"]: error["detail"] for error in response.json()["errors"]}


def slugs(page: dict[str, Any]) -> list[str]:
    return [row["slug"] for row in page["results"]]
