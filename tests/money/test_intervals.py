from fractions import Fraction

import pytest
from hypothesis import given

from aidportal.money.intervals import Comparison, Interval, interval
from tests.money.strategies import intervals

BILLION = 10**9


def test_exactly_is_rounded_as_it_is_written() -> None:
    stated = interval(45 * 10**8, 10**8, Comparison.EXACTLY)
    assert (stated.low, stated.high) == (445 * 10**7, 455 * 10**7)


def test_about_is_ten_percent_either_way() -> None:
    assert interval(BILLION, BILLION, "about") == Interval(9 * 10**8, 11 * 10**8)


@pytest.mark.parametrize("comparison", ["over", "at_least"])
def test_over_and_at_least_have_no_upper_end(comparison: str) -> None:
    assert interval(BILLION, 1, comparison) == Interval(BILLION, None)


def test_up_to_begins_at_nothing() -> None:
    assert interval(BILLION, 1, "up_to") == Interval(0, BILLION)


def test_an_unknown_precision_word_is_refused() -> None:
    with pytest.raises(ValueError, match="roughly"):
        interval(1, 1, "roughly")


def test_four_pieces_and_five_pieces_do_not_meet() -> None:
    assert not interval(4, 1, "exactly").meets(interval(5, 1, "exactly"))


def test_at_least_five_and_up_to_five_meet() -> None:
    assert interval(5, 1, "at_least").meets(interval(5, 1, "up_to"))


def test_a_figure_meets_its_own_rounding() -> None:
    assert interval(4500, 100, "exactly").meets(interval(4532, 1, "exactly"))


def test_the_gap_is_the_distance_between_the_nearest_ends() -> None:
    below, above = interval(45 * 10**8, 10**8, "exactly"), interval(76 * 10**8, 10**8, "over")
    assert below.gap(above) == above.gap(below) == 305 * 10**7


def test_scaling_keeps_what_lies_outside() -> None:
    assert Interval(1, 3, high_excluded=True).scaled(Fraction(1, 2)) == Interval(
        Fraction(1, 2), Fraction(3, 2), high_excluded=True
    )


@given(intervals(), intervals())
def test_meeting_is_mutual(one: Interval, other: Interval) -> None:
    assert one.meets(other) == other.meets(one)


@given(intervals(), intervals())
def test_the_gap_is_mutual_and_nothing_between_those_that_meet(one: Interval, other: Interval) -> None:
    assert one.gap(other) == other.gap(one) >= 0
    if one.meets(other):
        assert one.gap(other) == 0


@given(intervals())
def test_every_figure_agrees_with_itself(stated: Interval) -> None:
    assert stated.meets(stated)


@given(intervals(), intervals())
def test_a_common_rate_changes_no_verdict(one: Interval, other: Interval) -> None:
    rate = Fraction(7, 1013)
    assert one.scaled(rate).meets(other.scaled(rate)) == one.meets(other)
