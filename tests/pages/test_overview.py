"""The first page."""

import datetime as dt
import re

import pytest
from django.test import Client
from django.utils.html import strip_tags
from pytest_django import DjangoAssertNumQueries

from aidportal.money.dates import StatedDate
from partners.models import InitiativePlace
from tests.factories import (
    published_event,
    published_initiative,
    published_organisation,
    published_pledge,
    published_stated_total,
    usd,
)

pytestmark = pytest.mark.django_db

#: Whatever the ledger holds, once the index has followed and the names of its facets are read.
QUERIES = 28


def test_an_empty_ledger_has_a_first_page(client: Client) -> None:
    page = client.get("/").content.decode()
    assert "0 records" in page
    assert "No stated total has been published yet." in page


def test_it_sums_by_kind_of_money_and_never_over_all(client: Client) -> None:
    published_pledge(title="A gift", amount=usd(5_000_000), finance_type="110")
    published_pledge(title="A loan", amount=usd(7_000_000), finance_type="421")
    page = client.get("/").content.decode()
    assert "2 records" in page
    assert '<b>5<span class="frac"></span></b>' in page
    assert '<b>7<span class="frac"></span></b>' in page
    assert "<b>12<span" not in page


def test_what_has_no_figure_is_counted_beside_the_sums(client: Client) -> None:
    published_pledge(title="Five generators")
    page = client.get("/").content.decode()
    assert '>1 record</a>: <a href="/pledges/?precision=none">1 without figure</a>' in page


def test_events_ahead_stand_before_those_that_are_over(client: Client) -> None:
    soon = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=3)
    published_event(title="Conference of Alder", held=StatedDate.day(soon))
    published_event(title="Summit of Estmark", held=StatedDate.month(2023, 12))
    page = client.get("/").content.decode()
    assert page.index("Next events") < page.index("Conference of Alder") < page.index("Summit of Estmark")


def test_private_partners_are_shown_and_governments_are_not(client: Client) -> None:
    published_organisation(name="Turbine Works", organisation_type="70")
    published_organisation(name="Ministry of Alder", organisation_type="10")
    page = client.get("/").content.decode()
    assert "Turbine Works" in page
    assert "Ministry of Alder" not in page


def test_totals_that_contradict_each_other_are_called_out(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_stated_total(donor=donor, amount=usd(9_000_000, "over"))
    published_stated_total(donor=donor, amount=usd(4_000_000))
    page = client.get("/").content.decode()
    assert "The two totals cannot both be right" in page


def test_stages_that_nobody_reports_say_so_and_are_not_drawn(client: Client) -> None:
    published_pledge(amount=usd(5_000_000), finance_type="110")
    page = client.get("/").content.decode()
    assert page.count("none stated so far") == 2
    assert page.count("no record of this kind so far") == 3
    assert page.count('class="lane3"') == 1


def test_each_sum_leads_to_the_records_behind_it(client: Client) -> None:
    published_pledge(title="A gift", amount=usd(5_000_000), finance_type="110")
    published_pledge(title="A loan", amount=usd(7_000_000), finance_type="421")
    page = client.get("/").content.decode()
    (address,) = re.findall(r'<a class="amount" href="([^"]*)"[^>]*>(?:(?!</a>).)*<b>7<', page, re.DOTALL)
    behind = client.get(address.replace("&amp;", "&")).content.decode()
    assert "A loan" in behind
    assert "A gift" not in behind
    assert 'aria-label="How this is counted: Committed"' in page


def question(page: str, words: str) -> str:
    """The address of the example question that holds ``words``."""
    return next(
        href.replace("&amp;", "&")
        for href, text in re.findall(r'<a href="([^"]*)">([^<]*\?)</a>', page)
        if words in text
    )


def test_an_example_asks_for_the_month_in_which_a_donor_promised_most(client: Client) -> None:
    donor = published_organisation(name="Norland")
    for title, month in (("Boilers", 11), ("Turbines", 12), ("Cables", 12)):
        announced = StatedDate.month(2023, month)
        published_pledge(title=title, donor=donor, announced=announced, amount=usd(5_000_000))
    href = question(client.get("/").content.decode(), "What did Norland promise in December 2023, and who said so?")
    answer = client.get(href).content.decode()
    assert "Turbines" in answer
    assert "Cables" in answer
    assert "Boilers" not in answer


def test_an_example_asks_for_the_companies_at_a_place(client: Client) -> None:
    company = published_organisation(name="Turbine Works", organisation_type="70")
    at_lakeside = published_initiative(company, title="Turbines for hospitals")
    InitiativePlace.objects.create(initiative=at_lakeside, name="Lakeside")
    published_initiative(published_organisation(name="Elsewhere"), title="Another")
    page = client.get("/").content.decode()
    assert re.search(r"Turbine Works\s.*· Lakeside", " ".join(strip_tags(page).split()))
    assert question(page, "Which companies work in Lakeside?") == "/partners/?place=lakeside&sphere=private"
    assert 'href="/initiatives/?place=lakeside"' in page


def test_without_a_company_nobody_asks_for_companies(client: Client) -> None:
    university = published_organisation(name="University of Alder", organisation_type="80")
    InitiativePlace.objects.create(initiative=published_initiative(university), region_id="UA-32")
    page = client.get("/").content.decode()
    assert "Which companies" not in page
    assert 'href="/initiatives/?region=UA-32"' in page


def test_the_number_of_queries_is_fixed(client: Client, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    def one_more(million: int) -> None:
        donor = published_organisation(name=f"Donor {million}")
        published_pledge({"UA": None}, donor=donor, amount=usd(million * 1_000_000))
        published_stated_total(donor=donor, amount=usd(million * 1_000_000))
        partner = published_organisation(name=f"Works {million}", organisation_type="70")
        at_work = published_initiative(partner, title=f"Initiative {million}")
        InitiativePlace.objects.create(initiative=at_work, name=f"Place {million}", region_id="UA-32")
        published_event(title=f"Event {million}", held=StatedDate.month(2023, 12))

    one_more(1)
    client.get("/")
    with django_assert_num_queries(QUERIES):
        client.get("/", headers={"If-None-Match": "another"})
    for million in range(2, 6):
        one_more(million)
    client.get("/")
    with django_assert_num_queries(QUERIES):
        client.get("/", headers={"If-None-Match": "another"})
