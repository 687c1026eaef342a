"""What every answer of the API has in common: headers, methods, caching, problem documents."""

import json
from unittest.mock import patch

import pytest
from django.test import Client
from rest_framework.throttling import AnonRateThrottle

from aidportal.search.errors import Busy
from tests.factories import published_pledge

pytestmark = pytest.mark.django_db

PATHS = [
    "",
    "pledges/",
    "pledges/totals/",
    "pledges/known/",
    "transactions/",
    "stated-totals/",
    "countries/",
    "schema/",
]


@pytest.fixture(autouse=True)
def known_pledge() -> None:
    published_pledge(title="Known")


def get(path: str, **headers: str):
    return Client().get(f"/api/v1/{path}", headers=headers)


def problem(response, status: int) -> dict:
    assert response.status_code == status
    assert response["Content-Type"] == "application/problem+json"
    assert "ETag" not in response
    document = json.loads(response.content)
    assert document["status"] == status
    assert document["title"]
    return document


@pytest.mark.parametrize("path", PATHS)
def test_answers_are_json_without_cookies_for_anybody(path: str) -> None:
    response = get(path, origin="https://other.example")
    assert response["Content-Type"] == "application/json"
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "cookie" not in response.get("Vary", "").lower()
    assert not response.cookies


@pytest.mark.parametrize("path", [*PATHS, "docs/", "docs/try/"])
def test_whoever_has_an_answer_gets_304_until_the_ledger_changes(path: str) -> None:
    tag = get(path)["ETag"]
    assert tag.startswith('W/"')
    again = get(path, **{"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == tag
    published_pledge()
    assert get(path, **{"if-none-match": tag}).status_code == 200


@pytest.mark.parametrize("path", PATHS)
def test_what_can_be_withdrawn_is_asked_for_again(path: str) -> None:
    assert set(get(path)["Cache-Control"].split(", ")) == {"public", "max-age=0", "must-revalidate"}


@pytest.mark.parametrize("path", PATHS)
def test_head_gives_the_headers_alone(path: str) -> None:
    whole, head = get(path), Client().head(f"/api/v1/{path}")
    assert (head.status_code, head.content) == (200, b"")
    assert head["ETag"] == whole["ETag"]
    assert head["Content-Length"] == whole["Content-Length"]


@pytest.mark.parametrize("path", PATHS)
def test_options_name_the_methods(path: str) -> None:
    response = Client().options(f"/api/v1/{path}")
    assert (response.status_code, response.content) == (204, b"")
    assert response["Allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written(path: str, method: str) -> None:
    response = getattr(Client(enforce_csrf_checks=True), method)(f"/api/v1/{path}")
    assert "read-only" in problem(response, 405)["detail"]
    assert response["Allow"] == "GET, HEAD, OPTIONS"


def test_an_invented_method_is_not_echoed() -> None:
    response = Client().generic("MARKER", "/api/v1/pledges/")
    assert "MARKER" not in json.dumps(problem(response, 405))


def test_other_formats_are_not_to_be_had() -> None:
    assert "JSON" in problem(get("pledges/", accept="text/csv"), 406)["detail"]
    assert get("pledges/", accept="text/html,application/xhtml+xml,*/*;q=0.8").status_code == 200


def test_what_is_not_there_is_a_problem_document() -> None:
    assert problem(get("pledges/unknown/"), 404)["detail"]
    problem(get("nothing/"), 404)


def test_too_many_requests_are_told_when_to_come_back() -> None:
    with (
        patch.object(AnonRateThrottle, "rate", "2/min", create=True),
        patch("rest_framework.views.APIView.throttle_classes", [AnonRateThrottle]),
    ):
        answers = [get("countries/") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert "Retry-After" in problem(answers[2], 429)["detail"]
    assert 0 < int(answers[2]["Retry-After"]) <= 60


@pytest.mark.parametrize("path", ["pledges/", "pledges/totals/", "events/"])
def test_an_index_that_cannot_follow_asks_for_a_moment(path: str) -> None:
    with patch("aidportal.lists.api.listing", side_effect=Busy):
        response = get(path)
    assert problem(response, 503)["detail"]
    assert response["Retry-After"] == "2"
    assert response["Cache-Control"] == "no-store"


def test_a_fault_of_ours_is_a_problem_document_that_tells_nothing() -> None:
    client = Client(raise_request_exception=False)
    with patch("aidportal.lists.api.listing", side_effect=RuntimeError("planted")):
        response = client.get("/api/v1/pledges/")
    assert "planted" not in json.dumps(problem(response, 500))
