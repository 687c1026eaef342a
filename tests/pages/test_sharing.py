"""How a link to a page looks where it is shared."""

import re
import struct

import pytest

from tests.factories import PledgeFactory, published_event, published_pledge, usd

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


FILTERED = ["/pledges/?kind=not_stated", "/charts/stages/?kind=not_stated"]
PICTURES = ["/", "/totals/", "/charts/", "/events/summit/", *FILTERED]


@pytest.mark.parametrize("path", [*PICTURES, "/pledges/pumps/"])
def test_a_shared_page_shows_a_picture_of_what_it_says(client, path):
    published_pledge(title="Pumps", slug="pumps", amount=usd(5_000_000), announced_at=published_event(slug="summit"))
    told = shared(client.get(path).content.decode())
    address = told["og:image"].removeprefix("https://aid.example.org").replace("&amp;", "&")
    picture = client.get(address)
    assert (picture["Content-Type"], picture["Cross-Origin-Resource-Policy"]) == ("image/png", "cross-origin")
    assert struct.unpack(">II", picture.content[16:24]) == (1200, 630)
    assert ("kind=not_stated" in address) == ("kind=not_stated" in path)


def test_a_draft_has_no_picture(client):
    draft = PledgeFactory()
    assert client.get(f"/charts/pledges/{draft.slug}.png").status_code == 404


def test_any_site_may_frame_an_embedded_chart(client):
    published_pledge(title="Pumps", amount=usd(5_000_000))
    answer = client.get("/uk/embed/charts/stages/?kind=not_stated")
    assert "frame-ancestors *" in answer["Content-Security-Policy"]
    assert "X-Frame-Options" not in answer
    assert 'href="/uk/charts/stages/?kind=not_stated"' in answer.content.decode()
    assert "iframe" in client.get("/charts/stages/").content.decode()
    assert client.get("/embed/charts/none/").status_code == 404
