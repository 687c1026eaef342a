from dataclasses import replace

import pytest
from django.utils.translation import override
from hypothesis import given

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.parsing import parse_amount, parse_quantity
from aidportal.money.show import (
    Parts,
    amount_parts,
    column_unit,
    show_amount,
    show_column,
    show_quantity,
    show_usd,
)
from tests.money.strategies import LANGUAGES, amounts, quantities


@pytest.mark.parametrize(
    ("text", "english", "japanese", "ukrainian"),
    [
        ("over $7.6 billion USD", "over USD 7.6 billion", "76億ドル超", "понад 7,6 млрд дол. США"),
        ("approximately $1 billion", "about USD 1 billion", "約10億ドル", "приблизно 1 млрд дол. США"),
        ("a total of $4.5 billion", "USD 4.5 billion", "45億ドル", "4,5 млрд дол. США"),
        ("up to €250 million", "up to EUR 250 million", "最大2億5,000万ユーロ", "до 250 млн євро"),
        ("at least £80m", "at least GBP 80 million", "8,000万ポンド以上", "щонайменше 80 млн ф. ст."),
        ("¥10,000,000,000", "JPY 10 billion", "100億円", "10 млрд єн"),
        ("22億4,400万円", "JPY 2.244 billion", "22億4,400万円", "2,244 млрд єн"),
        ("USD 253,877", "USD 253,877", "25万3,877ドル", "253\xa0877 дол. США"),
        ("USD 1,500.50", "USD 1,500.50", "1,500.50ドル", "1\xa0500,50 дол. США"),
        ("2 CAD", "CAD 2", "2カナダドル", "2 канадські долари"),
        ("5 млн CAD", "CAD 5 million", "500万カナダドル", "5 млн канадських доларів"),
        ("KWD 1.500", "KWD 1.500", "1.500クウェートディナール", "1,500 кувейтського динара"),
    ],
)
def test_each_language_writes_money_its_own_way(text: str, english: str, japanese: str, ukrainian: str) -> None:
    amount = parse_amount(text)
    shown = [show_amount(amount, language) for language in ("en", "ja", "uk")]
    assert shown == [english, japanese, ukrainian]


def test_the_active_language_decides_where_none_is_asked_for() -> None:
    amount = parse_amount("over USD 7.6 billion")
    with override("ja"):
        assert show_amount(amount) == "76億ドル超"
    with override("fr"):
        assert show_amount(amount) == "over USD 7.6 billion"


def test_parts_keep_the_precision_word_apart_even_for_exact_figures() -> None:
    assert amount_parts(parse_amount("USD 4.5 billion"), "en") == Parts("exactly", "USD 4.5 billion", "")
    assert amount_parts(parse_amount("76億ドル超"), "ja") == Parts("", "76億ドル", "超")


@pytest.mark.parametrize(
    ("text", "english", "japanese", "ukrainian"),
    [
        ("five units", "5 units", "5台", "5 одиниць"),
        ("1 system", "1 system", "1式", "1 система"),
        ("22 trucks", "22 trucks", "22台", "22 вантажівки"),
        ("3 modules", "3 modules", "3 modules", "3 modules"),
        ("約20,000枚", "about 20,000 枚", "約2万枚", "приблизно 20\xa0000 枚"),
        ("1.5 tonnes", "1.5 tonnes", "1.5トン", "1,5 тонни"),
    ],
)
def test_quantities_are_shown_with_their_unit(text: str, english: str, japanese: str, ukrainian: str) -> None:
    quantity = parse_quantity(text)
    shown = [show_quantity(quantity, language) for language in ("en", "ja", "uk")]
    assert shown == [english, japanese, ukrainian]


@given(amounts(), LANGUAGES)
def test_what_is_shown_can_be_typed_again_and_agrees(amount: Amount, language: str) -> None:
    again = parse_amount(show_amount(amount, language))
    assert (again.minor, again.currency, again.comparison) == (
        amount.minor,
        amount.currency,
        amount.comparison,
    )
    assert not again.disagrees(amount)


UNITS = {"en": "units", "ja": "台", "uk": "генераторів"}


@given(quantities(), LANGUAGES)
def test_a_quantity_shown_in_the_language_of_its_unit_can_be_typed_again_and_agrees(
    quantity: Quantity, language: str
) -> None:
    # A unit in another script makes the sign that groups the digits unclear: see test_parsing.
    quantity = replace(quantity, unit=UNITS[language])
    again = parse_quantity(show_quantity(quantity, language))
    assert (again.thousandths, again.unit, again.comparison) == (
        quantity.thousandths,
        quantity.unit,
        quantity.comparison,
    )
    assert not again.disagrees(quantity)


@pytest.mark.parametrize(
    ("cents", "shown"),
    [
        (25_387_712, "USD 253,877"),
        (6_843_214_537, "USD 68.4 million"),
        (99_999_999_999, "USD 1 billion"),
        (123_456_789_012, "USD 1.23 billion"),
        (0, "USD 0"),
    ],
)
def test_worked_out_dollars_are_rounded_for_reading(cents: int, shown: str) -> None:
    assert show_usd(cents, "en") == shown


@pytest.mark.parametrize(
    ("minor", "currency", "language", "shown"),
    [
        (100_000_000_000, "USD", "en", "1,000"),
        (25_387_712, "USD", "en", "0.3"),
        (100, "USD", "en", "<0.1"),
        (0, "USD", "en", "0"),
        (123_456_789_012, "USD", "uk", "1\xa0235"),
        (91_717_433_070, "EUR", "uk", "917,2"),
        (144_175_176_111, "JPY", "en", "144,175"),
        (144_175_176_111, "JPY", "ja", "1,442"),
        (2_000_000_000, "USD", "ja", "0.2"),
        (100, "USD", "ja", "<0.001"),
    ],
)
def test_columns_have_the_unit_of_the_language_and_no_more_digits_than_anyone_reads(
    minor: int, currency: str, language: str, shown: str
) -> None:
    assert show_column(minor, currency, language) == shown


def test_the_unit_of_a_column_names_its_currency_in_each_language() -> None:
    shown = [column_unit(currency, language) for currency in ("USD", "JPY") for language in ("en", "ja", "uk")]
    assert shown == ["USD million", "億ドル", "млн дол. США", "JPY million", "億円", "млн єн"]
