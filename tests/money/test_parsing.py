import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidportal.money import reading
from aidportal.money.amounts import LIMIT, Amount, Quantity
from aidportal.money.parsing import parse_amount, parse_quantity
from aidportal.money.words import MONEY_SCALES

MILLION, BILLION, TRILLION = 10**6, 10**9, 10**12


@pytest.mark.parametrize(
    ("text", "minor", "step", "currency", "comparison"),
    [
        ("over $7.6 billion USD", 760 * BILLION, 10 * BILLION, "USD", "over"),
        ("a total of $4.5 billion USD", 450 * BILLION, 10 * BILLION, "USD", "exactly"),
        ("approximately $1 billion USD", 100 * BILLION, 100 * BILLION, "USD", "about"),
        ("USD 200 million", 20 * BILLION, 100 * MILLION, "USD", "exactly"),
        ("five million dollars", 500 * MILLION, 100 * MILLION, "USD", "exactly"),
        ("US$ 200m", 20 * BILLION, 100 * MILLION, "USD", "exactly"),
        ("$5 million CAD", 500 * MILLION, 100 * MILLION, "CAD", "exactly"),
        ("5 million Canadian dollars", 500 * MILLION, 100 * MILLION, "CAD", "exactly"),
        ("€1.5bn", 150 * BILLION, 10 * BILLION, "EUR", "exactly"),
        ("£80 million or more", 8 * BILLION, 100 * MILLION, "GBP", "at_least"),
        ("no more than 3.4 million dollars", 340 * MILLION, 10 * MILLION, "USD", "up_to"),
        ("1,234,567.89 USD", 123_456_789, 1, "USD", "exactly"),
        ("1.234.567,89 EUR", 123_456_789, 1, "EUR", "exactly"),
        ("1'000'000 CHF", 100 * MILLION, 100, "CHF", "exactly"),
        ("1,234 million USD", 123_400 * MILLION, 100 * MILLION, "USD", "exactly"),
        ("1.234 billion USD", 123_400 * MILLION, 100 * MILLION, "USD", "exactly"),
        ("1,500 USD", 150_000, 100, "USD", "exactly"),
        ("USD 0.5 million", 50 * MILLION, 10 * MILLION, "USD", "exactly"),
        ("KWD 1.500", 1_500, 1, "KWD", "exactly"),
        ("¥10,000,000,000", 10 * BILLION, 1, "JPY", "exactly"),
        ("100億円", 10 * BILLION, 10**8, "JPY", "exactly"),
        ("１００億円", 10 * BILLION, 10**8, "JPY", "exactly"),
        ("22億4,400万円", 2_244 * MILLION, 10**4, "JPY", "exactly"),
        ("1兆5,000億円", 1_500 * BILLION, 10**8, "JPY", "exactly"),
        ("二十億円", 2 * BILLION, 10**9, "JPY", "exactly"),
        ("5千万円", 50 * MILLION, 10**4, "JPY", "exactly"),
        ("3百万ドル", 300 * MILLION, 100 * MILLION, "USD", "exactly"),
        ("約10億ドル", 100 * BILLION, 10 * BILLION, "USD", "about"),
        ("76億ドル超", 760 * BILLION, 10 * BILLION, "USD", "over"),
        ("最大2億5,000万ユーロ", 25 * BILLION, MILLION, "EUR", "up_to"),
        ("10億米ドル以上", 100 * BILLION, 10 * BILLION, "USD", "at_least"),
        ("8,000万ポンドを超える", 8 * BILLION, MILLION, "GBP", "over"),
        ("1.5 млрд євро", 150 * BILLION, 10 * BILLION, "EUR", "exactly"),
        ("1,5 млрд євро", 150 * BILLION, 10 * BILLION, "EUR", "exactly"),
        ("понад 7,6 млрд дол. США", 760 * BILLION, 10 * BILLION, "USD", "over"),
        ("приблизно 180 млн. доларів США", 18 * BILLION, 100 * MILLION, "USD", "about"),
        ("щонайменше 1 мільярд доларів США", 100 * BILLION, 100 * BILLION, "USD", "at_least"),
        ("до 35 тис. грн", 3_500_000, 100_000, "UAH", "up_to"),
        ("1,234 млрд грн", 123_400 * MILLION, 100 * MILLION, "UAH", "exactly"),
        ("10 000 000 грн", 1_000 * MILLION, 100, "UAH", "exactly"),
        ("5 млн канадських доларів", 500 * MILLION, 100 * MILLION, "CAD", "exactly"),
        ("10 млрд єн", 10 * BILLION, BILLION, "JPY", "exactly"),
    ],
)
def test_money_is_read_as_people_type_it(text: str, minor: int, step: int, currency: str, comparison: str) -> None:
    assert parse_amount(text) == Amount(minor, step, currency, comparison)


