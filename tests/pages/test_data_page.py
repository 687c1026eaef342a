"""How to take the data away."""

from typing import Any

import pytest
from django.test import Client

from aidportal.pages.lists import LISTS
from tests.factories import published_pledge

pytestmark = pytest.mark.django_db


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_every_list_can_be_downloaded_from_here(client: Client) -> None:
    page = text(client, "/data/")
    for one in LISTS.values():
        for kind in ("csv", "xlsx", "json"):
            assert f'href="{one.href}?format={kind}"' in page


def test_the_licence_and_who_to_ask_are_said(client: Client, settings: Any) -> None:
    settings.PUBLISHER, settings.CONTACT = "Office of Records", "data@example.org"
    page = text(client, "/data/")
    assert "https://creativecommons.org/licenses/by/4.0/" in page
    assert "Office of Records" in page
    assert 'href="mailto:data@example.org"' in page


def test_the_dictionary_explains_every_column(client: Client) -> None:
    page = text(client, "/data/dictionary/")
    for one in LISTS.values():
        assert one.table.columns
        for column in one.table.columns:
            assert f'id="{one.name}-{column.name}"' in page


def test_names_of_columns_are_unique_within_a_file() -> None:
    for one in LISTS.values():
        names = [column.name for column in one.table.columns]
        assert len(names) == len(set(names))


def test_the_form_keeps_the_filter_and_offers_every_column(client: Client) -> None:
    published_pledge({"UA": None})
    page = text(client, "/data/download/?list=pledges&recipient=UA&nonsense=1")
    assert '<input type="hidden" name="recipient" value="UA">' in page
    assert "1 record under the filter" in page
    assert "<code>nonsense</code>" in page
    for column in LISTS["pledges"].table.columns:
        assert f'name="columns" value="{column.name}"' in page
    assert client.get("/data/download/?list=nonsense").status_code == 404


def test_a_list_offers_its_files_under_its_filter(client: Client) -> None:
    published_pledge({"UA": None})
    page = text(client, "/pledges/?recipient=UA")
    assert 'href="/data/download/?recipient=UA&amp;list=pledges"' in page


def test_a_download_takes_every_filter_of_its_list(client: Client) -> None:
    page = text(client, "/data/download/?list=events&when=past")
    assert 'name="when" value="past"' in page
    assert 'role="alert"' not in page
