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


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("6 billion", "over $7.6 billion"),
        ("5 billion", "15 billion"),
        ("USD 200", "USD 2000 million"),
        ("USD 200", "USD 200.5 million"),
        ("USD 7.", "USD 7.6 billion"),
        (".6 billion", "USD 7.6 billion"),
        ("200 million", "1 200 million"),
        ("USD 1", "USD 1 200 million"),
        ("5億円", "15億円"),
        ("in 20 245 million", "in 2024 5 million"),
        ("2023,5 million", "in 2023, 5 million"),
        ("2024 5 million", "in 20245 million"),
    ],
)
def test_no_quote_cuts_a_number(quote, text):
    assert not occurs(quote, text)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("5 billion", "15 billion, later 5 billion"),
        ("200 million", "In 2024 200 million were promised."),
        ("In 2023", "In 2023, 5 generators"),
        ("USD 200", "USD 200. In 2024"),
        ("billion", "7.6 billion"),
        ("USD", "USD200"),
        ("1 200 million", "over 1\n200 million"),
        ("2024年1月", "2024 年 1 月 7 日"),
    ],
)
def test_a_whole_number_is_found_among_others(quote, text):
    assert occurs(quote, text)


@given(st.text(min_size=1).filter(lambda t: t.strip()), st.text(), st.text())
def test_a_piece_of_a_text_occurs_in_it(piece, before, after):
    # A word on either side: the digits of two numbers in a row may be one number's groups.
    text = f"{before} word {piece} word {after}"
    assert "…" in piece or "[" in piece or occurs(piece, text) == occurs(piece, piece)