@pytest.mark.parametrize(
    ("word", "factor"),
    [
        *(("thousand", 1_000), ("k", 1_000), ("тис.", 1_000), ("千", 1_000), ("万", 10_000)),
        *(("million", MILLION), ("m", MILLION), ("mn", MILLION), ("mio", MILLION), ("млн", MILLION)),
        *(("мільйонів", MILLION), ("百万", MILLION), ("億", 10**8)),
        *(("billion", BILLION), ("bn", BILLION), ("b", BILLION), ("млрд", BILLION), ("мільярди", BILLION)),
        *(("trillion", TRILLION), ("трлн", TRILLION), ("兆", TRILLION)),
    ],
)
def test_each_scale_word_has_its_own_factor(word: str, factor: int) -> None:
    assert MONEY_SCALES[word].factor == factor
    assert parse_amount(f"JPY 7 {word}").minor == 7 * factor
    assert parse_amount(f"7{word}円").minor == 7 * factor


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("", "write it like USD 7.6 billion"),
        ("USD", "write it like USD 7.6 billion"),
        ("5 million", "currency is missing"),
        ("USD 5 EUR", "keep one"),
        ("over 5 million USD or less", "keep one"),
        ("1.234 USD", "unclear"),
        ("1.234 млрд грн", "unclear"),
        ("1,234 mln EUR", "unclear"),
        ("USD 12,34", None),
        ("12,34,567 USD", "grouped unusually"),
        ("1 23 USD", "grouped unusually"),
        ("1,234.5.6 USD", "grouped unusually"),
        ("1.234,567,890 USD", "grouped unusually"),
        ("1億2億円", "large to small"),
        ("5 million 2024 USD", "write it like"),
        ("JPY 1.5", "more decimal places"),
        ("USD 0", "above 0"),
        ("90 000 000 000 000 000 USD", "above 0"),
        ("9 trillion trillion USD", "write it like"),
        ("1_000 USD", "write it like"),
        ("١٢ USD", "write it like"),
        ("1e400 USD", "write it like"),
        ("NaN USD", "write it like"),
        ("-5 USD", "write it like"),
        ("two hundred million USD", "write it like"),
        ("USD 5 million of which 3 million are new", "write it like"),
        ("5 billionaire USD", "write it like"),
        ("999999999999999999999 USD", "too many digits"),
        ("USD 7.6¹ billion", "raised"),
        ("USD 200³", "raised"),
        ("USD 200 ³⁴⁵", "raised"),
        ("10² million USD", "raised"),
        ("USD ²00", "raised"),
        ("USD 7.⁶ billion", "raised"),
        ("USD 5① million", "raised"),
        ("USD 1 000,000", "more decimal places"),
        ("1,000.000 USD", "more decimal places"),
        ("1.000,000 USD", "more decimal places"),
        ("¥5.0", "more decimal places"),
        ("5 million kr", "SEK, NOK, DKK, ISK"),
        ("5 млн крон", "SEK, NOK, DKK, ISK"),
        ("USD 0.00", "above 0"),
    ],
)
def test_what_cannot_be_read_for_certain_is_refused_with_a_remedy(text: str, remedy: str | None) -> None:
    if remedy is None:
        assert parse_amount(text).minor == 1234
    else:
        with pytest.raises(ValueError, match=remedy):
            parse_amount(text)


def test_the_default_currency_is_meant_where_none_is_typed() -> None:
    assert parse_amount("5 million", "JPY") == Amount(5 * MILLION, MILLION, "JPY", "exactly")
    assert parse_amount("$5 million", "JPY").currency == "USD"
    assert parse_amount("$5 million", "CAD").currency == "CAD"


def test_crowns_are_those_of_the_default_or_of_the_code_beside_them() -> None:
    assert parse_amount("5 million kr", "DKK").currency == "DKK"
    assert parse_amount("NOK 5 million kr").currency == "NOK"
    assert parse_amount("5 млн шведських крон").currency == "SEK"


