"""The charts of pledges: each figure as the list has it, links that resolve, pictures fit for the policy."""

import re
from collections import Counter
from datetime import date

import altair as alt
import pytest
from django.http import QueryDict
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from aidportal.changes.writing import writing
from aidportal.charts.lanes import WIDE
from aidportal.lists.answering import listing
from aidportal.money.dates import StatedDate
from pledges.charts.registry import CHARTS, charts
from pledges.filters import PledgeFilters
from pledges.models import PledgePlace
from tests.factories import PledgeFactory, published_event, published_organisation, published_pledge, usd
from tests.search.chance import Chance

pytestmark = pytest.mark.django_db


@pytest.fixture
def ledger() -> None:
    donor = published_organisation(name="Norland", slug="norland")
    day = {"announced": StatedDate.day(date(2023, 12, 5))}
    with writing():
        for values in (
            {**day, "amount": usd(3_000_000, "about"), "finance_type": "110", "sectors": {"14010": None}},
            {**day, "amount": usd(5_000_000), "finance_type": "410", "sectors": {"12110": None}},
            {"amount": usd(900_000), "finance_type": "1100", "announced": StatedDate.year(2022)},
            {"announced": StatedDate()},
        ):
            pledge = published_pledge(donor=donor, recipients={"UA": None}, **values)
            if values.get("amount"):
                PledgePlace.objects.create(pledge=pledge, region_id="UA-32")
    published_event(title="Water forum", held=StatedDate.day(date(2023, 2, 1)))


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("name", [name for name in CHARTS if name != "timeline"])
def test_every_mark_leads_to_as_many_records_as_it_says(client: Client, name: str) -> None:
    page = text(client, f"/charts/{name}/?recipient=UA")
    links = re.findall(r'<th scope="row"><a href="([^"]+)"[^>]*>[^<]*</a></th><td class="n"[^>]*>(\d+)</td>', page)
    assert links
    for href, count in links:
        assert listing(PledgeFilters(client.get(href.replace("&amp;", "&")).wsgi_request.GET), 0).count == int(count)
    for href in re.findall(r"<a href=\"(/pledges/\\?[^\"]+)\" tabindex", page)[:3]:
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
def test_the_timeline_holds_every_dated_record_and_the_events_between(client: Client) -> None:
    page = text(client, "/charts/timeline/")
    assert "3 announcements, January 2022 – December 2023" in page
    assert "1 record has no stated date." in page
    assert re.search(r'<a href="/events/[^"]+" tabindex="-1" aria-label="Water forum, 1 February 2023">', page)
    assert "about USD 3 million" in page


@pytest.mark.usefixtures("ledger")
def test_a_map_needs_places_for_half_of_the_records(client: Client) -> None:
    assert "Most records by region: Kyiv Oblast, 3 records" in text(client, "/charts/regions/")
    assert "Largest sum by region: Kyiv Oblast, USD 5 million (loans)" in text(client, "/charts/region-sums/")
    page = text(client, "/charts/regions/?kind=not_stated")
    assert "No map: fewer than half of the records have a stated place." in page
    assert "0 of 1 record with a place" in page


def test_a_sum_that_nobody_divides_is_empty_in_the_file(client: Client) -> None:
    pledge = published_pledge({"UA": None}, amount=usd(8_000_000))
    with writing():
        for region in ("UA-30", "UA-32"):
            PledgePlace.objects.create(pledge=pledge, region_id=region)
    assert (
        "UA-30,Kyiv,not_stated,Kind not stated,1,0,,,\r\n" in client.get("/charts/region-sums.csv").content.decode()
    )


@pytest.mark.usefixtures("ledger")
def test_specifications_are_valid_vega_lite() -> None:
    for chart in charts(PledgeFilters({}).data)[1]:
        assert chart.drawing
        for height in (None, 200):
            alt.Chart.from_dict(chart.drawing.spec(WIDE, height))


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("query", ["", "kind=loans", "sector=14010", "recipient=UA&year=2023", "q=nothing"])
def test_sums_are_those_of_the_list(query: str) -> None:
    found = listing(PledgeFilters(QueryDict(query)), 0)
    _listing, drawn = charts(QueryDict(query), "stages", "years", "donors")
    assert found.totals
    totals = {kind.value: kind.promised / 100 for kind in found.totals.kinds}
    for chart in drawn:
        sums = Counter[str]()
        for line in chart.lines:
            sums[line[2]] += float(line[6])
        assert {kind: sums[kind] for kind in totals} == totals


def test_a_ledger_by_chance_has_the_same_figures_everywhere() -> None:
    Chance(3).start().pledges(25)
    for query in ("", "recipient=UA", "sector=152&kind=grants", "region=UA-32", "donor=alder&joint=1"):
        found = listing(PledgeFilters(QueryDict(query)), 0)
        assert found.totals
        promised = Counter({kind.value: kind.promised for kind in found.totals.kinds})
        _listing, drawn = charts(QueryDict(query))
        sums = {chart.name: Counter[str]() for chart in drawn}
        for chart in drawn:
            for line in chart.lines if chart.name != "timeline" else ():
                sums[chart.name][line[2]] += round(float(line[6] or 0) * 100)
        for name in ("stages", "kinds", "status", "donors", "sectors"):
            assert +sums[name] == +promised, (name, query)
        for name in ("years", "months", "regions"):
            assert sums[name] <= promised, (name, query)
