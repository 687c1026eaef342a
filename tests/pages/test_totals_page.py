"""Stated totals beside the ledger's sums."""

import pytest
from django.test import Client
from django.utils import translation
from pytest_django import DjangoAssertNumQueries

from aidportal.changes.writing import writing
from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from aidportal.money.intervals import Interval
from aidportal.pages.totals.differences import covered, in_words
from aidportal.pages.totals.scopes import scopes
from aidportal.reference.models import Area
from pledges.models import StatedTotalPledge
from tests.factories import published_organisation, published_pledge, published_stated_total, usd

pytestmark = pytest.mark.django_db


def text(client: Client, address: str = "/totals/") -> str:
    return " ".join(client.get(address).content.decode().split())


def test_a_stated_total_stands_beside_what_the_ledger_counts(client: Client) -> None:
    donor, ukraine = published_organisation(name="Norland"), Area.objects.get(code="UA")
    published_pledge({"UA": None}, donor=donor, amount=usd(2_000_000))
    published_stated_total(title="All of it", donor=donor, recipient=ukraine, amount=usd(8_000_000, "over"))
    page = text(client)
    assert "over </span><b>USD 8 million</b>" in page
    assert "at least USD 6 million" in page
    assert "up to 25%" in page


def test_what_explains_the_difference_is_named(client: Client) -> None:
    donor, ukraine = published_organisation(name="Norland"), Area.objects.get(code="UA")
    published_pledge({"UA": None}, title="Five generators", donor=donor)
    published_pledge({"UA": None}, title="A guarantee", donor=donor, finance_type="1100", amount=usd(1_000_000))
    published_pledge({"998": None}, title="Food for the world", donor=donor, amount=usd(1_000_000))
    published_stated_total(donor=donor, recipient=ukraine)
    page = text(client)
    assert page.index("Promises without a figure") < page.index("Five generators")
    assert page.index("Contingent money</b>") < page.index("A guarantee")
    assert page.index("Not in this scope") < page.index("Food for the world")


def test_joint_promises_and_what_the_statement_names_stand_on_shelves_of_their_own(client: Client) -> None:
    donor, ukraine = published_organisation(name="Norland"), Area.objects.get(code="UA")
    published_pledge({"UA": None, "MD": None}, title="For two", donor=donor, amount=usd(1_000_000))
    elsewhere = published_pledge({"MD": None}, title="For another", donor=donor, amount=usd(1_000_000))
    with writing():
        total = published_stated_total(donor=donor, recipient=ukraine)
        StatedTotalPledge.objects.create(stated_total=total, pledge=elsewhere)
    page = text(client)
    shelves = page[page.index("What explains the difference") :]
    assert shelves.index("Joint promises") < shelves.index("For two")
    assert "joint, share not stated" in shelves
    assert (
        shelves.index("Claimed, but not counted") < shelves.index("For another") < shelves.index("meant for others")
    )


