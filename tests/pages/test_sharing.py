"""How a link to a page looks where it is shared."""

import re

import pytest

from tests.factories import published_pledge

pytestmark = pytest.mark.django_db


def shared(page):
    return dict(re.findall(r'<meta property="(og:[a-z:_]+)" content="([^"]*)">', page))


def test_a_page_tells_its_title_its_words_and_its_true_address(client):
    pledge = published_pledge(title='Pumps & "pipes"', summary="Water for two towns.")
    path = f"/ja/pledges/{pledge.slug}/"
    page = client.get(path, headers={"host": "localhost"}).content.decode()
    told = shared(page)
    assert told["og:title"] == "Pumps &amp; &quot;pipes&quot;"
    assert told["og:description"].endswith("Water for two towns.")
    assert told["og:url"] == f"https://aid.example.org{path}"
    assert told["og:locale"] == "ja_JP"
    assert "<title>Pumps &amp; &quot;pipes&quot; · AidPortal</title>" in page
