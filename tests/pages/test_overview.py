"""The first page."""

import datetime as dt

import pytest
from django.test import Client

from aidportal.money.dates import StatedDate
from tests.factories import published_event, published_organisation, published_pledge, published_stated_total, usd

pytestmark = pytest.mark.django_db


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
    assert "1 record: 1 without figure" in " ".join(page.split())


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
