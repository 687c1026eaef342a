"""Every answer, the admin's included, carries the strict policy; readers get no cookie."""

import pytest
from django.http import HttpResponse
from django.test import Client

from aidportal.heads import without_body

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/health/", "/admin/login/", "/nothing-here/", "/api/v1/nothing-here/"])
def test_scripts_and_styles_come_from_here_only(client: Client, path: str) -> None:
    policy = dict(part.strip().split(" ", 1) for part in client.get(path)["Content-Security-Policy"].split(";"))
    assert policy.pop("default-src") == policy.pop("base-uri") == policy.pop("frame-ancestors") == "'none'"
    assert set(policy.values()) == {"'self'"}


@pytest.mark.parametrize("path", ["/health/", "/nothing-here/", "/api/v1/nothing-here/"])
def test_readers_get_no_cookie(client: Client, path: str) -> None:
    response = client.get(path)
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")


def test_other_sites_may_read_the_api_and_nothing_else(client: Client) -> None:
    other = {"origin": "https://other.example"}
    assert client.get("/api/v1/nothing-here/", headers=other)["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Origin" not in client.get("/health/", headers=other)


def test_other_sites_may_not_write(client: Client) -> None:
    asked = {"origin": "https://other.example", "access-control-request-method": "POST"}
    allowed = client.options("/api/v1/nothing-here/", headers=asked)["Access-Control-Allow-Methods"]
    assert set(allowed.split(", ")) == {"GET", "HEAD", "OPTIONS"}


def test_head_has_the_headers_of_get_and_no_body(rf) -> None:
    def view(_request):
        response = HttpResponse("words")
        response["Content-Length"] = "5"
        return response

    response = without_body(view)(rf.head("/"))
    assert (response.content, response["Content-Length"]) == (b"", "5")
    assert without_body(view)(rf.get("/")).content == b"words"


@pytest.mark.parametrize(
    ("path", "policy"),
    [
        ("/", "same-origin"),
        ("/nothing-here/", "same-origin"),
        ("/api/v1/nothing-here/", "cross-origin"),
        ("/embed/pledges/", "cross-origin"),
        ("/charts/stages.png", "cross-origin"),
    ],
)
def test_other_sites_may_load_what_is_made_for_them_and_nothing_else(client: Client, path: str, policy: str) -> None:
    assert client.get(path)["Cross-Origin-Resource-Policy"] == policy
