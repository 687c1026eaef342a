"""The European Central Bank's reference rates, one row a day and currency."""

from decimal import Decimal

from django.db import models
from django.utils.translation import gettext_lazy as _


class DayRate(models.Model):
    """How much of a currency one euro bought on a day; loaded by ``load_reference``.

    ``per_euro`` is the decimal as the bank published it, kept as text so that no engine rounds it.
    ``currency`` is a plain ISO 4217 code: some rated currencies exist no longer.
    """

    day = models.DateField(_("day"))
    currency = models.CharField(_("currency"), max_length=3)
    per_euro = models.CharField(_("units per euro"), max_length=20)

    class Meta:
        ordering = ["-day", "currency"]
        verbose_name = _("day rate")
        verbose_name_plural = _("day rates")
        constraints = [
            models.UniqueConstraint(fields=["currency", "day"], name="money_dayrate_one_a_day"),
        ]

    def __str__(self) -> str:
        return f"1 EUR = {self.per_euro} {self.currency}, {self.day:%Y-%m-%d}"

    @property
    def rate(self) -> Decimal:
        """Units of the currency for one euro, exact."""
        return Decimal(self.per_euro)
