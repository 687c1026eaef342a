"""What is worked out once and stored: kept by ``accounting`` in the writing transaction, never typed."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.columns import CodeField, DayField
from aidportal.money.display import OTHERS, measure, value_column
from pledges.choices import KindOfMoney, Status, UsdBasis
from pledges.measures import ALL_MEASURES

#: In place of ``unrated``: written by a release that did not work it out; ``load_reference`` counts such anew.
NOT_YET = "not yet"


def _sum(verbose_name: Any) -> models.BigIntegerField:
    return models.BigIntegerField(verbose_name, default=0, editable=False)


def _minor(currency: str) -> models.BigIntegerField:
    return models.BigIntegerField(currency, null=True, editable=False)


def _rate() -> CodeField:
    # Kept as text: an exact decimal on both engines.
    return CodeField(_("rate"), max_length=40, blank=True, editable=False)


def _rate_date() -> DayField:
    return DayField(_("day of the rate"), null=True, editable=False)


class UsdColumns(models.Model):
    """A USD value in cents with the rate and day by which it was worked out, and from it the other currencies.

    ``usd_rate``: US dollars for one unit of the stated currency. ``eur_rate``, ``jpy_rate``: units for one US
    dollar of the same days; empty where the amount was stated in that currency, and its value is the stated one.
    """

    usd_cents = _minor("USD")
    usd_basis = CodeField(_("USD basis"), max_length=10, choices=UsdBasis, default=UsdBasis.NONE, editable=False)
    usd_rate = _rate()
    usd_rate_date = _rate_date()
    eur_minor = _minor("EUR")
    eur_rate = _rate()
    eur_rate_date = _rate_date()
    jpy_minor = _minor("JPY")
    jpy_rate = _rate()
    jpy_rate_date = _rate_date()

    class Meta:
        abstract = True

    @property
    def worked_out(self) -> int | None:
        """The value in minor units of the currency of the page; None without a figure or a rate."""
        return getattr(self, value_column())  # type: ignore[no-any-return]


class DerivedColumns(UsdColumns):
    kind_of_money = CodeField(
        _("kind of money"), max_length=10, choices=KindOfMoney, default=KindOfMoney.NOT_STATED, editable=False
    )
    status = CodeField(_("status"), max_length=11, choices=Status, default=Status.ANNOUNCED, editable=False)
    counted_usd = _sum(_("counted, USD cents"))
    committed_usd = _sum(_("committed, USD cents"))
    delivered_usd = _sum(_("delivered, USD cents"))
    counted_eur = _sum(_("counted, euro cents"))
    committed_eur = _sum(_("committed, euro cents"))
    delivered_eur = _sum(_("delivered, euro cents"))
    counted_jpy = _sum(_("counted, yen"))
    committed_jpy = _sum(_("committed, yen"))
    delivered_jpy = _sum(_("delivered, yen"))
    # Codes with a space between: to these no rate leads from its figure, or from that of a transaction.
    unrated = CodeField(_("without a rate to"), max_length=20, blank=True, default=NOT_YET, editable=False)
    year = models.SmallIntegerField(_("year"), null=True, editable=False)

    class Meta:
        abstract = True

    @property
    def counted(self) -> int:
        """What it counts, in minor units of the currency of the page."""
        return getattr(self, measure("counted"))  # type: ignore[no-any-return]

    @property
    def committed(self) -> int:
        """What was committed, in minor units of the currency of the page."""
        return getattr(self, measure("committed"))  # type: ignore[no-any-return]

    @property
    def delivered(self) -> int:
        """What was delivered, in minor units of the currency of the page."""
        return getattr(self, measure("delivered"))  # type: ignore[no-any-return]


#: Columns of ``UsdColumns``.
VALUE_COLUMNS = (
    *("usd_cents", "usd_basis", "usd_rate", "usd_rate_date"),
    *(f"{code.lower()}_{what}" for code in OTHERS for what in ("minor", "rate", "rate_date")),
)
DERIVED_COLUMNS = (*VALUE_COLUMNS, "kind_of_money", "status", "year", "unrated", *ALL_MEASURES)

DERIVED_CONSTRAINTS = [
    models.CheckConstraint(
        condition=models.Q(**{f"{column}__gte": 0 for column in ALL_MEASURES}),
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
