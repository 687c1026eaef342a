"""Lists as files: read back as whoever downloads them would."""

import csv
import io
import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from python_calamine import CalamineWorkbook

from aidportal.changes.state import current
from aidportal.lists.files import whole
from aidportal.lists.files.formulas import unescaped
from aidportal.money.amounts import Amount
from pledges.columns import COLUMNS, TABLE
from tests.factories import (
    published_event,
    published_initiative,
    published_organisation,
    published_pledge,
    published_source,
    usd,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uncited")]

DEFAULT = [column.name for column in COLUMNS if not column.is_extra]


def get(client: Client, address: str) -> Any:
    response = client.get(address)
    assert response.status_code == 200, address
    return response


def rows_of_csv(client: Client, address: str) -> list[dict[str, str]]:
    text = get(client, address).getvalue().decode()
    assert text.startswith("\ufeff")
    assert text.endswith("\r\n")
    return list(csv.DictReader(io.StringIO(text[1:], newline=""), strict=True))


def rows_of_json(client: Client, address: str) -> Any:
    return json.loads(get(client, address).getvalue(), parse_float=Decimal)


def sheets(client: Client, address: str) -> Any:
    book = CalamineWorkbook.from_filelike(io.BytesIO(get(client, address).getvalue()))
    return [book.get_sheet_by_index(place).to_python() for place in range(3)]


def a_pledge(**values: Any) -> Any:
    yen = Amount(7_600_050, 10, "JPY", "about")
    return published_pledge({"UA": None}, {"23630": None}, title="Winter heating", amount=yen, **values)


def test_all_formats_hold_the_same_rows_in_the_order_of_the_list(client: Client) -> None:
    published_pledge(title="Small", amount=usd(1))
    published_pledge(title="Large", amount=usd(9))
    query = "?sort=largest&columns=title,usd&format="
    assert [row["title"] for row in rows_of_csv(client, f"/pledges/{query}csv")] == ["Large", "Small"]
    assert rows_of_json(client, f"/pledges/{query}json")["rows"] == [
        {"title": "Large", "usd": 9},
        {"title": "Small", "usd": 1},
    ]
    assert sheets(client, f"/pledges/{query}xlsx")[0] == [["title", "usd"], ["Large", 9.0], ["Small", 1.0]]


def test_a_file_holds_every_row_and_not_one_page(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "CHUNK", 4)
    for number in range(11):
        published_pledge(title=f"Promise {number}")
    for order in ("newest", "title", "relevance&q=promise"):
        rows = rows_of_csv(client, f"/pledges/?sort={order}&format=csv&after=ignored")
        assert sorted(row["title"] for row in rows) == sorted(f"Promise {number}" for number in range(11))


def test_a_file_is_filtered_as_its_list_is(client: Client) -> None:
    published_pledge({"UA": None}, title="For Ukraine")
    published_pledge({"PL": None}, title="For Poland")
    assert [row["title"] for row in rows_of_csv(client, "/pledges/?recipient__not=UA&format=csv")] == ["For Poland"]
    told = rows_of_json(client, "/pledges/?recipient=UA&format=json")["about"]
    assert told["filter"] == [{"label": "Recipient", "value": "Ukraine"}]
    assert told["count"] == 1


def test_a_row_has_names_beside_codes_and_exact_figures(client: Client) -> None:
    pledge = a_pledge(donor=published_organisation(name="Norland"), announced_at=published_event(title="Summit"))
    row = rows_of_csv(client, "/pledges/?format=csv")[0]
    assert list(row) == DEFAULT
    expected = {
        "url": f"https://aid.example.org/pledges/{pledge.slug}/", "donor": "Norland", "donor_slug": "norland",
        "recipients": "Ukraine", "recipient_codes": "UA", "recipient_shares": "100", "amount": "7600050",
        "currency": "JPY", "comparison": "about", "amount_low": "6840045", "amount_high": "8360055",
        "kind_of_money": "not_stated", "kind_of_money_name": "kind not stated", "announced_on": "2023-12",
        "announced_on_first": "2023-12-01", "event": "Summit", "event_slug": "summit", "humanitarian": "false",
        "usd_basis": "month_mean", "disagreements": "0", "quotes": "as the minister said",
    }  # fmt: skip
    assert {name: row[name] for name in expected} == expected
    assert Decimal(row["usd"]) == Decimal(pledge.usd_cents) / 100
    assert Decimal(row["usd_rate"]) == Decimal(pledge.usd_rate)


def test_a_workbook_has_typed_cells_and_explains_itself(client: Client) -> None:
    pledge = a_pledge()
    data, columns, about = sheets(client, "/pledges/?format=xlsx")
    row = dict(zip(*data, strict=True))
    assert row["announced_on_first"] == date(2023, 12, 1)
    assert row["usd"] == pledge.usd_cents / 100
    assert row["humanitarian"] is False
    assert [line[0] for line in columns[1:]] == DEFAULT
    assert ["Ledger version", str(current().version)] in about
    assert any("CC BY 4.0" in line[1] for line in about)


def test_names_are_in_the_language_of_the_page(client: Client) -> None:
    a_pledge()
    assert rows_of_csv(client, "/ja/pledges/?format=csv")[0]["recipients"] == "ウクライナ"
    assert rows_of_json(client, "/uk/pledges/?format=json")["about"]["language"] == "uk"


@pytest.mark.parametrize("page", ["events", "partners", "initiatives", "sources"])
def test_every_list_is_a_file(client: Client, page: str) -> None:
    partner, source = published_organisation(name="Turbine Works", organisation_type="70"), published_source()
    made = [published_event(title="Summit"), published_initiative(partner, title="Turbines"), partner, source]
    rows = rows_of_csv(client, f"/{page}/?format=csv")
    assert {row["url"] for row in rows} & {f"https://aid.example.org{one.get_absolute_url()}" for one in made}
    assert len(sheets(client, f"/{page}/?format=xlsx")[0]) == len(rows) + 1


def test_nothing_in_a_file_is_a_formula(client: Client) -> None:
    title = '=HYPERLINK("https://example.org","click")'
    published_pledge(title=title)
    row = rows_of_csv(client, "/pledges/?format=csv")[0]
    assert row["title"] == f"'{title}"
    assert unescaped(row["title"]) == title
    assert sheets(client, "/pledges/?format=xlsx&columns=title")[0][1] == [title]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("format=csv&columns=title,nonsense", "columns"),
        ("format=pdf", "format"),
        ("format=csv&recipient=ZZ", "recipient"),
        ("format=csv&format=json", "format"),
        ("format=json&amount_min=NaN", "amount_min"),
        ("format=csv&nonsense=1", "nonsense"),
    ],
)
def test_a_wrong_address_gives_no_file_and_says_why(client: Client, query: str, name: str) -> None:
    response = client.get(f"/pledges/?{query}")
    assert response.status_code == 400
    assert name in response.content.decode()
    assert "Content-Disposition" not in response.headers


