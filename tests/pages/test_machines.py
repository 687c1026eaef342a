"""What crawlers and security researchers look for."""

import pytest
from django.test import Client

from tests.factories import PledgeFactory, published_pledge

pytestmark = pytest.mark.django_db


def test_robots_are_sent_to_the_sitemap_and_kept_from_filters(client: Client) -> None:
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert "Disallow: /*?" in lines
    assert "Sitemap: https://aid.example.org/sitemap.xml" in lines


def test_the_sitemap_leads_to_published_records_in_every_language(client: Client) -> None:
    published_pledge(title="Winter heating")
    PledgeFactory(title="Not yet public")
    index = client.get("/sitemap.xml")
    assert index.headers["Content-Type"] == "application/xml"
    assert "https://aid.example.org/sitemap-pledges-0.xml" in index.content.decode()
    part = client.get("/sitemap-pledges-0.xml").content.decode()
    assert "<loc>https://aid.example.org/pledges/winter-heating/</loc>" in part
    assert "<loc>https://aid.example.org/uk/pledges/winter-heating/</loc>" in part
    assert "not-yet-public" not in part


@pytest.mark.parametrize("name", ["sitemap-nothing-0.xml", f"sitemap-pledges-{2**70}.xml"])
def test_a_part_that_cannot_be_is_a_404(client: Client, name: str) -> None:
    assert client.get(f"/{name}").status_code == 404


def test_security_txt_names_a_contact_and_a_day_of_expiry(client: Client) -> None:
    text = client.get("/.well-known/security.txt").content.decode()
    assert "Contact: https://aid.example.org/about/#errors" in text
    assert "Expires: " in text
