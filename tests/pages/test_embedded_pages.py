"""What other sites may show in a frame, and that it is this alone."""

import pytest

from tests.factories import published_pledge, usd

pytestmark = pytest.mark.django_db


def test_an_embedded_list_shows_the_records_of_its_filter_with_the_way_to_all_of_them(client):
    published_pledge(title="Winter heating", amount=usd(5_000_000))
    published_pledge(title="Boilers", amount=None)
    page = client.get("/ja/embed/pledges/?precision=exactly").content.decode()
    assert "Winter heating" in page
    assert "Boilers" not in page
    assert 'href="/ja/pledges/?precision=exactly"' in page


def test_any_site_may_frame_an_embedded_list_and_no_other_page(client):
    embedded, page = client.get("/embed/pledges/"), client.get("/pledges/")
    assert "frame-ancestors *" in embedded["Content-Security-Policy"]
    assert "X-Frame-Options" not in embedded
    assert "frame-ancestors 'none'" in page["Content-Security-Policy"]
    assert page["X-Frame-Options"] == "DENY"


def test_the_rest_of_the_policy_stays_and_a_second_visit_is_spared(client):
    answer = client.get("/embed/pledges/")
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert client.get("/embed/pledges/", headers={"if-none-match": answer["ETag"]}).status_code == 304


def test_only_lists_can_be_embedded(client):
    assert client.get("/embed/admin/").status_code == 404


def test_a_list_gives_the_lines_to_embed_it_as_it_is_filtered(client):
    published_pledge(title="Winter heating")
    page = client.get("/pledges/?q=winter").content.decode()
    assert "iframe src=&quot;https://aid.example.org/embed/pledges/?q=winter" in page.replace('"', "&quot;")
