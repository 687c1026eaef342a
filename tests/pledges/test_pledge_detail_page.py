"""The page of one pledge."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.dates import StatedDate
from aidportal.publication.models import SlugRedirect
from pledges.models import Item, Pledge, PledgeCitation, StatedTotalPledge, Transaction, TransactionCitation
from tests.factories import (
    PledgeFactory,
    StatedTotalFactory,
    cite,
    published_event,
    published_organisation,
    published_pledge,
    published_source,
    published_stated_total,
    usd,
)

pytestmark = pytest.mark.django_db


def text(client: Client, pledge: Pledge, prefix: str = "") -> str:
    response = client.get(prefix + pledge.get_absolute_url())
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_the_figure_keeps_its_precision_and_opens_its_words(client: Client) -> None:
    pledge = published_pledge(amount=usd(7_000_000, "over"))
    page = text(client, pledge)
    assert "over </span><b>USD 7 million</b>" in page
    assert "1 source for: over USD 7 million" in page
    assert '<blockquote class="quote" lang="en">as the minister said</blockquote>' in page


def test_a_source_that_disagrees_is_told_in_words_and_drawn(client: Client) -> None:
    pledge = published_pledge(amount=usd(1_000_000_000, "about"))
    paper = published_source(publisher="The Other Daily")
    citation = PledgeCitation(pledge=pledge, states_amount=usd(1_200_000_000, "over"))
    cite(citation, ["amount"], paper, "more than 1.2 billion dollars")
    page = text(client, pledge)
    assert "2 sources for: about USD 1 billion, and they disagree" in page
    assert "The Other Daily states “over USD 1.2 billion”, the ledger keeps “about USD 1 billion”" in page
    assert "At least USD 100 million lies between them." in page
    assert 'class="differ-band"' in page


def test_what_is_not_stated_is_said_in_full(client: Client) -> None:
    page = text(client, published_pledge(announced=StatedDate()))
    assert "no figure given" in page
    assert "date not stated" in page
    assert "No source in the ledger reports a commitment, a payment or a delivery." in page


def test_parts_and_the_rest_make_the_package(client: Client) -> None:
    donor = published_organisation(name="Norland")
    package = published_pledge(title="The package", donor=donor, amount=usd(10_000_000))
    published_pledge(title="Boilers", donor=donor, amount=usd(4_000_000), parent=package, parent_relation="part_of")
    PledgeFactory(title="A secret part", donor=donor, amount=usd(1), parent=package, parent_relation="part_of")
    package.refresh_from_db()
    page = text(client, package)
    assert "Boilers" in page
    assert "A secret part" not in page
    rest = page[page.index("Not accounted for by any part") :]
    assert rest.index(">6<") < rest.index("The package") < rest.index(">10<")


def test_a_part_leads_to_its_package(client: Client) -> None:
    donor = published_organisation(name="Norland")
    package = published_pledge(title="The package", donor=donor)
    part = published_pledge(title="Boilers", donor=donor, parent=package, parent_relation="part_of")
    assert f'Part of: <a href="{package.get_absolute_url()}">The package</a>' in text(client, part)


def test_transactions_follow_each_other_in_time_with_their_sources(client: Client) -> None:
    pledge = published_pledge(amount=usd(10_000_000))
    for kind, day, dollars in (("3", 9, 2_000_000), ("2", 3, 5_000_000)):
        transaction = Transaction.objects.create(
            pledge=pledge, type=kind, value=usd(dollars), occurred=StatedDate.day(dt.date(2024, 2, day))
        )
        cite(TransactionCitation(transaction=transaction), ["value"], quote=f"words of day {day}")
    page = text(client, pledge)
    steps = page[page.index("Timeline") :]
    assert steps.index("Outgoing commitment: USD 5 million") < steps.index("Disbursement: USD 2 million")
    assert "words of day 9" in steps


def test_goods_are_shown_as_promised_and_as_delivered(client: Client) -> None:
    pledge = published_pledge()
    item = Item.objects.create(pledge=pledge, description="Generators", quantity=Quantity(5000, 1000, "units"))
    Transaction.objects.create(
        pledge=pledge,
        type="in_kind",
        item=item,
        quantity=Quantity(2000, 1000, "units"),
        occurred=StatedDate.year(2024),
    )
    page = text(client, pledge)
    row = page[page.index("Generators") :]
    assert row.index("5 units") < row.index("2 units")


def test_the_event_of_the_promise_is_a_link_away(client: Client) -> None:
    event = published_event(title="Summit of Alder")
    assert f'<a href="{event.get_absolute_url()}">Summit of Alder</a>' in text(
        client, published_pledge(announced_at=event)
    )


def test_only_public_stated_totals_are_named(client: Client) -> None:
    pledge = published_pledge()
    for total in (published_stated_total(amount=usd(9_000_000)), StatedTotalFactory(amount=usd(8_000_000))):
        StatedTotalPledge.objects.create(stated_total=total, pledge=pledge)
    page = text(client, pledge)
    assert "USD 9 million" in page
    assert "USD 8 million" not in page


def test_a_worked_out_dollar_value_names_rate_and_day(client: Client) -> None:
    day = StatedDate.day(dt.date(2024, 1, 18))
    page = text(client, published_pledge(amount=Amount(10**10, 10**8, "JPY"), announced=day))
    assert "JPY 1 = USD 0.00" in page
    assert "European Central Bank, rate of the day (18 January 2024)" in page


def test_quotes_and_untranslated_texts_say_their_language(client: Client) -> None:
    page = text(client, published_pledge(title="Winter heating"), "/ja")
    assert '<h1><span lang="en">Winter heating</span><small class="in-language">（英語）</small></h1>' in page
    assert '<div class="notice">' in page


def test_a_translated_title_stands_alone(client: Client) -> None:
    page = text(client, published_pledge(title="Winter heating", title_ja="冬季支援"), "/ja")
    assert "<h1>冬季支援</h1>" in page


def test_record_text_is_escaped(client: Client) -> None:
    page = text(client, published_pledge(title="<script>alert(1)</script>", summary="<b>bold</b>"))
    assert "<script>" not in page
    assert "<b>bold</b>" not in page


def test_an_old_address_redirects_for_good(client: Client) -> None:
    pledge = published_pledge(title="Winter heating")
    SlugRedirect.objects.create(kind="pledge", slug="heating", record=pledge.pk)
    response = client.get("/ja/pledges/heating/")
    assert response.status_code == 301
    assert response.headers["Location"] == "/ja/pledges/winter-heating/"


def test_the_old_address_of_a_withdrawn_record_is_a_404(client: Client) -> None:
    SlugRedirect.objects.create(kind="pledge", slug="heating", record=PledgeFactory().pk)
    assert client.get("/pledges/heating/").status_code == 404


def test_a_draft_has_no_page(client: Client) -> None:
    assert client.get(PledgeFactory().get_absolute_url()).status_code == 404


def test_the_number_of_queries_does_not_grow_with_what_is_shown(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    donor, event = published_organisation(name="Norland"), published_event()
    package = published_pledge({"UA": None}, {"23630": None}, donor=donor, amount=usd(9), announced_at=event)

    def one_more_of_all(number: int) -> None:
        part = published_pledge(
            {"UA": None},
            {"23630": None},
            donor=donor,
            amount=Amount(number * 10**8, 10**6, "EUR"),
            parent=package,
            parent_relation="part_of",
        )
        for pledge in (part, package):
            cite(PledgeCitation(pledge=pledge, states_amount=usd(number)), ["amount"], published_source())
        transaction = Transaction.objects.create(
            pledge=package, type="3", value=usd(1), provider=donor, receiver=donor
        )
        cite(TransactionCitation(transaction=transaction), ["value"])

    one_more_of_all(1)
    with django_assert_num_queries(28):
        text(client, package)
    for number in range(2, 6):
        one_more_of_all(number)
    with django_assert_num_queries(28):
        text(client, package)
