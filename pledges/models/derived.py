"""What is worked out once and stored: kept by ``accounting`` in the writing transaction, never typed."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.columns import CodeField, DayField
from pledges.choices import KindOfMoney, Status, UsdBasis

#: The sums of the three stages, each in US cents, each by the same rule.
MEASURES = ("counted_usd", "committed_usd", "delivered_usd")


def _cents(verbose_name: Any) -> models.BigIntegerField:
    return models.BigIntegerField(verbose_name, default=0, editable=False)


class UsdColumns(models.Model):
    """A USD value in cents with the rate and day by which it was worked out."""

    usd_cents = models.BigIntegerField(_("USD"), null=True, editable=False)
    usd_basis = CodeField(_("USD basis"), max_length=10, choices=UsdBasis, default=UsdBasis.NONE, editable=False)
    # Kept as text: an exact decimal on both engines.
    usd_rate = CodeField(_("rate"), max_length=40, blank=True, editable=False)
    usd_rate_date = DayField(_("day of the rate"), null=True, editable=False)

    class Meta:
        abstract = True


class DerivedColumns(UsdColumns):
    kind_of_money = CodeField(
        _("kind of money"), max_length=10, choices=KindOfMoney, default=KindOfMoney.NOT_STATED, editable=False
    )
    status = CodeField(_("status"), max_length=11, choices=Status, default=Status.ANNOUNCED, editable=False)
    counted_usd = _cents(_("counted, USD cents"))
    committed_usd = _cents(_("committed, USD cents"))
    delivered_usd = _cents(_("delivered, USD cents"))
    year = models.SmallIntegerField(_("year"), null=True, editable=False)

    class Meta:
        abstract = True


DERIVED_COLUMNS = (
    "usd_cents",
    "usd_basis",
    "usd_rate",
    "usd_rate_date",
    "kind_of_money",
    "status",
    "year",
    *MEASURES,
)

DERIVED_CONSTRAINTS = [
    models.CheckConstraint(
        condition=models.Q(**{f"{column}__gte": 0 for column in MEASURES}),
        name="%(app_label)s_%(class)s_sums_not_negative",
    ),
    models.CheckConstraint(
        condition=models.Q(kind_of_money__in=KindOfMoney.values, status__in=Status.values),
        name="%(app_label)s_%(class)s_derived_codes_known",
    ),
    models.CheckConstraint(
        condition=models.Q(year__isnull=True) | models.Q(year__gte=1900, year__lte=2100),
        name="%(app_label)s_%(class)s_year_in_range",
    ),
]
