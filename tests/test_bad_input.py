"""Addresses that no link of ours can hold are answered with 400, on either database, before any view sees them."""

import pytest
from django.test import Client

HOSTILE_QUERIES = [
    "q=%00",
    "q=turbine%00",
    "%00=1",
    "q=%ED%A0%80",
    "q=%FF",
    "q=" + "a" * 7_000,
    "&".join(f"a{n}=1" for n in range(300)),
]


@pytest.mark.parametrize("query", HOSTILE_QUERIES, ids=lambda query: query[:20])
@pytest.mark.parametrize("path", ["/health/", "/ja/nothing/", "/admin/"])
def test_a_broken_query_is_refused(client: Client, path: str, query: str) -> None:
    assert client.get(path, QUERY_STRING=query).status_code == 400


@pytest.mark.parametrize("path", ["/pledges/%00/", "/%FF/", "/api/v1/%00", "/ja/%ED%A0%80/"])
def test_a_broken_path_is_refused(client: Client, path: str) -> None:
    assert client.get(path).status_code == 400


def test_a_nul_in_a_cookie_is_refused(client: Client) -> None:
    assert client.get("/admin/", headers={"cookie": r'sessionid="abcdefgh\000"'}).status_code == 400


def test_a_refused_address_is_not_echoed(client: Client) -> None:
    response = client.get("/health/", QUERY_STRING="q=%00marker")
    assert b"marker" not in response.content


def test_the_api_refuses_with_a_problem_document(client: Client) -> None:
    response = client.get("/api/v1/", QUERY_STRING="q=%00")
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    assert response.json() == {"type": "about:blank", "title": "Bad Request", "status": 400}


@pytest.mark.django_db
@pytest.mark.parametrize("query", ["q=発電", "q=%E7%99%BA", "q=a+b%20c", "q=%F0%9F%8C%BB", "q=%", "q=%zz"])
def test_whatever_people_type_passes(client: Client, query: str) -> None:
    assert client.get("/health/", QUERY_STRING=query.encode().decode("latin-1")).status_code == 200