def test_an_unknown_column_is_named_unless_it_is_no_name(client: Client) -> None:
    assert "(nonsense)" in client.get("/pledges/?format=csv&columns=nonsense").content.decode()
    assert "<script>" not in client.get("/pledges/?format=csv&columns=<script>").content.decode()


def test_a_file_that_would_be_too_large_is_refused(client: Client, settings: Any) -> None:
    settings.DOWNLOAD_MEGABYTES = 0
    published_pledge()
    for kind in ("csv", "xlsx", "json"):
        assert client.get(f"/pledges/?format={kind}").status_code == 413


def test_headers_say_what_it_is_and_a_second_visit_costs_nothing(client: Client) -> None:
    published_pledge()
    response = get(client, "/pledges/?format=csv")
    name = f"aidportal-pledges-v{current().version}.csv"
    assert response.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert not response.cookies
    again = client.get("/pledges/?format=csv", headers={"If-None-Match": response.headers["ETag"]})
    assert again.status_code == 304


def test_head_makes_no_file(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aidportal.lists.files.csv_file.write", None)
    response = client.head("/pledges/?format=csv")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert "Content-Length" not in response.headers


def test_each_column_alone_reads_only_what_was_fetched_for_it(client: Client, django_assert_num_queries: Any) -> None:
    parent = published_pledge(title="Package")
    event = published_event(title="Summit")
    for number in range(3):
        donor = published_organisation(name=f"Donor {number}")
        pledge = a_pledge(announced_at=event, donor=donor, parent=parent, parent_relation="part_of")
        pledge.items.create(description="Boilers")
        pledge.places.create(name="Bucha")
        pledge.participants.create(organisation=pledge.donor, role="4")
    whole_row = TABLE.records([column.name for column in COLUMNS]).get(pk=pledge.pk)
    for column in COLUMNS:
        (row,) = TABLE.records([column.name]).filter(pk=pledge.pk)
        with django_assert_num_queries(0):
            assert column.read(row) == column.read(whole_row), column.name


def test_queries_grow_with_the_pieces_and_not_with_the_rows(client: Client, django_assert_num_queries: Any) -> None:
    for number in range(3):
        a_pledge(donor=published_organisation(name=f"Donor {number}"))
    get(client, "/pledges/?format=csv").getvalue()
    with django_assert_num_queries(10):
        assert len(rows_of_csv(client, "/pledges/?format=csv")) == 3
    for number in range(9):
        a_pledge(donor=published_organisation(name=f"Norland {number}"))
    get(client, "/pledges/?format=csv").getvalue()
    with django_assert_num_queries(10):
        assert len(rows_of_csv(client, "/pledges/?format=csv")) == 12
