"""What all lists have in common as pages: ranges, all values of a facet, one address for each list."""

import pytest
from django.test import Client

from tests.factories import published_event, published_organisation, published_pledge

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uncited")]


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


@pytest.mark.parametrize(
    ("sent", "tidy"),
    [
        ("/pledges/?q=&sort=newest", "/pledges/"),
        ("/pledges/?recipient=UA&amount_min=&amount_max=5", "/pledges/?recipient=UA&amount_max=5"),
        ("/ja/events/?held_from=&held_to=", "/ja/events/"),
        ("/pledges/?q=gas&sort=relevance", "/pledges/?q=gas"),
    ],
)
def test_what_a_form_leaves_empty_is_in_no_address(client: Client, sent: str, tidy: str) -> None:
    response = client.get(sent)
    assert (response.status_code, response["Location"]) == (302, tidy)


def test_an_address_with_something_wrong_stays_so_that_it_can_be_named(client: Client) -> None:
    assert "Part of this address was left out" in text(client, "/pledges/?q=&amount_min=many")


def test_what_is_wrong_with_an_end_stands_at_its_field(client: Client) -> None:
    page = text(client, "/events/?held_from=2024-05-01&held_to=2023-05-01")
    assert '<div class="field wrong"><label for="held_to">' in page
    assert 'id="held_to-error">The end lies before the beginning' in page
    assert 'name="held_from" value="2024-05-01" type="date"' in page


def test_a_range_keeps_the_other_conditions(client: Client) -> None:
    published_event()
    form = text(client, "/events/?status=held&q=summit").partition('<form class="range"')[2]
    assert '<input type="hidden" name="q" value="summit"><input type="hidden" name="status" value="held">' in form


def test_a_value_beyond_the_frequent_ones_is_found_by_a_part_of_its_name(client: Client) -> None:
    for number in range(14):
        published_pledge({"UA": None}, donor=published_organisation(name=f"Donor {number:02d}"))
    assert 'href="?recipient=UA&amp;more=donor"' in text(client, "/pledges/?recipient=UA")
    page = text(client, "/pledges/?recipient=UA&more=donor&find=DÓNOR%2013")
    assert "Donor 13" in page
    assert "Donor 12" not in page
    assert 'href="?donor=donor-13&amp;recipient=UA"' in page
    assert 'href="/ja/pledges/?recipient=UA&amp;more=donor"' in page


@pytest.mark.parametrize("more", ["nothing", "q", "<script>"])
def test_all_values_of_what_is_no_facet_are_the_list(client: Client, more: str) -> None:
    published_pledge(title="Winter heating")
    assert "Winter heating" in text(client, f"/pledges/?more={more}")


def test_links_of_a_list_change_it_in_place_and_those_to_records_do_not(client: Client) -> None:
    published_pledge(title="Winter heating")
    page = text(client, "/pledges/")
    records = page[page.index('<ol class="records">') : page.index("</ol>", page.index('<ol class="records">'))]
    assert "data-hx" not in records
    assert page.count('data-hx-boost="select:#main,target:#main') >= 4
