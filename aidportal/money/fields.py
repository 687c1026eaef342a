"""Composites for models: one attribute that speaks in values, on top of plain columns.

``amount = StatedAmountField(_("amount"))`` adds the columns ``amount_minor``, ``amount_step``,
``amount_currency`` and ``amount_comparison``, and a property ``amount`` that reads and sets them together.
Only the columns are model fields, so history, translation and migrations see nothing unusual.
Their rules stand in the database by ``constraints.py``.
"""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.constraints import amount_constraints, date_constraints, quantity_constraints
from aidportal.money.dates import StatedDate
from aidportal.money.intervals import Comparison
from aidportal.money.precision import Precision
from aidportal.reference.models import Currency
from aidportal.text import LineField

__all__ = [
    "StatedAmountField",
    "StatedDateField",
    "StatedQuantityField",
    "amount_constraints",
    "date_constraints",
    "quantity_constraints",
]

UNIT_LENGTH = 60


class _Composite:
    """Adds ``<name>_<part>`` columns and the property ``<name>`` to a model."""

    def __init__(self, verbose_name: Any) -> None:
        self.verbose_name = verbose_name
        # Made here, not later: Django orders a model's columns by when they were made.
        self.columns = self._columns()

    if TYPE_CHECKING:
        # What a record has under this name is the property that `contribute_to_class` sets.
        def __get__(self, record: Any, owner: Any = None) -> Any: ...
        def __set__(self, record: Any, value: Any) -> None: ...

    def contribute_to_class(self, cls: type[models.Model], name: str) -> None:
        for part, column in self.columns.items():
            column.contribute_to_class(cls, f"{name}_{part}")
        setattr(cls, name, self._property(name))
        # A new dictionary: an abstract parent keeps its own.
        cls.composites = {**getattr(cls, "composites", {}), name: self}  # type: ignore[attr-defined]

    def _columns(self) -> dict[str, models.Field]:
        raise NotImplementedError

    def _property(self, name: str) -> property:
        raise NotImplementedError

    def _called(self, part: Any) -> Any:
        return format_lazy("{name}: {part}", name=self.verbose_name, part=part)


def _comparison(verbose_name: Any) -> models.CharField:
    return models.CharField(verbose_name, max_length=8, choices=Comparison, blank=True, default="")


class StatedAmountField(_Composite):
    """Money as stated: reads and takes an ``Amount`` or ``None`` (no figure given)."""

    def _columns(self) -> dict[str, models.Field]:
        return {
            "minor": models.BigIntegerField(self._called(_("minor units")), null=True, blank=True),
            "step": models.BigIntegerField(self._called(_("rounded to")), null=True, blank=True),
            "currency": models.ForeignKey(
                Currency,
                on_delete=models.PROTECT,
                null=True,
                blank=True,
                related_name="+",
                verbose_name=self._called(_("currency")),
            ),
            "comparison": _comparison(self._called(_("precision"))),
        }

    def _property(self, name: str) -> property:
        def read(record: Any) -> Amount | None:
            minor, step = getattr(record, f"{name}_minor"), getattr(record, f"{name}_step")
            currency = getattr(record, f"{name}_currency_id")
            if minor is None or step is None or currency is None:
                return None
            return Amount(minor, step, currency, getattr(record, f"{name}_comparison") or Comparison.EXACTLY)

        def write(record: Any, amount: Amount | None) -> None:
            setattr(record, f"{name}_minor", amount.minor if amount else None)
            setattr(record, f"{name}_step", amount.step if amount else None)
            setattr(record, f"{name}_currency_id", amount.currency if amount else None)
            setattr(record, f"{name}_comparison", amount.comparison if amount else "")

        return property(read, write)


class StatedQuantityField(_Composite):
    """How many of what, as stated: reads and takes a ``Quantity`` or ``None``."""

    def _columns(self) -> dict[str, models.Field]:
        return {
            "thousandths": models.BigIntegerField(self._called(_("thousandths")), null=True, blank=True),
            "step": models.BigIntegerField(self._called(_("rounded to")), null=True, blank=True),
            "unit": LineField(self._called(_("unit")), max_length=UNIT_LENGTH, blank=True, default=""),
            "comparison": _comparison(self._called(_("precision"))),
        }

    def _property(self, name: str) -> property:
        def read(record: Any) -> Quantity | None:
            thousandths, step = getattr(record, f"{name}_thousandths"), getattr(record, f"{name}_step")
            if thousandths is None or step is None:
                return None
            comparison = getattr(record, f"{name}_comparison") or Comparison.EXACTLY
            return Quantity(thousandths, step, getattr(record, f"{name}_unit"), comparison)

        def write(record: Any, quantity: Quantity | None) -> None:
            setattr(record, f"{name}_thousandths", quantity.thousandths if quantity else None)
            setattr(record, f"{name}_step", quantity.step if quantity else None)
            setattr(record, f"{name}_unit", quantity.unit if quantity else "")
            setattr(record, f"{name}_comparison", quantity.comparison if quantity else "")

        return property(read, write)


class StatedDateField(_Composite):
    """A date with its precision: reads and takes a ``StatedDate``, never ``None``."""

    def _columns(self) -> dict[str, models.Field]:
        return {
            "from": models.DateField(self._called(_("first day")), null=True, blank=True),
            "to": models.DateField(self._called(_("last day")), null=True, blank=True),
            "precision": models.CharField(
                self._called(_("precision")), max_length=10, choices=Precision, default=Precision.NOT_STATED
            ),
        }

    def _property(self, name: str) -> property:
        def read(record: Any) -> StatedDate:
            first, last = getattr(record, f"{name}_from"), getattr(record, f"{name}_to")
            return StatedDate(first, last, getattr(record, f"{name}_precision"))

        def write(record: Any, stated: StatedDate) -> None:
            setattr(record, f"{name}_from", stated.first)
            setattr(record, f"{name}_to", stated.last)
            setattr(record, f"{name}_precision", stated.precision)

        return property(read, write)
