"""What a list makes of the parameters of an address."""

import pytest
from django.http import QueryDict

from aidportal.search.question import Bounds
from aidportal.sources.filters import SourceFilters
from events.filters import EventFilters
from partners.filters import InitiativeFilters, OrganisationFilters
from pledges.filters import PledgeFilters

ALL = (PledgeFilters, EventFilters, OrganisationFilters, InitiativeFilters, SourceFilters)


def pledges(query):
    return PledgeFilters(QueryDict(query))


def problem_names(filters):
    return [problem.name for problem in filters.problems]


def test_values_are_asked_for_and_left_out():
    question = pledges("recipient=UA&recipient=MD&status__not=cancelled").question()
    assert question.include == {"recipient": ("UA", "MD")}
    assert question.exclude == {"status": ("cancelled",)}
    assert question.kinds == ("pledge",)


def test_amounts_are_whole_dollars_over_cents():
    question = pledges("amount_min=1000&amount_max=2000").question()
    assert question.ranges == {"usd": Bounds(100_000, 200_000)}


def test_a_date_is_filtered_as_the_interval_it_is():
    question = pledges("announced_from=2023-12-01&announced_to=2023-12-31").question()
    assert question.ranges["last_day"].low < question.ranges["first_day"].high


def test_an_address_without_parameters_has_no_problem_and_the_default_order():
    filters = pledges("")
    assert filters.problems == []
    assert filters.sort().name == "newest"


def test_words_are_ordered_by_relevance_unless_told_otherwise():
    assert pledges("q=gas").sort().tiered
    assert not pledges("q=gas&sort=largest").sort().tiered


def test_the_order_by_title_is_that_of_the_language():
    assert pledges("sort=title").sort().name == "title_en"


def test_an_unknown_parameter_is_named_with_the_known_ones():
    filters = pledges("recipent=UA&status=announced")
    assert problem_names(filters) == ["recipent"]
    assert "recipient" in filters.problems[0].message
    assert filters.question().include == {"status": ("announced",)}


def test_a_parameter_of_the_caller_is_no_problem():
    assert PledgeFilters(QueryDict("format=csv"), allowed=("format",)).problems == []


@pytest.mark.parametrize("name", ["q", "sort", "after", "before", "amount_min", "announced_to", "joint"])
def test_a_doubled_parameter_of_one_value_is_refused(name):
    filters = pledges(f"{name}=1&{name}=2&status=announced")
    assert problem_names(filters) == [name]
    assert set(filters.values) == {"status"}


def test_a_doubled_code_counts_once():
    assert pledges("recipient=UA&recipient=UA").question().include == {"recipient": ("UA",)}


def test_an_end_before_its_beginning_is_refused_and_the_beginning_kept():
    filters = pledges("amount_min=5&amount_max=4")
    assert problem_names(filters) == ["amount_max"]
    assert filters.question().ranges == {"usd": Bounds(500, None)}


def test_two_places_at_once_are_refused():
    assert problem_names(pledges("after=a&before=b")) == ["before"]


BAD = {
    "amount_min": [str(2**70), "1e400", "NaN", "1_000", "١٢", "-1", "1.5", "0x10", "1" * 300, "１２", "inf"],
    "year": ["1899", "2101", "0", "20233", "٢٠٢٣", "2023.0", "year", "-2023"],
    "announced_from": ["2023-02-30", "9999-12-31", "0000-01-01", "2023-1-1", "20230101", "1899-12-31", "today"],
    "q": ["x" * 201, " ".join("abcdefghijk"), "!!!", "a\0b", "\ud800"],
    "recipient": ["UA\0", "U A", "'; drop table", "é", "x" * 121, "\ud800", ""],
    "status": ["ANNOUNCED", "published", "draft"],
    "kind": ["grant", "*"],
    "sort": ["-newest", "amount", "newest "],
    "joint": ["0", "yes"],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in BAD.items() for value in values])
def test_a_bad_value_is_named_not_repeated_and_the_good_filters_stay(name, value):
    filters = PledgeFilters({name: value, "flow_type": ["10"]})
    assert name in problem_names(filters)
    assert not any(value in problem.message for problem in filters.problems if len(value) > 8)
    assert filters.question().include == {"flow_type": ("10",)}


def test_too_many_values_are_refused():
    filters = PledgeFilters({"recipient": [f"A{number}" for number in range(51)]})
    assert problem_names(filters) == ["recipient"]


def test_a_name_that_is_no_name_is_not_repeated():
    filters = PledgeFilters({"<script>": "1", "n" * 5000: "2", "\ud800": "3"})
    assert problem_names(filters) == ["", "", ""]


@pytest.mark.parametrize("filters", ALL)
def test_every_list_has_words_orders_and_places(filters):
    assert {"q", "sort", "after", "before"} <= set(filters.base_filters)


@pytest.mark.parametrize("filters", ALL)
def test_every_facet_can_be_left_out(filters):
    facets = filters(QueryDict("")).facets
    assert facets
    assert all(f"{name}__not" in filters.base_filters for name in facets)
