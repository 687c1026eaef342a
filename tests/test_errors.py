"""Error answers never fail themselves, echo nothing, and are problem documents under /api/."""

from http import HTTPStatus
from unittest.mock import patch

import pytest
from django.test import Client, RequestFactory

from aidportal import errors

ANSWERS = [
    (errors.bad_request, 400),
    (errors.permission_denied, 403),
    (errors.page_not_found, 404),
    (errors.server_error, 500),
]


@pytest.mark.parametrize(("answer", "status"), ANSWERS)
def test_every_error_has_a_page(answer, status: int, rf: RequestFactory) -> None:
    response = answer(rf.get("/pledges/secret-name/"))
    assert response.status_code == status
    assert b"<h1" in response.content
    assert b"secret-name" not in response.content


@pytest.mark.parametrize(("answer", "status"), ANSWERS)
def test_every_error_of_the_api_is_a_problem_document(answer, status: int, rf: RequestFactory) -> None:
    response = answer(rf.get("/api/v1/pledges/secret-name/"))
    assert response["Content-Type"] == "application/problem+json"
    assert str(status).encode() in response.content
    assert b"secret-name" not in response.content


def test_a_template_that_fails_still_gives_a_page(rf: RequestFactory) -> None:
    with patch.object(errors, "render_to_string", side_effect=ValueError):
        response = errors.error_page(rf.get("/"), HTTPStatus.INTERNAL_SERVER_ERROR)
    assert response.status_code == 500
    assert b"Internal Server Error" in response.content


@pytest.mark.django_db
def test_an_unknown_address_is_a_404_in_each_language(client: Client) -> None:
    assert {client.get(f"{prefix}/nothing-here/").status_code for prefix in ("", "/ja", "/uk")} == {404}


def test_a_host_that_is_not_ours_is_refused(client: Client) -> None:
    assert client.get("/", headers={"host": "elsewhere.example"}).status_code == 400


@pytest.mark.django_db
def test_a_fault_of_ours_is_answered_with_a_page(client: Client) -> None:
    client.raise_request_exception = False
    with patch("aidportal.health.connection.cursor", side_effect=RuntimeError("planted")):
        response = client.get("/health/")
    assert response.status_code == 500
    assert b"planted" not in response.content
