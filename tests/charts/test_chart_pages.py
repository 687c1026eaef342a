"""The charts of pledges: each figure as the list has it, links that resolve, pictures fit for the policy."""

import re
from datetime import date

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from aidportal.lists.listing import listing
from aidportal.money.dates import StatedDate
from pledges.charts.registry import CHARTS, charts
from pledges.filters import PledgeFilters
from tests.factories import PledgeFactory, published_organisation, published_pledge, usd

pytestmark = pytest.mark.django_db


@pytest.fixture
def ledger() -> None:
    donor = published_organisation(name="Norland", slug="norland")
    given = {"donor": donor, "recipients": {"UA": None}}
    day = {"announced": StatedDate.day(date(2023, 12, 5))}
    published_pledge(**given, **day, amount=usd(3_000_000, "about"), finance_type="110", sectors={"14010": None})
    published_pledge(**given, **day, amount=usd(5_000_000), finance_type="410", sectors={"12110": None})
    published_pledge(**given, amount=usd(900_000), finance_type="1100")
    published_pledge(**given, announced=StatedDate())


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("name", CHARTS)
def test_every_mark_leads_to_as_many_records_as_it_says(client: Client, name: str) -> None:
    page = text(client, f"/charts/{name}/?recipient=UA")
    links = re.findall(r'<th scope="row"><a href="([^"]+)"[^>]*>[^<]*</a></th><td class="n"[^>]*>(\d+)</td>', page)
    assert links
    for href, count in links:
        assert listing(PledgeFilters(client.get(href.replace("&amp;", "&")).wsgi_request.GET), 0).count == int(count)
    for href in re.findall(r'<a href="(/pledges/\?[^"]+)" tabindex="-1"', page):
        assert "Part of this address was left out" not in text(client, href.replace("&amp;", "&"))


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("name", CHARTS)
def test_a_picture_suits_the_policy_and_says_its_finding(client: Client, name: str) -> None:
    page = text(client, f"/charts/{name}/")
    pictures = re.findall(r"<svg[^>]*class=\"picture.*?</svg>", page)
    assert pictures
    for picture in pictures:
        assert not re.search(r"style=|<style|<script|http|\sid=|#[0-9a-f]{6}", picture)
    title = re.search(r"<h1>(.*?)</h1>", page)
    assert title
    assert f'role="group" aria-label="{title[1]}"' in page.replace("&#x27;", "'")


@pytest.mark.usefixtures("ledger")
def test_precision_stands_with_the_figure_and_contingent_money_apart(client: Client) -> None:
    page = text(client, "/charts/stages/")
    assert "Loans: of USD 5 million promised, nothing is on record as delivered" in page
    assert "Promised: about 3" in page
    drawn = re.findall(r'transform="translate\([^,]+,([0-9.]+)\)">([^<]*)</text>', page)
    below = {words: float(height) for height, words in drawn}
    gap = below["Beside the ledger, in no sum: nothing is paid unless the borrower fails"]
    assert below["Promised: 5"] < gap < below["Promised: 0.9"]


@pytest.mark.usefixtures("ledger")
def test_a_chart_is_also_a_file(client: Client) -> None:
    csv = client.get("/charts/donors.csv?kind=loans").content.decode()
    assert csv.splitlines()[1] == "norland,Norland,loans,Loans,1,0,5000000.00,0.00,0.00"
    png = client.get("/charts/donors.png")
    assert png.content[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(png.content[16:20]), int.from_bytes(png.content[20:24])) == (1200, 630)
    svg = client.get("/ja/charts/donors.svg")
    assert "Norland" in svg.content.decode()
    assert svg["Content-Type"] == "image/svg+xml"


@pytest.mark.usefixtures("ledger")
def test_who_has_a_chart_already_gets_304(client: Client) -> None:
    for address in ("/charts/", "/charts/donors/", "/charts/donors.png"):
        tag = client.get(address)["ETag"]
        assert client.get(address, headers={"if-none-match": tag}).status_code == 304


@pytest.mark.usefixtures("ledger")
def test_what_is_wrong_in_an_address_is_named(client: Client) -> None:
    page = text(client, "/charts/stages/?recipient=UA&nonsense=1&year=x")
    assert "Part of this address was left out" in page
    assert 'href="/pledges/?recipient=UA"' in page
    assert client.get("/charts/nothing/").status_code == 404
    assert client.get("/charts/nothing.png").status_code == 404


def test_without_records_there_is_no_picture(client: Client) -> None:
    PledgeFactory(amount=usd(5))
    page = text(client, "/charts/")
    assert "No pledge matches" in page
    assert 'class="picture' not in page


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("prefix", ["", "/ja", "/uk"])
def test_the_page_of_all_charts_asks_a_fixed_number_of_queries(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries, prefix: str
) -> None:
    text(client, f"{prefix}/charts/")
    with django_assert_num_queries(5, exact=False):
        text(client, f"{prefix}/charts/")


@pytest.mark.usefixtures("ledger")
def test_sums_are_those_of_the_list() -> None:
    for query in ({}, {"kind": "loans"}, {"sector": "14010"}, {"recipient": "UA", "year": "2023"}):
        found = listing(PledgeFilters(query), 0)
        _listing, [stages] = charts(PledgeFilters(query).data, "stages")
        assert found.totals
        drawn = {line[2]: (line[4], float(line[6])) for line in stages.lines}
        assert drawn == {kind.value: (kind.count, kind.promised / 100) for kind in found.totals.kinds if kind.count}
