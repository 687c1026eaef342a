"""The language comes from the address's prefix and from nothing else."""

import pytest
from django.conf import settings
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("prefix", "language"), [("", "en"), ("/ja", "ja"), ("/uk", "uk")])
def test_a_prefix_names_the_language(client: Client, prefix: str, language: str) -> None:
    response = client.get(f"{prefix}/admin/login/")
    assert response.status_code == 200
    assert response["Content-Language"] == language
    assert f'lang="{language}"' in response.content.decode()


def test_neither_cookie_nor_header_changes_the_language(client: Client) -> None:
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "ja"
    response = client.get("/admin/login/", headers={"accept-language": "uk,ja;q=0.9"})
    assert response["Content-Language"] == "en"
    assert "Accept-Language" not in response.get("Vary", "")


def test_english_has_no_prefix(client: Client) -> None:
    assert client.get("/en/admin/login/").status_code == 404


def test_one_request_does_not_leave_its_language_to_the_next(client: Client) -> None:
    client.get("/ja/admin/login/")
    assert client.get("/health/")["Content-Language"] == "en"
