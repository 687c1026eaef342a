from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.parsing import parse_amount, parse_quantity
from tests.money.strategies import amounts, quantities


@pytest.mark.parametrize(
    ("one", "other", "disagree"),
    [
        ("over USD 7.6 billion", "USD 4.5 billion", True),
        ("about USD 1 billion", "over USD 1.2 billion", True),
        ("about USD 1 billion", "USD 1.05 billion", False),
        ("about USD 1.0 billion", "USD 1.11 billion", True),
        ("about USD 2 million", "USD 2.3 million", False),
        ("about USD 2 million", "about USD 2.6 million", False),
        ("about USD 2 million", "USD 2.6 million", True),
        ("about USD 2 million", "over USD 2.3 million", True),
        ("USD 4.5 billion", "USD 4.53 billion", False),
        ("USD 4.5 billion", "USD 4.56 billion", True),
        ("up to EUR 250 million", "at least EUR 250 million", False),
        ("100億円", "JPY 10 billion", False),
    ],
)
def test_two_claims_disagree_when_they_cannot_both_be_right(one: str, other: str, disagree: bool) -> None:
    assert parse_amount(one).disagrees(parse_amount(other)) is disagree
    assert parse_amount(other).disagrees(parse_amount(one)) is disagree


def test_about_26_million_yen_agrees_with_the_dollars_of_its_parts() -> None:
    yen, dollars = parse_amount("about 26 million yen"), parse_amount("USD 274,349")
    rate = Fraction(25_387_700, 26_000_000)  # cents for a yen on that day
    assert dollars.disagrees(yen, rate) is False
    assert yen.disagrees(dollars, 1 / rate) is False


@given(amounts(), amounts(), st.sampled_from(["about", "exactly"]))
def test_about_contradicts_no_figure_that_the_plain_one_does_not(one: Amount, other: Amount, word: str) -> None:
    about, plain, other = (replace(a, comparison=c) for a, c in ((one, "about"), (one, "exactly"), (other, word)))
    assert plain.disagrees(other) or not about.disagrees(other)


def test_two_currencies_without_a_rate_never_disagree() -> None:
    assert not parse_amount("USD 1 million").disagrees(parse_amount("UAH 5 million"))


def test_different_units_are_not_compared() -> None:
    assert not parse_quantity("5 units").disagrees(parse_quantity("20 tonnes"))


def test_about_two_tonnes_allow_for_two_and_a_half_less_a_little() -> None:
    assert not parse_quantity("about 2 t").disagrees(parse_quantity("2.4 t"))
    assert parse_quantity("about 2 t").disagrees(parse_quantity("2.6 t"))


def test_four_generators_contradict_five() -> None:
    assert parse_quantity("4 Generators").disagrees(parse_quantity("five generators"))


@given(amounts(), amounts())
def test_disagreement_of_amounts_is_mutual(one: Amount, other: Amount) -> None:
    assert one.disagrees(other) == other.disagrees(one)


@given(quantities(), quantities())
def test_disagreement_of_quantities_is_mutual(one: Quantity, other: Quantity) -> None:
    assert one.disagrees(other) == other.disagrees(one)
