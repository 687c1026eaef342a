from fractions import Fraction

import pytest
from hypothesis import given

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.parsing import parse_amount, parse_quantity
from tests.money.strategies import amounts, quantities


@pytest.mark.parametrize(
    ("one", "other", "disagree"),
    [
        ("over USD 7.6 billion", "USD 4.5 billion", True),
        ("about USD 1 billion", "over USD 1.2 billion", True),
        ("about USD 1 billion", "USD 1.05 billion", False),
        ("about USD 1 billion", "USD 1.11 billion", True),
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


def test_two_currencies_without_a_rate_never_disagree() -> None:
    assert not parse_amount("USD 1 million").disagrees(parse_amount("UAH 5 million"))


def test_different_units_are_not_compared() -> None:
    assert not parse_quantity("5 units").disagrees(parse_quantity("20 tonnes"))


def test_four_generators_contradict_five() -> None:
    assert parse_quantity("4 Generators").disagrees(parse_quantity("five generators"))


@given(amounts(), amounts())
def test_disagreement_of_amounts_is_mutual(one: Amount, other: Amount) -> None:
    assert one.disagrees(other) == other.disagrees(one)


@given(quantities(), quantities())
def test_disagreement_of_quantities_is_mutual(one: Quantity, other: Quantity) -> None:
    assert one.disagrees(other) == other.disagrees(one)
