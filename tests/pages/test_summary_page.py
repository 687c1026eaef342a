"""The summary table of pledges: it adds up, its numbers lead to their records, and it is a file too."""

import csv
import html
import io
import json
from decimal import Decimal
from typing import Any

import pytest
from django.http import QueryDict
from django.test import Client

from aidportal.lists.answering import listing
from aidportal.pages.summary.asked import Asked
from aidportal.pages.summary.table import Table
from pledges.choices import KindOfMoney
from pledges.filters import PledgeFilters
from pledges.measures import MEASURES
from tests.factories import published_organisation, published_pledge, usd
from tests.search.chance import Chance

pytestmark = pytest.mark.django_db

FACETS = list(PledgeFilters({}).facets)


def table(query: str = "") -> Table:
    return Asked(QueryDict(query)).table()


def of_list(query: str) -> Any:
    return listing(PledgeFilters(QueryDict(query.partition("?")[2])), size=0, with_facets=False)


def text(client: Client, query: str = "", prefix: str = "") -> str:
    response = client.get(f"{prefix}/summary/{query}")
    assert response.status_code == 200
    return " ".join(html.unescape(response.content.decode()).split())


def test_each_row_says_what_its_list_says_and_all_rows_make_the_whole_or_say_that_they_do_not() -> None:
    Chance(5).start().pledges(20)
    for query in ("", "&recipient=UA", "&sector__not=23630&donor=alder", "&amount_min=1"):
        rows_say_what_their_lists_say(query)
        rows_make_the_whole(query)


def rows_say_what_their_lists_say(query: str) -> None:
    for by in FACETS:
        made = table(f"by={by}{query}")
        assert made.rows or not made.whole.group.count
        for row in made.rows:
            if not row.to:
                continue
            behind = of_list(row.href)
            assert (row.group.count, row.group.without_figure) == (behind.count, behind.totals.without_figure), row
            assert row.group.joint == (behind.joint.count if behind.joint else 0), row
            for kind in behind.totals.kinds:
                sums = row.group.sums.get(kind.value, dict.fromkeys(MEASURES, 0))
                assert dict(sums) == {measure: kind.sums[measure] for measure in MEASURES}, row
            if row.group.joint:
                assert of_list(row.joint_href).count == row.group.joint
            if row.group.without_figure:
                assert of_list(row.without_figure_href).count == row.group.without_figure


def rows_make_the_whole(query: str) -> None:
    for by in FACETS:
        made = table(f"by={by}{query}")
        total = {
            (kind, measure): sum(row.group.sums.get(kind, {}).get(measure, 0) for row in made.rows)
            for kind in KindOfMoney.values
            for measure in MEASURES
        }
        whole = {key: made.whole.group.sums.get(key[0], {}).get(key[1], 0) for key in total}
        if made.summary.adds_up:
            assert total == whole, by
        if not made.summary.overlaps:
            assert sum(row.group.count for row in made.rows) == made.whole.group.count


def test_the_page_says_whether_the_rows_overlap(client: Client) -> None:
    published_pledge({"UA": 5_000, "MD": 5_000}, amount=usd(100))
    assert "Each pledge stands in one row" in text(client, "?by=donor")
    assert "the money of the rows adds up to all records" in text(client, "?by=recipient")


def test_numbers_lead_to_their_records_under_the_same_filter(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_pledge({"UA": None}, amount=usd(5_000_000), finance_type="110", donor=donor)
    page = text(client, "?by=donor&recipient=UA")
    assert 'href="/pledges/?donor=norland&recipient=UA"' in page
    assert 'href="/pledges/?donor=norland&kind=grants&recipient=UA"' in page
    assert '<option value="donor" selected>' in page
    assert "USD million, at the European Central Bank’s rate" in page
    assert 'href="/ja/summary/?by=donor&recipient=UA"' in page


def test_what_is_wrong_is_named_and_the_rest_answered(client: Client) -> None:
    published_pledge({"UA": None})
    for query in ("?by=nonsense", "?by=donor&by=year", "?nonsense=1", "?joint=1&recipient=UA", "?donor=not-in-here"):
        page = text(client, query)
        assert "Part of this address was left out" in page
        assert "not-in-here" not in page


def test_partners_are_channels(client: Client) -> None:
    assert table("by=partner").by == "channel"


def test_the_table_is_a_file(client: Client) -> None:
    published_pledge({"UA": 2_500, "MD": 7_500}, amount=usd(1_000), finance_type="110")
    raw = client.get("/summary/?by=recipient&format=csv").getvalue().decode("utf-8-sig")
    rows = {row["code"]: row for row in csv.DictReader(io.StringIO(raw, newline=""))}
    assert {code: row["promised_grants"] for code, row in rows.items()} == {"UA": "250", "MD": "750"}
    assert rows["UA"]["list"] == "https://aid.example.org/pledges/?recipient=UA"
    told = json.loads(client.get("/ja/summary/?by=recipient&format=json").getvalue(), parse_float=Decimal)
    assert {row["name"] for row in told["rows"]} == {"ウクライナ", "モルドバ"}
    assert client.get("/summary/?by=recipient&format=xlsx").getvalue().startswith(b"PK")
    assert client.get("/summary/?by=nonsense&format=csv").status_code == 400
    assert client.head("/summary/?format=csv").status_code == 200


def test_queries_do_not_grow_with_the_rows(client: Client, django_assert_num_queries: Any) -> None:
    published_pledge({"UA": None})
    text(client)
    with django_assert_num_queries(2):
        text(client)
    for number in range(9):
        published_pledge({"UA": None}, donor=published_organisation(name=f"Donor {number}"))
    text(client)
    with django_assert_num_queries(2):
        text(client)
