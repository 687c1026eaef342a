import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidportal.sources.quotes import occurs

TEXT = "He said: “We will\nprovide ５ generators” — and 約10億ドル を\n提供する。"


@pytest.mark.parametrize(
    "quote",
    ['"We will provide 5 generators"', "約10億ドルを提供する", "We … generators", "and 約10億 ドル"],
)
def test_white_space_quote_marks_and_widths_do_not_count(quote):
    assert occurs(quote, TEXT)


@pytest.mark.parametrize("quote", ["We will give 5 generators", "generators … We", "…", ""])
def test_other_words_and_another_order_do(quote):
    assert not occurs(quote, TEXT)


@given(st.text(min_size=1).filter(lambda t: t.strip()), st.text(), st.text())
def test_a_piece_of_a_text_occurs_in_it(piece, before, after):
    assert "…" in piece or "[" in piece or occurs(piece, f"{before} {piece} {after}") == occurs(piece, piece)
