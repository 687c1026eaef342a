"""The geometry of figures drawn as bars."""

from hypothesis import given
from hypothesis import strategies as st

from aidportal.money.amounts import Amount
from aidportal.money.pictures import MOST_TICKS, band, bar, length_for, no_figure, ticks

CENTS = st.integers(min_value=1, max_value=9 * 10**15)


def drawn(minor: int, comparison: str, length: int) -> object:
    amount = Amount(minor, 1, "USD", comparison)
    return bar(amount.minor, amount.interval, amount.comparison, length)


def test_the_end_edge_is_the_precision() -> None:
    assert drawn(50, "exactly", 100).has_stop  # type: ignore[attr-defined]
    assert drawn(50, "over", 100).has_arrow  # type: ignore[attr-defined]
    assert drawn(50, "up_to", 100).edge == "up-to"  # type: ignore[attr-defined]
    both = drawn(50, "at_least", 100)
    assert both.has_stop  # type: ignore[attr-defined]
    assert both.has_arrow  # type: ignore[attr-defined]


def test_about_is_hatched_from_its_low_to_its_high_end() -> None:
    about = drawn(50, "about", 100)
    assert (about.solid, about.hatch_from, about.hatch_width) == ("45.00%", "45.00%", "10.00%")  # type: ignore[attr-defined]


def test_no_figure_keeps_its_place() -> None:
    assert no_figure("grants").edge == "none"


def test_the_gap_lies_between_two_figures_that_do_not_meet() -> None:
    low, high = Amount(100, 1, "USD", "up_to"), Amount(150, 1, "USD", "over")
    gap = band(low.interval, high.interval, 200)
    assert gap is not None
    assert (gap.start, gap.width) == ("50.00%", "25.00%")
    assert band(low.interval, low.interval, 200) is None


@given(CENTS)
def test_an_axis_has_room_for_its_figure_and_few_round_labels(cents: int) -> None:
    length = length_for([Amount(cents, 1, "USD", "over").interval])
    assert length > cents
    labels = [tick.text for tick in ticks(length, str)]
    assert labels[0] == "0"
    assert len(labels) <= MOST_TICKS + 1
    assert all(label.rstrip("0") in ("", "1", "2", "5", "4", "6", "15") for label in labels)


def test_an_axis_of_nothing_has_no_labels() -> None:
    assert length_for([]) == 0
    assert ticks(0, str) == []
