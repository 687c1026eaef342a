"""What a spreadsheet would run is marked as text, and the mark comes off again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidportal.lists.files.formulas import MARK, escaped, unescaped

STARTS = list("=+-@|%\t\r\n＝＋－＠")


@given(st.text(alphabet=st.sampled_from([*STARTS, *" '\"　“1aЯ円"]) | st.characters(), max_size=12))
def test_whatever_is_escaped_comes_back(text: str) -> None:
    assert unescaped(escaped(text)) == text


@given(
    st.text(alphabet=" '\"\u00a0\u3000\ufeff“", max_size=4),
    st.sampled_from(STARTS),
    st.text(alphabet="a(!", max_size=9),
)
def test_a_formula_is_marked_also_behind_spaces_and_quotes(before: str, sign: str, rest: str) -> None:
    assert escaped(before + sign + rest + "A1") == MARK + before + sign + rest + "A1"


@pytest.mark.parametrize(
    "text", ["", "-5", "-1234.50", "+3", "Water", "5 % of it", "a=b", "'s-Hertogenbosch", "’", "–"]
)
def test_numbers_and_plain_words_stay_as_they_are(text: str) -> None:
    assert escaped(text) == text == unescaped(text)
