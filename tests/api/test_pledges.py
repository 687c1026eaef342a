"""A pledge in the API: all that its page shows, with codes, exact numbers and sources."""

import pytest

from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from tests.api.asking import ask, slugs
from tests.api.whole import whole_pledge
from tests.factories import published_pledge, published_source, usd

pytestmark = pytest.mark.django_db

PROMISED = {
    "slug", "url", "title", "summary", "donor", "recipients", "amount", "usd", "kind_of_money", "counted_usd",
    "committed_usd", "delivered_usd", "status", "announced_on", "announced_at", "parent", "relation", "parts",
    "items", "transactions", "participants", "sectors", "citations", "disagreements",
}  # fmt: skip


def test_a_pledge_carries_all_that_was_promised() -> None:
    pledge = whole_pledge()
    assert set(ask(f"pledges/{pledge.slug}/")) >= PROMISED


def test_a_pledge_is_the_same_in_the_list_and_alone() -> None:
    pledge = whole_pledge()
    row = next(row for row in ask("pledges/")["results"] if row["slug"] == pledge.slug)
    assert row == ask(f"pledges/{pledge.slug}/")


def test_addresses_start_with_the_portals_own() -> None:
    pledge = published_pledge(title="Generators")
    shown = ask("pledges/generators/")
    assert shown["url"] == "https://aid.example.org/pledges/generators/"
    assert shown["api_url"] == "https://aid.example.org/api/v1/pledges/generators/"
    assert shown["donor"]["url"] == f"https://aid.example.org/partners/{pledge.donor.slug}/"


def test_money_is_stated_with_its_precision_and_worked_out_with_its_rate() -> None:
    yen = Amount(10**10, 10**9, "JPY", "over")
    published_pledge(title="Yen", amount=yen, announced=StatedDate.parse("2024-01-07"))
    shown = ask("pledges/yen/")
    assert shown["amount"] == {
        "value": 10_000_000_000,
        "currency": "JPY",
        "comparison": "over",
        "low": 10_000_000_000,
        "high": None,
        "text": "over JPY 10 billion",
    }
    assert shown["usd"]["basis"] == "day"
    assert shown["usd"]["rate_date"] == "2024-01-05"
    assert shown["usd"]["value"] == pytest.approx(10**10 * shown["usd"]["rate"], rel=1e-6)
    assert shown["counted_usd"] == shown["usd"]["value"]


def test_cents_are_exact_and_whole_dollars_have_none() -> None:
    published_pledge(title="Odd", amount=Amount(899_999_999_999_907, 1, "USD"))
    assert ask("pledges/odd/")["amount"]["value"] == 8_999_999_999_999.07
    assert ask("pledges/odd/")["counted_usd"] == 8_999_999_999_999.07


def test_what_has_no_figure_says_null() -> None:
    published_pledge(title="Detection system")
    shown = ask("pledges/detection-system/")
    assert (shown["amount"], shown["usd"], shown["counted_usd"]) == (None, None, 0)


def test_dates_keep_their_precision() -> None:
    published_pledge(title="Month", announced=StatedDate.month(2023, 12))
    assert ask("pledges/month/")["announced_on"] == {
        "first": "2023-12-01",
        "last": "2023-12-31",
        "precision": "month",
        "text": "December 2023, day not stated",
        "iso": "2023-12",
    }


def test_shares_are_percent_and_a_single_recipient_has_all() -> None:
    published_pledge(title="Shared", recipients={"UA": 3333, "MD": 6667}, sectors={"15250": None})
    shown = ask("pledges/shared/")
    assert {row["code"]: row["percentage"] for row in shown["recipients"]} == {"UA": 33.33, "MD": 66.67}
    assert [(row["code"], row["percentage"], row["category"]["code"]) for row in shown["sectors"]] == [
        ("15250", 100, "152")
    ]


