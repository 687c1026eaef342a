"""One question to all lists."""

import pytest
from django.test import Client

from tests.factories import published_event, published_pledge

pytestmark = pytest.mark.django_db


def test_the_same_words_are_looked_for_in_every_list(client: Client) -> None:
    published_pledge(title="Turbines for hospitals")
    published_event(title="Forum of turbines")
    page = client.get("/search/", {"q": "turbines"}).content.decode()
    assert "2 records found" in page
    assert "Turbines for hospitals" in page
    assert 'href="/events/?q=turbines"' in page


def test_nothing_asked_finds_nothing(client: Client) -> None:
    assert "found" not in client.get("/search/").content.decode()


def test_words_that_stand_nowhere_are_told_so(client: Client) -> None:
    assert "Nothing found" in client.get("/search/", {"q": "xylophone"}).content.decode()


@pytest.mark.parametrize("words", ["!!!", "x" * 300, " ".join("abcdefghijklmnopq")])
def test_words_that_cannot_be_searched_for_are_refused_with_the_remedy(client: Client, words: str) -> None:
    response = client.get("/search/", {"q": words})
    assert response.status_code == 200
    assert 'role="status"' in response.content.decode()
