from unittest.mock import patch

import pytest
from django.db import DatabaseError, connection
from django.test import Client


@pytest.mark.django_db
def test_a_healthy_portal_says_ok(client: Client) -> None:
    response = client.get("/health/")
    assert response.status_code == 200
    assert response.json() == {"status": "ok"}
    assert "no-store" in response["Cache-Control"]


@pytest.mark.django_db
def test_a_database_that_does_not_answer_is_named(client: Client) -> None:
    with patch.object(connection, "cursor", side_effect=DatabaseError):
        response = client.get("/health/")
    assert response.status_code == 503
    assert response.json()["database"] == "does not answer"


@pytest.mark.django_db
def test_health_can_only_be_read(client: Client) -> None:
    assert client.post("/health/").status_code == 405