def test_a_share_that_nobody_stated_is_null() -> None:
    published_pledge(title="Joint", recipients={"UA": None, "MD": None})
    assert [row["percentage"] for row in ask("pledges/joint/")["recipients"]] == [None, None]


def test_parts_and_parent_name_each_other() -> None:
    pledge = whole_pledge(title="Package")
    [part] = ask("pledges/package/")["parts"]
    assert (part["relation"], part["counted_usd"]) == ("part_of", 300_000)
    below = ask(f"pledges/{part['slug']}/")
    assert (below["parent"]["slug"], below["relation"]) == (pledge.slug, "part_of")
    assert ask("pledges/package/")["counted_usd"] == 700_000


def test_each_figure_has_its_quote_and_source() -> None:
    source = published_source(
        title="The article", url="https://news.example/1", full_text="The archive: as the minister said."
    )
    published_pledge(title="Quoted", amount=usd(100))
    [citation] = ask("pledges/quoted/")["citations"]
    assert citation["source"] == {
        "slug": source.slug,
        "url": "https://aid.example.org/sources/the-article/",
        "title": "The article",
        "publisher": "The Daily Record",
        "original_url": "https://news.example/1",
    }
    assert citation["quote"] == "as the minister said"
    assert citation["backs"] == ["amount", "announced"]
    assert citation["states"]["amount"]["value"] == 100
    assert citation["states"]["date"] is None


def test_a_source_that_states_another_value_is_named() -> None:
    whole_pledge(title="Disputed")
    [disagreement] = ask("pledges/disputed/")["disagreements"]
    assert disagreement["fact"] == "amount"
    assert (disagreement["value"]["currency"], disagreement["states"]["currency"]) == ("USD", "JPY")
    assert disagreement["quote"] == "10 billion yen"


def test_titles_come_in_three_languages() -> None:
    published_pledge(title="Generators", title_ja="発電機")
    shown = ask("pledges/generators/")
    assert (shown["title"], shown["title_ja"], shown["title_uk"]) == ("Generators", "発電機", None)


def test_what_came_of_it_stands_in_the_pledge() -> None:
    whole_pledge(title="Paid")
    shown = ask("pledges/paid/")
    [payment] = shown["transactions"]
    assert payment["type"] == {"code": "3", "name": "disbursement"}
    assert payment["value"]["value"] == shown["delivered_usd"] == 250_000
    assert payment["citations"][0]["quote"]
    assert shown["status"] == "in_delivery"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("recipient", "MD"),
        ("region", "UA-32"),
        ("sector", "15250"),
        ("sector", "152"),
        ("status", "in_delivery"),
        ("amount_min", "999999"),
        ("q", "Bucha"),
    ],
)
def test_filters_are_those_of_the_lists(name: str, value: str) -> None:
    published_pledge(title="Other", amount=usd(10))
    whole_pledge(title="Wanted")
    assert slugs(ask("pledges/", **{name: value})) == ["wanted"]


def test_a_donor_is_filtered_by_its_slug() -> None:
    pledge = published_pledge(title="Wanted")
    published_pledge(title="Other")
    assert slugs(ask("pledges/", donor=pledge.donor.slug)) == ["wanted"]


def test_lists_are_ordered_as_asked() -> None:
    for title, dollars in (("Small", 1), ("Large", 3), ("Medium", 2)):
        published_pledge(title=title, amount=usd(dollars))
    assert slugs(ask("pledges/", sort="largest")) == ["large", "medium", "small"]
    assert slugs(ask("pledges/", sort="title")) == ["large", "medium", "small"]


def test_joint_pledges_without_shares_are_counted_beside_the_list() -> None:
    published_pledge(title="Joint", amount=usd(100), recipients={"UA": None, "MD": None})
    page = ask("pledges/", recipient="UA")
    assert (page["count"], page["joint"]["count"]) == (0, 1)
    assert page["joint"]["url"].startswith("https://aid.example.org/api/v1/pledges/?")
