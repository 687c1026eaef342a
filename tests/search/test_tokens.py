import pytest

from aidportal.search.tokens import fold, joined, runs, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gas-turbine generators, G7!", ["gas", "turbine", "generators", "g7"]),
        ("発電機", ["発電", "電機"]),
        ("橋", ["橋"]),
        ("ウクライナ・日本", ["ウク", "クラ", "ライ", "イナ", "日本"]),
        ("ｶﾞｽﾀｰﾋﾞﾝ", ["ガス", "スタ", "ター", "ービ", "ビン"]),
        ("П’ять мобільних", ["п'ять", "мобільних"]),
        ("G7首脳", ["g7", "首脳"]),
        ("", []),
        ("…!?", []),
    ],
)
def test_words_and_pairs(text, expected):
    assert list(tokens(text)) == expected


@pytest.mark.parametrize(("text", "other"), [("й", "и"), ("ї", "і"), ("が", "か"), ("ґ", "г")])
def test_letters_of_their_own_are_not_folded_together(text, other):
    assert fold(text) != fold(other)


@pytest.mark.parametrize(
    ("text", "other"), [("Café", "cafe"), ("Ｆｏｏｄ", "food"), ("п’ять", "пʼять"), ("⽇本", "日本")]
)
def test_ways_to_write_the_same_are_folded_together(text, other):
    assert fold(text) == fold(other)


def test_no_phrase_crosses_from_one_text_into_the_next():
    assert joined(["gas turbine", "", "food"]).split() == ["gas", "turbine", "|", "|", "food"]


def test_what_was_joined_is_tokenised_as_asked():
    assert "|" not in runs("a | b")
