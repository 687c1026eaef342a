import pytest
from django import forms
from django.utils.translation import override
from hypothesis import given

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.dates import StatedDate
from aidportal.money.forms import AmountTextField, QuantityTextField, StatedDateTextField
from tests.money.strategies import LANGUAGES, amounts, quantities, stated_dates


class PledgeForm(forms.Form):
    amount = AmountTextField(required=False, currency="JPY")
    quantity = QuantityTextField(required=False)
    announced = StatedDateTextField(required=False)


def test_text_becomes_values() -> None:
    form = PledgeForm({"amount": "約100億円", "quantity": "five units", "announced": "грудень 2023"})
    assert form.is_valid()
    assert form.cleaned_data == {
        "amount": Amount(10**10, 10**8, "JPY", "about"),
        "quantity": Quantity(5_000, 1_000, "units", "exactly"),
        "announced": StatedDate.month(2023, 12),
    }


def test_empty_lines_are_nothing_stated() -> None:
    form = PledgeForm({})
    assert form.is_valid()
    assert form.cleaned_data == {"amount": None, "quantity": None, "announced": StatedDate()}


@pytest.mark.parametrize("text", ["a lot", "1_000 USD", "USD 5\0", "\ud800", "USD " + "9" * 300])
def test_what_cannot_be_read_is_an_error_at_its_field(text: str) -> None:
    form = PledgeForm({"amount": text, "quantity": text, "announced": text})
    assert set(form.errors) == {"amount", "quantity", "announced"}


def test_a_figure_of_nothing_is_refused_even_if_it_stood_there_before() -> None:
    initial = {"amount": Amount(0, 1, "USD")}
    shown = PledgeForm(initial=initial)["amount"].value()
    assert "above 0" in PledgeForm({"amount": shown}, initial=initial).errors["amount"][0]


def test_a_required_date_must_be_stated() -> None:
    class Form(forms.Form):
        announced = StatedDateTextField()

    assert not Form({"announced": "not stated"}).is_valid()


def test_the_same_value_in_other_words_is_no_change() -> None:
    form = PledgeForm(
        {"amount": "USD 2 million", "announced": "December 2023"},
        initial={"amount": Amount(200_000_000, 100_000_000, "USD"), "announced": StatedDate.month(2023, 12)},
    )
    assert not form.has_changed()


def test_another_rounding_is_a_change() -> None:
    form = PledgeForm({"amount": "USD 2.0 million"}, initial={"amount": Amount(200_000_000, 100_000_000, "USD")})
    assert form.changed_data == ["amount"]


def test_the_field_shows_its_value_in_the_readers_language() -> None:
    with override("ja"):
        form = PledgeForm(initial={"amount": Amount(10**10, 10**8, "JPY", "over")})
        assert form["amount"].value() == "100億円超"


@given(amounts(), LANGUAGES)
def test_a_shown_amount_typed_again_is_exactly_the_same(amount: Amount, language: str) -> None:
    field = AmountTextField()
    with override(language):
        assert field.clean(field.prepare_value(amount)) == amount


@given(quantities(), LANGUAGES)
def test_a_shown_quantity_typed_again_is_exactly_the_same(quantity: Quantity, language: str) -> None:
    field = QuantityTextField()
    with override(language):
        assert field.clean(field.prepare_value(quantity)) == quantity


@given(stated_dates(), LANGUAGES)
def test_a_shown_date_typed_again_is_exactly_the_same(stated: StatedDate, language: str) -> None:
    field = StatedDateTextField(required=False)
    with override(language):
        assert field.clean(field.prepare_value(stated)) == stated
