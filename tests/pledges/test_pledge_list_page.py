"""The list of pledges."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from aidportal.money.amounts import Amount
from pledges.models import PledgeCitation
from tests.factories import (
    PledgeFactory,
    cite,
    published_event,
    published_organisation,
    published_pledge,
    published_source,
    usd,
)

pytestmark = pytest.mark.django_db


def text(client: Client, query: str = "", prefix: str = "") -> str:
    response = client.get(f"{prefix}/pledges/{query}")
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_an_empty_list_says_so(client: Client) -> None:
    assert "Nothing has been published here yet." in text(client)


def test_a_draft_is_not_listed(client: Client) -> None:
    published_pledge(title="Winter heating")
    PledgeFactory(title="Not yet public")
    page = text(client)
    assert "Winter heating" in page
    assert "Not yet public" not in page


def test_each_choice_can_be_taken_and_left_out(client: Client) -> None:
    published_pledge({"UA": None}, title="For Ukraine")
    published_pledge({"PL": None}, title="For Poland")
    assert 'href="?recipient=UA"' in text(client)
    assert 'href="?recipient__not=UA"' in text(client)
    assert "For Poland" not in text(client, "?recipient=UA")
    assert "For Ukraine" not in text(client, "?recipient__not=UA")


def test_a_condition_in_force_is_a_chip_that_removes_it(client: Client) -> None:
    published_pledge({"UA": None})
    page = text(client, "?recipient__not=PL&recipient=UA")
    assert 'aria-label="Remove filter: Recipient, Ukraine"' in page
    page = text(client, "?status__not=cancelled")
    assert "<b>cancelled</b> (excluded)" in page


def test_sums_stand_above_with_what_they_leave_out(client: Client) -> None:
    published_pledge(amount=usd(3_000_000), finance_type="110")
    published_pledge()
    page = text(client)
    assert "What these 2 promise" in page
    assert '<b>2 records</b> · <a href="?precision=none" rel="nofollow">1 without figure</a>' in page


def test_a_list_without_result_offers_the_way_out(client: Client) -> None:
    published_pledge({"UA": None}, title="Winter heating")
    page = text(client, "?recipient=UA&status=completed")
    assert "No pledge matches" in page
    assert "Remove “completed”" in page


@pytest.mark.parametrize(
    "query",
    [
        "?recipient=UA&nonsense=1",
        "?recipient=UA&amount_min=NaN",
        "?recipient=UA&amount_min=1_000",
        f"?recipient=UA&amount_max={2**70}",
        "?recipient=UA&announced_from=99999-01-01",
        "?recipient=UA&year=%D9%A1%D9%A2",
        "?recipient=UA&sort=title&sort=newest",
        "?recipient=UA&after=tampered",
        "?recipient=UA&donor=nobody-at-all",
    ],
)
def test_what_is_wrong_in_an_address_is_named_and_the_rest_kept(client: Client, query: str) -> None:
    published_pledge({"UA": None}, title="For Ukraine")
    published_pledge({"PL": None}, title="For Poland")
    page = text(client, query)
    assert "Part of this address was left out" in page
    assert "For Ukraine" in page
    assert "For Poland" not in page
    for sent in ("NaN", "1_000", str(2**70), "99999-01-01", "tampered", "nobody-at-all"):
        assert sent not in page


def test_pages_lead_forward_and_back(client: Client) -> None:
    for number in range(25):
        published_pledge(title=f"Promise {number}")
    page = text(client)
    assert "20 of 25" in page
    following = page[page.index('href="?after=') + 6 :].partition('"')[0].replace("&amp;", "&")
    page = text(client, following)
    assert "5 of 25" in page
    assert 'rel="prev nofollow"' in page


def test_the_languages_keep_what_is_asked(client: Client) -> None:
    published_pledge({"UA": None})
    assert 'href="/ja/pledges/?recipient=UA"' in text(client, "?recipient=UA")


def test_the_number_of_queries_does_not_grow_with_the_rows(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    donor, event = published_organisation(name="Norland"), published_event()

    def one_more(number: int) -> None:
        euros = Amount(number * 10**8, 10**6, "EUR")
        pledge = published_pledge({"UA": None}, {"23630": None}, donor=donor, amount=euros, announced_at=event)
        cite(PledgeCitation(pledge=pledge, states_amount=usd(number)), ["amount"], published_source())

    one_more(1)
    text(client)  # the index has caught up
    with django_assert_num_queries(10):
        text(client)
    for number in range(2, 12):
        one_more(number)
    text(client)
    with django_assert_num_queries(10):
        text(client)
