"""The citations of pledges, transactions and stated totals: one concrete table each."""

from collections.abc import Collection, Iterable

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.changes.writing import RecordKey
from aidportal.sources.models import Citation
from pledges.models.details import Item
from pledges.models.pledge import Pledge
from pledges.models.stated_total import StatedTotal
from pledges.models.transaction import Transaction


class PledgeCitation(Citation):
    """``item`` says whose quantity the words state, where the pledge has several items."""

    OWNER = "pledge"

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="citations")
    item = models.ForeignKey(
        Item,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="citations",
        verbose_name=_("item"),
        help_text=_("Only if the words are about one of several items."),
    )

    class Meta(Citation.Meta):
        verbose_name = _("citation")
        verbose_name_plural = _("citations")

    def clean(self) -> None:
        super().clean()
        if self.item and self.item.pledge_id != self.pledge_id:
            raise ValidationError({"item": _("This item belongs to another pledge: choose one of this pledge.")})


class TransactionCitation(Citation):
    OWNER = "transaction"

    transaction = models.ForeignKey(Transaction, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        verbose_name = _("citation")
        verbose_name_plural = _("citations")

    @classmethod
    def records_of(cls, pks: Collection[int]) -> Iterable[RecordKey]:
        transactions = [pk for _model, pk in super().records_of(pks)]
        return Transaction.records_of(transactions)


class StatedTotalCitation(Citation):
    OWNER = "stated_total"

    stated_total = models.ForeignKey(StatedTotal, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
