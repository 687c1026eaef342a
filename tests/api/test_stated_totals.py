"""Stated totals in the API: beside the ledger's sum, and beside each other."""

import pytest

from aidportal.changes.writing import writing
from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from pledges.models import StatedTotalPledge
from tests.api.asking import ask, slugs
from tests.factories import published_organisation, published_pledge, published_stated_total, usd

pytestmark = pytest.mark.django_db

BILLION = 10**9


def test_a_stated_total_stands_beside_the_ledgers_sum() -> None:
    japan = published_organisation(name="Japan")
    stated = Amount(45 * 10**10, 10**10, "USD")
    published_stated_total(title="Support", amount=stated, donor=japan, recipient_id="UA", measure="promised")
    published_pledge(title="Food", amount=usd(BILLION), donor=japan, recipients={"UA": None})
    published_pledge(title="Worldwide", amount=usd(BILLION), donor=japan, recipients={"998": None})
    published_pledge(title="Generators", donor=japan, recipients={"UA": None})
    ledger = ask("stated-totals/support/")["ledger"]
    assert ledger["counted_usd"] == ledger["by_kind"]["not_stated"] == BILLION
    assert ledger["difference_usd"] == {"low": 3_450_000_000, "high": 3_550_000_000}
    assert ledger["coverage_percent"] == {"low": 22, "high": 22.5}
    named = {name: [row["slug"] for row in ledger[name]] for name in ("within", "without_figure", "outside")}
    assert named == {"within": ["food"], "without_figure": ["generators"], "outside": ["worldwide"]}


def test_an_open_figure_bounds_the_difference_on_one_side() -> None:
    over = Amount(76 * 10**10, 10**10, "USD", "over")
    published_stated_total(title="Support", amount=over, measure="promised")
    ledger = ask("stated-totals/support/")["ledger"]
    assert ledger["difference_usd"] == {"low": 7_600_000_000, "high": None}
    assert ledger["coverage_percent"] == {"low": None, "high": 0}


def test_joint_promises_and_what_the_statement_claims_to_include_are_told_apart() -> None:
    japan = published_organisation(name="Japan")
    total = published_stated_total(title="Support", donor=japan, recipient_id="UA")
    published_pledge(title="For two", amount=usd(1), donor=japan, recipients={"UA": None, "MD": None})
    elsewhere = published_pledge(title="Elsewhere", amount=usd(1), donor=japan, recipients={"MD": None})
    with writing():
        StatedTotalPledge.objects.create(stated_total=total, pledge=elsewhere)
    ledger = ask("stated-totals/support/")["ledger"]
    assert [row["slug"] for row in ledger["joint"]] == ["for-two"]
    assert [(row["slug"], row["why"], row["why_name"]) for row in ledger["named"]] == [
        ("elsewhere", "other_recipient", "meant for others")
    ]
    assert ledger["outside"] == ledger["within"] == []


def test_totals_that_contradict_each_other_say_so() -> None:
    published_stated_total(title="One", amount=usd(7_600_000_000, "over"))
    published_stated_total(title="Other", amount=usd(4_500_000_000))
    assert [row["slug"] for row in ask("stated-totals/one/")["contradicts"]] == ["other"]


def test_the_list_shows_what_the_record_shows() -> None:
    published_stated_total(title="One", amount=Amount(10**10, 10**9, "JPY"))
    assert ask("stated-totals/")["results"] == [ask("stated-totals/one/")]


def test_stated_totals_are_filtered_and_ordered() -> None:
    japan = published_organisation(name="Japan")
    published_stated_total(title="Early", donor=japan, stated=StatedDate.parse("2023-03-22"))
    published_stated_total(title="Late", recipient_id="UA", measure="delivered")
    assert slugs(ask("stated-totals/")) == ["late", "early"]
    assert slugs(ask("stated-totals/", donor="japan")) == ["early"]
    assert slugs(ask("stated-totals/", recipient="UA", measure="delivered")) == ["late"]
    assert slugs(ask("stated-totals/", stated_to="2023-12-31")) == ["early"]