def test_totals_that_touch_are_told_without_a_gap(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_stated_total(donor=donor, amount=usd(550, "at_least"))
    published_stated_total(donor=donor, amount=Amount(50_000, 10_000, "USD"))
    page = text(client)
    assert "“at least USD 550” and “USD 500”: no value satisfies both." in page
    assert "USD 0 apart" not in page


def test_what_is_counted_has_the_precision_that_all_of_it_shares(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_pledge(donor=donor, amount=usd(2_000_000, "about"))
    published_stated_total(donor=donor, amount=usd(8_000_000))
    assert "about </span>" in text(client)
    published_pledge(donor=donor, amount=usd(1_000_000))
    assert "about </span>" not in text(client)


def test_contradicting_totals_are_told_with_their_gap(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_stated_total(title="One", donor=donor, amount=usd(9_000_000, "over"))
    published_stated_total(title="Other", donor=donor, amount=usd(4_000_000))
    page = text(client)
    assert "lie at least USD 5 million apart" in page
    assert "Contradicts the stated total of USD 4 million." in page


def test_a_total_in_a_currency_without_rate_is_shown_without_sum(client: Client) -> None:
    published_stated_total(amount=usd(1).__class__(100_000, 100, "UAH"))
    assert "cannot be worked out in USD" in text(client)


def test_the_number_of_queries_is_fixed(client: Client, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    donor = published_organisation(name="Norland")
    for million in (2, 3):
        published_pledge({"UA": None}, donor=donor, amount=usd(million * 1_000_000))
        published_stated_total(donor=donor, amount=usd(million * 1_000_000))
    with django_assert_num_queries(11):
        client.get("/totals/")
    for million in range(4, 9):
        published_pledge({"UA": None}, donor=donor, amount=usd(million * 1_000_000))
        published_stated_total(donor=donor, amount=usd(million * 1_000_000))
    with django_assert_num_queries(11):
        client.get("/totals/")


def test_a_difference_is_told_in_words() -> None:
    assert in_words(Interval(100_00, None)) == "at least USD 100"
    assert in_words(Interval(100_00, 200_00)) == "USD 100–200"
    assert in_words(Interval(None, 200_00)) == in_words(Interval(-100_00, 200_00)) == "up to USD 200"
    assert in_words(Interval(-200_00, -100_00)) == "none: the ledger counts more"
    assert in_words(None) == "cannot be worked out in USD"


def test_a_difference_that_the_words_leave_no_room_for_is_one_figure() -> None:
    assert in_words(Interval(100_00, 100_00)) == "USD 100"
    assert in_words(Interval(0, 0)) == "USD 0"


@pytest.mark.parametrize(
    ("language", "one_unit", "two_units"),
    [
        ("en", "USD 3.35–3.65 billion", "USD 900 million to USD 1.1 billion"),
        ("ja", "33億5,000万ドル～36億5,000万ドル", "9～11億ドル"),
        ("uk", "3,35–3,65 млрд дол. США", "від 900 млн дол. США до 1,1 млрд дол. США"),
    ],
)
def test_a_unit_that_both_ends_share_is_written_once(language: str, one_unit: str, two_units: str) -> None:
    with translation.override(language):
        assert in_words(Interval(335_000_000_000, 365_000_000_000)) == one_unit
        assert in_words(Interval(90_000_000_000, 110_000_000_000)) == two_units


def test_coverage_of_a_total_without_rate_is_left_open() -> None:
    assert covered(None) == ""


def test_of_two_figures_without_upper_bound_no_difference_is_told(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_pledge(donor=donor, amount=usd(5_000_000, "over"))
    published_stated_total(donor=donor, amount=usd(9_000_000, "over"))
    shown = text(client)
    assert "None" not in shown
    assert "cannot be told: neither figure has an upper bound" in shown
    assert "What nobody lists" not in shown
    assert "The ledger counts more" not in shown


def test_each_total_is_drawn_against_the_sum_of_its_own_day(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_pledge(title="Early", donor=donor, amount=usd(2_000_000), announced=StatedDate.month(2023, 1))
    published_pledge(title="Late", donor=donor, amount=usd(3_000_000), announced=StatedDate.month(2024, 1))
    published_stated_total(title="Then", donor=donor, amount=usd(8_000_000), stated=StatedDate.month(2023, 6))
    published_stated_total(title="Now", donor=donor, amount=usd(9_000_000), stated=StatedDate.month(2024, 6))
    (scope,) = scopes()
    assert [[line.total.title for line in group.lines] for group in scope.groups] == [["Now"], ["Then"]]
    assert [[one.cents for one in group.counted] for group in scope.groups] == [[500_000_000], [200_000_000]]
    assert text(client).count("What explains the difference") == 2


def test_totals_beside_the_same_sum_share_one_explanation(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_pledge(title="Boilers", donor=donor, amount=usd(2_000_000))
    for million in (8, 9):
        published_stated_total(donor=donor, amount=usd(million * 1_000_000))
    (scope,) = scopes()
    assert [len(group.lines) for group in scope.groups] == [2]
    assert text(client).count("What explains the difference") == 1


def test_a_counted_sum_leads_to_the_list_of_its_records(client: Client) -> None:
    donor, ukraine = published_organisation(name="Norland"), Area.objects.get(code="UA")
    published_pledge({"UA": None}, title="Boilers", donor=donor, amount=usd(2_000_000), finance_type="110")
    published_pledge({"UA": None}, title="Railway", donor=donor, amount=usd(4_000_000), finance_type="421")
    late = StatedDate.month(2024, 5)
    published_pledge(
        {"UA": None}, title="Late", donor=donor, amount=usd(4_000_000), announced=late, finance_type="110"
    )
    published_stated_total(donor=donor, recipient=ukraine, amount=usd(9_000_000))
    (scope,) = scopes()
    grants, loans = scope.groups[0].counted
    assert (grants.kind, loans.kind) == ("grants", "loans")
    behind = client.get(grants.href).content.decode()
    assert "Boilers" in behind
    assert "Railway" not in behind
    assert "Late" not in behind


def test_where_no_filter_says_the_same_a_sum_leads_to_the_records_on_the_page(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_pledge(title="Some day", donor=donor, amount=usd(2_000_000), announced=StatedDate())
    total = published_stated_total(donor=donor, amount=usd(9_000_000))
    (scope,) = scopes()
    assert scope.groups[0].counted[0].href == f"#{total.slug}-within"
    assert f'id="{total.slug}-within"' in text(client)


def test_the_title_says_what_was_found(client: Client) -> None:
    assert "What sources say in total" in text(client)
    donor = published_organisation(name="Norland")
    published_stated_total(donor=donor, amount=usd(9_000_000, "over"))
    assert "The ledger counts nothing yet of “over USD 9 million”" in text(client)
    published_stated_total(donor=donor, amount=usd(4_000_000))
    assert "No: they lie at least USD 5 million apart</h1>" in text(client)
    published_pledge(donor=donor, amount=usd(3_000_000))
    assert "The ledger’s records cover up to 33.3% of “over USD 9 million”" in text(client)
