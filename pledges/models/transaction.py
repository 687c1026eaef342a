"""What came of a pledge: commitments, payments, deliveries, and words that end or suspend it."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.columns import CodeField
from aidportal.money.fields import (
    StatedAmountField,
    StatedDateField,
    StatedQuantityField,
    amount_constraints,
    date_constraints,
    quantity_constraints,
)
from aidportal.publication.models import RecordedMember
from aidportal.sources.models import Cited
from aidportal.text import LineField
from partners.models import Organisation
from pledges.models.derived import UsdColumns
from pledges.models.details import Item
from pledges.models.pledge import Pledge
from pledges.querysets import TransactionQuerySet
from pledges.timeline import TURNS


class Transaction(Cited, UsdColumns, RecordedMember):
    """Public with its pledge. ``value`` is in minor units; ``usd_cents`` is derived."""

    OWNER = "pledge"
    #: Rows of its own, for history, compare and revert.
    MEMBERS = ("citations",)

    class Type(models.TextChoices):
        """Digits are IATI's TransactionType; the rest have no code there."""

        #: A binding promise to provide a set sum.
        COMMITMENT = "2", _("outgoing commitment")
        #: Money placed at the disposal of the recipient or an implementer.
        DISBURSEMENT = "3", _("disbursement")
        #: Money spent on goods and services for the activity.
        EXPENDITURE = "4", _("expenditure")
        #: A stake bought.
        EQUITY = "8", _("purchase of equity")
        #: A guarantee given: contingent, nothing is paid.
        GUARANTEE = "10", _("credit guarantee")
        #: Goods or services handed over.
        IN_KIND = "in_kind", _("delivery in kind")
        #: A source says that all was done.
        COMPLETION = "completion", _("completion")
        #: Stopped for the time being.
        SUSPENSION = "suspension", _("suspension")
        #: Taken up again.
        RESUMPTION = "resumption", _("resumption")
        #: It will not happen.
        CANCELLATION = "cancellation", _("cancellation")

    FACTS = {
        "value": _("value"),
        "quantity": _("quantity"),
        "occurred": _("date"),
        "type": _("type"),
        "receiver": _("receiver"),
    }
    VALUES = {"value": "states_amount", "quantity": "states_quantity", "occurred": "states_date"}

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="transactions")
    type = CodeField(_("type"), max_length=12, choices=Type)
    occurred = StatedDateField(_("date"))
    value = StatedAmountField(_("value"))
    item = models.ForeignKey(
        Item, on_delete=models.PROTECT, null=True, blank=True, related_name="deliveries", verbose_name=_("item")
    )
    quantity = StatedQuantityField(_("quantity"))
    provider = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("provider")
    )
    receiver = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("receiver")
    )
    description = LineField(_("description"), max_length=300, blank=True)

    objects = TransactionQuerySet.as_manager()

    class Meta(RecordedMember.Meta):
        verbose_name = _("transaction")
        verbose_name_plural = _("transactions")
        ordering = ["occurred_from", "pk"]
        constraints = [
            *date_constraints("occurred"),
            *amount_constraints("value"),
            *quantity_constraints("quantity"),
            models.CheckConstraint(
                condition=~models.Q(type__in=list(TURNS)) | models.Q(value_minor__isnull=True),
                name="pledges_transaction_telling_has_no_value",
                violation_error_message=_("A completion, suspension or cancellation carries no value of its own."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.get_type_display())  # type: ignore[attr-defined]

    def clean(self) -> None:
        super().clean()
        if self.type not in TURNS and self.value is None and self.quantity is None:
            raise ValidationError({"type": _("Say what was paid or delivered: a value or a quantity.")})
        if self.item and self.item.pledge_id != self.pledge_id:
            raise ValidationError({"item": _("This item belongs to another pledge: choose one of this pledge.")})
