"""The composites on a model of our own, which needs no table: constraints are put to the database as questions."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import models
from django.test.utils import isolate_apps

from aidportal.money.amounts import LIMIT, Amount, Quantity
from aidportal.money.dates import StatedDate
from aidportal.money.fields import (
    StatedAmountField,
    StatedDateField,
    StatedQuantityField,
    amount_constraints,
    date_constraints,
    quantity_constraints,
)

AMOUNT = Amount(450_000_000_000, 10_000_000_000, "USD", "about")
QUANTITY = Quantity(5_000, 1_000, "units", "exactly")


@pytest.fixture
def gift() -> Iterator[type[models.Model]]:
    with isolate_apps("aidportal.money"):

        class Stated(models.Model):
            title = models.CharField(max_length=10)
            amount = StatedAmountField("amount")
            announced = StatedDateField("announced")
            quantity = StatedQuantityField("quantity")
            note = models.CharField(max_length=10)

            class Meta:
                app_label = "money"
                abstract = True
                constraints = [
                    *amount_constraints("amount"),
                    *date_constraints("announced"),
                    *quantity_constraints("quantity"),
                ]

        class Gift(Stated):  # noqa: DJ008
            class Meta(Stated.Meta):
                app_label = "money"

        yield Gift


def test_a_model_reads_and_takes_values(gift: Any) -> None:
    record = gift(amount=AMOUNT, announced=StatedDate.month(2023, 12), quantity=QUANTITY)
    assert (record.amount, record.announced, record.quantity) == (
        AMOUNT,
        StatedDate.month(2023, 12),
        QUANTITY,
    )
    assert (record.amount_minor, record.amount_currency_id) == (450_000_000_000, "USD")
    assert (record.announced_from, record.announced_to) == (date(2023, 12, 1), date(2023, 12, 31))


def test_a_new_record_states_nothing(gift: Any) -> None:
    record = gift()
    assert (record.amount, record.announced, record.quantity) == (None, StatedDate(), None)


def test_a_value_can_be_taken_back(gift: Any) -> None:
    record = gift(amount=AMOUNT, quantity=QUANTITY)
    record.amount = record.quantity = None
    assert (record.amount, record.amount_comparison, record.quantity_unit) == (None, "", "")


def test_columns_stand_where_the_composite_was_declared(gift: Any) -> None:
    names = [field.name for field in gift._meta.fields]
    assert names.index("title") < names.index("amount_minor") < names.index("quantity_unit") < names.index("note")


def test_constraints_carry_the_name_of_their_table(gift: Any) -> None:
    assert "money_gift_amount_whole" in {constraint.name for constraint in gift._meta.constraints}


@pytest.mark.django_db
def test_whole_values_and_nothing_stated_satisfy_the_database(gift: Any) -> None:
    gift().validate_constraints()
    gift(amount=AMOUNT, announced=StatedDate.year(2100), quantity=QUANTITY).validate_constraints()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"amount_minor": 5}, "needs its figure, its currency"),
        ({"amount_currency_id": "USD"}, "needs its figure, its currency"),
        ({"amount_comparison": "about"}, "needs its figure, its currency"),
        ({"amount": Amount(5, 1, "USD", "roughly")}, "needs its figure, its currency"),
        ({"amount": Amount(-1, 1, "USD")}, "too large"),
        ({"amount": Amount(LIMIT, 1, "USD")}, "too large"),
        ({"amount": Amount(5, 0, "USD")}, "too large"),
        ({"amount": Amount(5, 3, "USD")}, "too large"),
        ({"quantity_thousandths": 5, "quantity_step": 1}, "needs its figure, its unit"),
        ({"quantity_unit": "units"}, "needs its figure, its unit"),
        ({"quantity": Quantity(LIMIT, 1, "units", "over")}, "too large"),
        ({"announced_precision": "day"}, "do not fit the precision"),
        ({"announced_from": date(2024, 1, 1)}, "do not fit the precision"),
        ({"announced_from": date(2024, 1, 1), "announced_to": date(2024, 1, 1)}, "do not fit"),
        (
            {
                "announced_from": date(2024, 1, 2),
                "announced_to": date(2024, 1, 1),
                "announced_precision": "range",
            },
            "do not fit",
        ),
        ({"announced": StatedDate.day(date(1899, 12, 31))}, "between 1900 and 2100"),
        ({"announced": StatedDate.day(date(2101, 1, 1))}, "between 1900 and 2100"),
    ],
)
def test_the_database_refuses_half_a_value(gift: Any, columns: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        gift(**columns).validate_constraints()
