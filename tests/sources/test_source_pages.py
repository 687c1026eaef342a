"""The list of sources and the page of one."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from pledges.models import PledgeCitation, Transaction, TransactionCitation
from tests.factories import PledgeFactory, SourceFactory, cite, published_pledge, published_source, usd

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uncited")]


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_the_list_filters_by_kind(client: Client) -> None:
    published_source(title="The minister's speech", kind="donor")
    published_source(title="A newspaper's story", kind="press")
    page = text(client, "/sources/?kind=press")
    assert "A newspaper&#x27;s story" in page
    assert "The minister&#x27;s speech" not in page


def test_a_source_s_page_shows_every_word_quoted_from_it_and_for_what(client: Client) -> None:
    source = published_source(title="The minister's speech")
    pledge = published_pledge(title="Winter heating", amount=usd(5_000_000))
    cite(PledgeCitation(pledge=pledge, states_amount=usd(5_000_000)), ["amount"], source, "five million dollars")
    page = text(client, source.get_absolute_url())
    assert f'<a href="{pledge.get_absolute_url()}">Winter heating</a>' in page
    assert "five million dollars" in page
    assert "Backs: amount" in page


def test_what_a_transaction_rests_on_leads_to_its_pledge(client: Client) -> None:
    source, pledge = published_source(), published_pledge(title="Winter heating", amount=usd(5_000_000))
    transaction = Transaction.objects.create(pledge=pledge, type="3", value=usd(1_000_000))
    cite(TransactionCitation(transaction=transaction), ["value"], source, "one million was paid")
    page = text(client, source.get_absolute_url())
    assert "one million was paid" in page
    assert pledge.get_absolute_url() in page


def test_the_archived_text_is_never_shown(client: Client) -> None:
    source = published_source(full_text="Whole text that belongs to its publisher")
    assert "belongs to its publisher</" not in text(client, source.get_absolute_url())
    assert "Whole text" not in text(client, source.get_absolute_url())


def test_neither_a_draft_source_nor_a_draft_record_is_shown(client: Client) -> None:
    source = published_source()
    cite(PledgeCitation(pledge=PledgeFactory(title="Not yet public")), ["summary"], source)
    page = text(client, source.get_absolute_url())
    assert "Not yet public" not in page
    assert client.get(SourceFactory().get_absolute_url()).status_code == 404


def test_the_number_of_queries_does_not_grow_with_the_citations(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    source = published_source()
    cite(PledgeCitation(pledge=published_pledge()), ["summary"], source)
    with django_assert_num_queries(9):
        text(client, source.get_absolute_url())
    for _number in range(5):
        cite(PledgeCitation(pledge=published_pledge()), ["summary"], source)
    with django_assert_num_queries(9):
        text(client, source.get_absolute_url())
