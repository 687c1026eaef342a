"""How the ledger works, with examples from what is published."""

import re

import pytest
from django.test import Client
from django.utils.html import strip_tags
from pytest_django import DjangoAssertNumQueries

from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from pledges.models import PledgeCitation
from tests.factories import cite, published_organisation, published_pledge, published_stated_total, usd

pytestmark = pytest.mark.django_db


def section(client: Client, name: str) -> str:
    """What one section says."""
    page = client.get("/about/").content.decode()
    (found,) = re.findall(rf'<section class="section" id="{name}".*?</section>', page, re.DOTALL)
    return " ".join(strip_tags(found.replace("<", " <")).split())


def test_every_rule_that_a_page_points_to_has_its_place(client: Client) -> None:
    published_stated_total(donor=published_organisation())
    about = client.get("/about/").content.decode()
    for address in ("/", "/totals/", "/about/"):
        page = client.get(address).content.decode()
        for anchor in re.findall(r'href="(?:/about/)?#([a-z]+)"', page):
            assert f'id="{anchor}"' in (about if address != "/totals/" or f'id="{anchor}"' not in page else page)


def test_where_the_ledger_has_no_example_it_says_so(client: Client) -> None:
    assert section(client, "precision").count("no published figure so far") == 6
    assert "No published pledge is a package so far." in section(client, "packages")
    assert "No published pledge has been raised so far." in section(client, "packages")
    assert "nothing had to be worked out" in section(client, "usd")
    assert "No two published sources contradict each other so far." in section(client, "disagreement")
    assert "No published total is larger" in section(client, "totals")


def test_each_word_is_shown_with_the_largest_figure_that_has_it(client: Client) -> None:
    published_pledge(title="Small", amount=usd(1_000_000, "about"))
    published_pledge(title="Large", amount=usd(2_000_000, "about"))
    assert "Large about USD 2 million USD 1.8 million to USD 2.2 million" in section(client, "precision")
    assert "Small" not in section(client, "precision")


def test_a_word_that_only_a_stated_total_has_is_shown_with_it(client: Client) -> None:
    published_stated_total(title="In all", amount=usd(7_000_000, "over"))
    assert "In all over USD 7 million USD 7 million or more" in section(client, "precision")


def test_a_package_is_counted_once_with_its_parts(client: Client) -> None:
    package = published_pledge(title="Winter package", amount=usd(100_000_000))
    published_pledge(title="Boilers", amount=usd(40_000_000), parent=package, parent_relation="part_of")
    said = section(client, "packages")
    assert "Boilers exactly USD 40 million 40 Not accounted for by any part 60 Counted together 100" in said
    assert "No published pledge has been raised so far." in said


def test_a_raised_promise_counts_its_new_total_once(client: Client) -> None:
    raised = published_pledge(title="Grain, raised", amount=usd(300_000_000))
    published_pledge(title="Grain", amount=usd(100_000_000), parent=raised, parent_relation="raised_to")
    assert "Grain exactly USD 100 million 100 Not accounted for by any part 200" in section(client, "packages")


def test_a_conversion_is_told_with_rate_and_day(client: Client) -> None:
    euros = Amount(100_000_000, 100_000_000, "EUR")
    published_pledge(title="Boilers", amount=euros, announced=StatedDate.parse("2022-06-15"))
    assert re.search(r"EUR 1 million = USD 1\.\d+ million EUR 1 = USD 1\.\d+", section(client, "usd"))


def test_a_source_that_contradicts_is_quoted_beside_what_the_ledger_keeps(client: Client) -> None:
    pledge = published_pledge(title="Boilers", amount=usd(150_000_000))
    cite(PledgeCitation(pledge=pledge, states_amount=usd(120_000_000)), ["amount"])
    said = section(client, "disagreement")
    assert "the ledger keeps “USD 150 million”" in said
    assert "states “USD 120 million”" in said


def test_a_total_is_told_with_the_gap_to_the_ledger(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_pledge(donor=donor, amount=usd(2_000_000))
    published_stated_total(title="In all", donor=donor, amount=usd(8_000_000, "over"))
    assert "at least USD 6 million Covered up to 25%" in section(client, "totals")


def test_the_number_of_queries_is_fixed(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for million in range(1, 5):
        package = published_pledge({"UA": None, "MD": None}, amount=usd(million * 2_000_000, "about"))
        published_pledge(amount=usd(million * 1_000_000), parent=package, parent_relation="part_of")
        published_stated_total(donor=package.donor, amount=usd(million * 9_000_000))
    client.get("/about/")
    with django_assert_max_num_queries(50):
        client.get("/about/", headers={"If-None-Match": "another"})
