"""Words that were searched for, found again in texts as they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidportal.search.marking import line, marked, matches

LETTERS = st.text("aéÉßｱﾟパブチャ電機й'’ Їґ12㈱ﬁ<&-", max_size=40)


def hits(text: str, words: str) -> list[str]:
    return [piece.text for piece in marked(text, words) if piece.is_match]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Gas turbines, a turbine", "turbine", ["turbines", "turbine"]),
        ("The gas of Gasgow", "gas", ["gas"]),
        ("Café ＡＢＣ", "cafe abc", ["Café", "ＡＢＣ"]),
        ("ブチャ市の給水", "ブチャ", ["ブチャ"]),
        ("ﾊﾟﾝと発電機", "パン 電", ["ﾊﾟﾝ", "電"]),
        ("Здоров’я та енергетика", "здоров'я енерг", ["Здоров’я", "енергетика"]),
        ("のい", "ли", []),
        ("<b>Bucha</b>", "bucha", ["Bucha"]),
        ("", "gas", []),
        ("gas", "!!", []),
    ],
)
def test_the_words_that_the_index_finds_are_marked_as_they_are_written(text, words, found):
    assert hits(text, words) == found


@given(LETTERS, LETTERS)
def test_marking_changes_no_text(text, words):
    assert "".join(piece.text for piece in marked(text, words)) == text
    assert all(0 <= first < last <= len(text) for first, last in matches(text, words))


@given(st.text(max_size=60), st.text(max_size=12))
def test_no_text_whatever_breaks_it(text, words):
    assert "".join(piece.text for piece in marked(text, words)) == text


def test_a_line_is_cut_between_words_around_the_first_match():
    pieces = line(f"{'far ' * 50}the water of Bucha is good{' away' * 50}", "bucha")
    shown = "".join(piece.text for piece in pieces)
    assert [piece.text for piece in pieces if piece.is_match] == ["Bucha"]
    assert shown.startswith("… far far")
    assert shown.endswith("away away …")
    assert len(shown) < 170


def test_a_word_that_is_being_typed_is_marked_from_its_first_letters_on():
    assert [piece.text for piece in marked("Gas turbines", "gas tu", unfinished=True) if piece.is_match] == [
        "Gas",
        "turbines",
    ]


def test_a_text_without_the_words_has_no_line():
    assert line("Nothing of it", "bucha") == []
