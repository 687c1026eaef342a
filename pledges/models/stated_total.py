"""A source's claim of a total: shown beside what the ledger adds up to, never merged with it."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from aidportal.columns import CodeField
from aidportal.money.fields import StatedAmountField, StatedDateField, amount_constraints, date_constraints
from aidportal.publication.models import Publishable, RecordedMember
from aidportal.reference.models import Area
from aidportal.sources.models import DISPUTE_FACTS, Disputable
from aidportal.text import LineField, ProseField
from partners.models import Organisation
from pledges.models.pledge import Pledge


class StatedTotal(Disputable, Publishable):
    """``amount`` as stated on ``stated``, about ``donor`` → ``recipient``, of a ``measure``, within ``period``."""

    class Measure(models.TextChoices):
        #: Announced or promised.
        PROMISED = "promised", _("promised")
        COMMITTED = "committed", _("committed")
        #: Provided, paid, disbursed, handed over.
        DELIVERED = "delivered", _("delivered")
        #: The words do not tell the stages apart ("support", "announced and provided").
        NOT_STATED = "not_stated", _("stage not stated")

    FACTS = {
        "amount": _("amount"),
        "stated": _("stated on"),
        "scope": _("what it is about"),
        "period": _("period"),
        "includes": _("what it includes"),
        **DISPUTE_FACTS,
    }
    VALUES = {"amount": "states_amount", "stated": "states_date", "period": "states_date"}
    MEMBERS = ("citations", "pledges")

    title = LineField(_("title"), max_length=250)
    summary = ProseField(_("summary"), max_length=4000, blank=True)
    amount = StatedAmountField(_("amount"))
    stated = StatedDateField(_("stated on"))
    donor = models.ForeignKey(
        Organisation,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="stated_totals",
        verbose_name=_("donor"),
        help_text=_("Whose support; empty: all donors together."),
    )
    recipient = models.ForeignKey(
        Area,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("recipient"),
        help_text=_("For whom; empty: everyone."),
    )
    measure = CodeField(_("stage"), max_length=10, choices=Measure)
    period = StatedDateField(_("period"))

    class Meta(Publishable.Meta):
        verbose_name = _("stated total")
        verbose_name_plural = _("stated totals")
        constraints = [
            *Publishable.Meta.constraints,
            *Disputable.Meta.constraints,
            *amount_constraints("amount"),
            *date_constraints("stated"),
            *date_constraints("period"),
            models.CheckConstraint(
                condition=models.Q(amount_minor__isnull=False),
                name="pledges_statedtotal_has_amount",
                violation_error_message=_("A stated total needs its amount."),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def slug_source(self) -> str:
        return self.title_en or self.title  # type: ignore[attr-defined]

    def get_absolute_url(self) -> str:
        return f"{reverse('pages:totals')}#{self.slug}"

    def problems_before_publishing(self) -> list[str]:
        problems = self.citation_problems()
        if self.donor and not self.donor.is_published:
            problems.append(_("The donor “%(donor)s” is not published: publish it first.") % {"donor": self.donor})
        return problems


class StatedTotalPledge(RecordedMember):
    """A pledge that the statement claims to include."""

    OWNER = "stated_total"

    stated_total = models.ForeignKey(StatedTotal, on_delete=models.CASCADE, related_name="pledges")
    pledge = models.ForeignKey(
        Pledge, on_delete=models.PROTECT, related_name="stated_totals", verbose_name=_("pledge")
    )

    class Meta(RecordedMember.Meta):
        verbose_name = _("pledge included")
        verbose_name_plural = _("pledges included")
        constraints = [
            models.UniqueConstraint(fields=["stated_total", "pledge"], name="pledges_included_once"),
        ]

    def __str__(self) -> str:
        return str(self.pledge)
