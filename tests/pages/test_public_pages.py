"""What every public page has in common."""

import re

import pytest
from django.test import Client

from tests.factories import published_pledge
from tests.pages.walk import addresses, ledger_of_one

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("prefix", ["", "/ja", "/uk"])
def test_every_page_answers_in_every_language(client: Client, prefix: str) -> None:
    for address in addresses(ledger_of_one()):
        response = client.get(prefix + address)
        assert response.status_code == 200, address
        assert f'<html lang="{prefix.strip("/") or "en"}">' in response.content.decode()


def test_readers_get_no_cookie(client: Client) -> None:
    for address in addresses(ledger_of_one()):
        response = client.get(address)
        assert not response.cookies
        assert "Cookie" not in response.headers.get("Vary", "")


def test_no_page_waits_for_a_script_or_holds_inline_code(client: Client) -> None:
    inline = re.compile(
        r"<script(?! src=\"/static/[\w./-]+\" defer></script>| type=\"application/ld\+json\">)"
        r"|<style|\sstyle=|\son[a-z]+=",
        re.IGNORECASE,
    )
    for address in addresses(ledger_of_one()):
        assert not inline.search(client.get(address).content.decode()), address


def test_each_page_names_itself_in_the_other_languages(client: Client) -> None:
    path = published_pledge(title="Winter heating").get_absolute_url()
    page = client.get(f"/ja{path}").content.decode()
    for code, prefix in (("en", ""), ("ja", "/ja"), ("uk", "/uk")):
        address = f"https://aid.example.org{prefix}{path}"
        assert f'<link rel="alternate" hreflang="{code}" href="{address}">' in page
    assert f'<link rel="canonical" href="https://aid.example.org/ja{path}">' in page


def test_a_repeat_visit_is_a_304_until_something_is_published(client: Client) -> None:
    for address in addresses(ledger_of_one()):
        etag = client.get(address).headers["ETag"]
        assert etag.startswith('W/"')
        assert client.get(address, headers={"If-None-Match": etag}).status_code == 304
    published_pledge()
    assert client.get("/", headers={"If-None-Match": etag}).status_code == 200


def test_a_page_that_is_not_there_is_a_404_without_echo(client: Client) -> None:
    for address in ("/pledges/nobody-wrote-this/", "/ja/events/nobody-wrote-this/", "/nobody-wrote-this/"):
        response = client.get(address)
        assert response.status_code == 404
        assert "nobody-wrote-this" not in response.content.decode()
        assert "ETag" not in response.headers


def test_pages_are_read_only(client: Client) -> None:
    for address in addresses(ledger_of_one()):
        assert client.post(address).status_code == 405, address
