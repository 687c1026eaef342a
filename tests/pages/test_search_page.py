"""One question to all lists."""

import pytest
from django.test import Client

from tests.factories import published_event, published_initiative, published_organisation, published_pledge

pytestmark = pytest.mark.django_db


def test_the_same_words_are_looked_for_in_every_list(client: Client) -> None:
    published_pledge(title="Turbines for hospitals")
    published_event(title="Forum of turbines")
    page = client.get("/search/", {"q": "turbines"}).content.decode()
    assert "2 records found" in page
    assert "<mark>Turbines</mark> for hospitals" in page
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


def test_what_was_searched_for_is_marked_and_nothing_of_a_record_becomes_markup(client: Client) -> None:
    published_pledge(title="Turbines <i>for</i> hospitals", summary_ja="発電機をブチャの病院へ送る。")
    page = client.get("/search/", {"q": "turbines"}).content.decode()
    assert "<mark>Turbines</mark> &lt;i&gt;for&lt;/i&gt; hospitals" in page
    page = client.get("/search/", {"q": "ブチャ"}).content.decode()
    assert '<q lang="ja">発電機を<mark>ブチャ</mark>の病院へ送る。</q>' in page


@pytest.mark.parametrize("words", ["Bucha", "Буча", "ブチャ"])
@pytest.mark.parametrize("address", ["/search/", "/initiatives/"])
def test_which_companies_work_in_a_town(client: Client, words: str, address: str) -> None:
    initiative = published_initiative(
        published_organisation(name="Pump works", organisation_type="70"), title="Pumps"
    )
    initiative.places.create(name="Bucha", name_ja="ブチャ", name_uk="Буча", region_id="UA-32")
    initiative.save()
    page = client.get(address, {"q": words}).content.decode()
    assert initiative.get_absolute_url() in page
    assert "Pump works" in page


def test_a_mistyped_word_is_led_to_the_one_that_was_meant(client: Client) -> None:
    published_pledge(title="Turbines for hospitals")
    page = client.get("/search/", {"q": "turbinse"}).content.decode()
    assert 'href="/search/?q=turbines"' in page
    assert "Nothing found" in page


def test_a_sector_or_place_of_that_name_is_offered_as_a_list(client: Client) -> None:
    published_pledge({"UA": None}, {"23630": None})
    assert 'href="/pledges/?recipient=UA"' in client.get("/search/", {"q": "Ukraine"}).content.decode()


def test_suggestions_are_a_few_lines_without_a_page_around_them(client: Client) -> None:
    pledge = published_pledge({"UA": None}, title="Turbines & pumps")
    response = client.get("/search/suggestions/", {"q": "tu"})
    page = response.content.decode()
    assert f'<a href="{pledge.get_absolute_url()}"><span><mark>Turbines</mark> &amp; pumps</span>' in page
    assert "<html" not in page
    assert "ETag" in response.headers
    assert "/ja/pledges/?recipient=UA" in client.get("/ja/search/suggestions/", {"q": "ウク"}).content.decode()


@pytest.mark.parametrize("words", ["", "t", "!!!", "x" * 300])
def test_too_little_suggests_nothing(client: Client, words: str) -> None:
    published_pledge(title="Turbines")
    response = client.get("/search/suggestions/", {"q": words})
    assert response.status_code == 200
    assert "<li>" not in response.content.decode()


def test_the_number_of_queries_does_not_grow_with_the_rows(client: Client, django_assert_max_num_queries) -> None:
    for number in range(6):
        published_pledge({"UA": None}, title=f"Pump {number}", summary="Turbines")
        published_event(title=f"Summit {number}", summary="Turbines")
    client.get("/search/", {"q": "turbines"})
    with django_assert_max_num_queries(60):
        client.get("/search/", {"q": "turbines"})