def test_an_unknown_default_currency_does_not_count() -> None:
    with pytest.raises(ValueError, match="currency is missing"):
        parse_amount("5 million", "XYZ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("five units", Quantity(5_000, 1_000, "units", "exactly")),
        ("about 20,000 pieces", Quantity(20_000_000, 1_000, "pieces", "about")),
        ("5 m of cable", Quantity(5_000, 1_000, "m of cable", "exactly")),
        ("1.5 tonnes", Quantity(1_500, 100, "tonnes", "exactly")),
        ("two thousand blankets", Quantity(2_000_000, 1_000_000, "blankets", "exactly")),
        ("20台以上", Quantity(20_000, 1_000, "台", "at_least")),
        ("2万枚", Quantity(20_000_000, 10_000_000, "枚", "exactly")),
        ("п’ять генераторів", Quantity(5_000, 1_000, "генераторів", "exactly")),
        ("понад 2 млн доз", Quantity(2_000_000_000, 1_000_000_000, "доз", "over")),
        ("3 MRI scanners", Quantity(3_000, 1_000, "MRI scanners", "exactly")),
        ("5 補強", Quantity(5_000, 1_000, "補強", "exactly")),
        ("20台強", Quantity(20_000, 1_000, "台", "over")),
        ("3 floor mats", Quantity(3_000, 1_000, "floor mats", "exactly")),
        ("3 m of floor", Quantity(3_000, 1_000, "m of floor", "exactly")),
        ("15 m² of glass", Quantity(15_000, 1_000, "m2 of glass", "exactly")),
        ("1 500 т", Quantity(1_500_000, 1_000, "т", "exactly")),
        ("10 000 шт", Quantity(10_000_000, 1_000, "шт", "exactly")),
        ("1,5 т", Quantity(1_500, 100, "т", "exactly")),
        ("1,234,567 шт", Quantity(1_234_567_000, 1_000, "шт", "exactly")),
        ("5100 kW generators", Quantity(5_100_000, 1_000, "kW generators", "exactly")),
    ],
)
def test_quantities_are_read_with_their_unit(text: str, expected: Quantity) -> None:
    assert parse_quantity(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "five hundred units",
        "twenty five units",
        "5 dozen eggs",
        "",
        "5",
        "five",
        "units",
        "5 %",
        "0 units",
        f"5 {'u' * 61}",
        "1.2345 tonnes",
        "1,500 т",
        "12,345 тонн",
        "1,234 кг",
        "5 100 kW generators",
        "10 500 kVA transformers",
        "2 500 kg bags",
        "5 100 кВт генераторів",
        "5 100kW発電機",
        "10³ units",
        "5² units",
    ],
)
def test_a_quantity_without_figure_or_unit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w+: "):
        parse_quantity(text)


def assert_read_or_refused(text: str) -> None:
    """Either an amount within the bounds, or a sentence with what is wrong and, after the colon, the remedy."""
    refusal = ""
    try:
        amount = parse_amount(text, "USD")
    except ValueError as error:
        refusal = str(error)
    if refusal:
        assert ": " in refusal
    else:
        assert 0 < amount.minor < LIMIT
        assert amount.minor % amount.step == 0


@given(st.text())
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    assert_read_or_refused(text)


PIECES = st.lists(
    st.sampled_from(
        [
            "over",
            "約",
            "до",
            "$",
            "usd",
            "円",
            "1",
            "12",
            "1,234",
            ".5",
            "億",
            "万",
            "million",
            "m",
            "млн",
            " ",
            "超",
            "+",
        ]
    )
)


@given(PIECES.map("".join))
def test_any_mixture_of_known_words_is_an_amount_or_refused(text: str) -> None:
    assert_read_or_refused(text)


@pytest.mark.parametrize("unit", ["9", "1,", "billion ", "$", " ", "over ", "億", "\u0660", "ﷺ", "1 000 "])
def test_a_megabyte_is_refused_by_its_size_alone(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "unicodedata", None)  # no character of it may be looked at
    for read in (parse_amount, parse_quantity):
        with pytest.raises(ValueError, match="too long"):
            read(unit * (10**6 // len(unit)))


def test_reading_looks_at_no_text_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    starts: list[int] = []
    take_digits = reading.Reader.take_digits
    monkeypatch.setattr(
        reading.Reader, "take_digits", lambda reader: starts.append(reader._at) or take_digits(reader)
    )
    with pytest.raises(ValueError, match="large to small"):
        parse_amount("1万" * 99 + "円")
    assert starts == sorted(set(starts))
