"""A promise: who promised what to whom, and who says so."""

from collections.abc import Collection
from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection, models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from aidportal.changes.batches import batches
from aidportal.changes.writing import Writing
from aidportal.columns import CodeField
from aidportal.money.amounts import Amount
from aidportal.money.fields import StatedAmountField, StatedDateField, amount_constraints, date_constraints
from aidportal.publication.models import Publishable
from aidportal.reference.codelists import choices
from aidportal.sources.models import DISPUTE_FACTS, Disputable
from aidportal.text import LineField, ProseField
from events.models import Event
from partners.models import Organisation
from pledges import accounting, rules
from pledges.choices import Beneficiary, KindOfMoney, Relation
from pledges.comparing import rate_between
from pledges.models.derived import DERIVED_CONSTRAINTS, DerivedColumns
from pledges.querysets import PledgeQuerySet


class Pledge(Disputable, DerivedColumns, Publishable):
    """Money is in minor units of its currency; ``*_usd`` columns are US cents and derived by ``accounting``."""

    FACTS = {
        "amount": _("amount"),
        "usd_stated": _("USD figure"),
        "announced": _("announced on"),
        "donor": _("donor"),
        "recipients": _("recipients"),
        "sectors": _("sectors"),
        "finance_type": _("finance type"),
        "items": _("goods and services"),
        "period": _("period"),
        "due": _("due date"),
        "status": _("status"),
        "participants": _("participants"),
        "summary": _("summary"),
        "parent": _("part of, raised to"),
        **DISPUTE_FACTS,
    }
    VALUES = {
        "amount": "states_amount",
        "usd_stated": "states_amount",
        "announced": "states_date",
        "items": "states_quantity",
        "period": "states_date",
        "due": "states_date",
    }
    MEMBERS = (
        "citations",
        "recipients",
        "sectors",
        "items",
        "transactions",
        "participants",
        "places",
        "markers",
        "identifiers",
        "initiatives",
    )

    title = LineField(_("title"), max_length=250)
    summary = ProseField(_("summary"), max_length=4000, blank=True)
    donor = models.ForeignKey(
        Organisation,
        on_delete=models.PROTECT,
        related_name="pledges_given",
        verbose_name=_("donor"),
        help_text=_("Who promises. For a joint promise: a group with its members."),
    )
    amount = StatedAmountField(_("amount"))
    usd_stated = StatedAmountField(_("USD figure stated by a source"))
    finance_type = CodeField(
        _("finance type"),
        max_length=5,
        blank=True,
        choices=partial(choices, "FinanceType"),
        help_text=_("Grant, loan, guarantee …; decides the kind of money. Left empty if no source says."),
    )
    flow_type = CodeField(_("flow type"), max_length=3, blank=True, choices=partial(choices, "FlowType"))
    aid_type = CodeField(_("aid type"), max_length=4, blank=True, choices=partial(choices, "AidType"))
    humanitarian = models.BooleanField(_("humanitarian"), default=False)
    non_lethal_security = models.BooleanField(_("non-lethal security"), default=False)
    beneficiaries = models.JSONField(
        _("beneficiaries"), default=list, blank=True, help_text=_("Whom it is meant to help, if a source says so.")
    )
    announced = StatedDateField(_("announced on"))
    announced_at = models.ForeignKey(
        Event,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="pledges",
        verbose_name=_("announced at"),
        help_text=_("The event at which it was announced."),
    )
    announced_by = LineField(_("announced by"), max_length=150, blank=True, help_text=_("The person."))
    announced_by_office = LineField(_("office"), max_length=200, blank=True)
    period = StatedDateField(_("period"))
    due = StatedDateField(_("due date"))
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("parent"),
        help_text=_("The package of which this is a part, or the promise to which this one was raised."),
    )
    parent_relation = CodeField(_("relation to the parent"), max_length=10, blank=True, choices=Relation)
    parent_exception = LineField(
        _("reason"),
        max_length=300,
        blank=True,
        help_text=_("Why donor or recipients lie outside the parent's, if they do."),
    )

    objects = PledgeQuerySet.as_manager()

    class Meta(Publishable.Meta):
        verbose_name = _("pledge")
        verbose_name_plural = _("pledges")
        constraints = [
            *Publishable.Meta.constraints,
            *Disputable.Meta.constraints,
            *amount_constraints("amount"),
            *amount_constraints("usd_stated"),
            *date_constraints("announced"),
            *date_constraints("period"),
            *date_constraints("due"),
            *DERIVED_CONSTRAINTS,
            models.CheckConstraint(
                condition=models.Q(parent__isnull=True, parent_relation="")
                | models.Q(parent__isnull=False, parent_relation__in=Relation.values),
                name="pledges_pledge_parent_has_relation",
                violation_error_message=_("Say what the pledge is to its parent: part of it, or raised to it."),
            ),
            models.CheckConstraint(
                condition=models.Q(parent__isnull=True) | ~models.Q(parent=models.F("pk")),
                name="pledges_pledge_not_its_own_parent",
                violation_error_message=_("A pledge cannot be its own parent."),
            ),
            models.CheckConstraint(
                condition=models.Q(usd_stated_currency__isnull=True) | models.Q(usd_stated_currency="USD"),
                name="pledges_pledge_usd_is_usd",
                violation_error_message=_("The USD figure has to be in USD."),
            ),
        ]
        indexes = [models.Index(fields=["state", "-announced_from", "-id"], name="pledges_newest")]

    def __str__(self) -> str:
        return self.title

    def slug_source(self) -> str:
        return self.title_en or self.title  # type: ignore[attr-defined]

    def get_absolute_url(self) -> str:
        return reverse("pledges:pledge-detail", args=[self.slug])

    def clean(self) -> None:
        super().clean()
        rules.check_parent(self)
        rules.check_event(self)
        unknown = set(self.beneficiaries or []) - set(Beneficiary.values)
        if unknown:
            raise ValidationError(
                {"beneficiaries": _("Unknown: %(codes)s.") % {"codes": ", ".join(map(str, sorted(unknown)))}}
            )

    def problems_before_publishing(self) -> list[str]:
        return [*self.citation_problems(), *rules.publishing_problems(self)]

    def problems_before_archiving(self) -> list[str]:
        totals = [row.stated_total for row in self.stated_totals.select_related("stated_total")]  # type: ignore[attr-defined]
        return [
            _("The stated total “%(record)s” names this pledge: archive it first.") % {"record": total}
            for total in totals
            if total.is_published
        ]

    def value_of(self, fact: str) -> Any:
        # "items" has one value a row: see differs() and facts_to_cover().
        return None if fact == "items" else super().value_of(fact)

    def facts_to_cover(self) -> list[str]:
        return super().facts_to_cover() + (["items"] if self.items.exists() else [])  # type: ignore[attr-defined]

    def disagreements(self) -> list[Any]:
        return [*super().disagreements(), *rules.item_disagreements(self)]

    def differs(self, value: Any, stated: Any) -> bool:
        if not isinstance(value, Amount) or value.currency == stated.currency:
            return value.disagrees(stated)
        return value.disagrees(stated, rate_between(self, stated.currency, value.currency))

    @property
    def kind(self) -> KindOfMoney:
        return KindOfMoney(self.kind_of_money)

    @property
    def has_figure(self) -> bool:
        """Whether it counts in USD. What does not has no stated figure, or no rate leads from it."""
        return self.usd_cents is not None

    @property
    def precision_word(self) -> str | None:
        """The precision word of its figure, be there a rate for it or not; None where no figure is stated."""
        return self.amount_comparison or self.usd_stated_comparison or None  # type: ignore[attr-defined]

    @classmethod
    def lock(cls, pks: Collection[int]) -> None:
        """From the root of each package down, so that two writers of one package wait for each other."""
        if connection.features.has_select_for_update:
            accounting.locked_trees(cls, pks)
        super().lock(pks)

    @classmethod
    def neighbours(cls, pks: Collection[int]) -> set[int]:
        """The parents, as the database has them now: asked before a save it knows the old parent."""
        parents: set[int] = set()
        for some in batches(pks):
            parents.update(
                cls._base_manager.filter(pk__in=some, parent__isnull=False).values_list("parent_id", flat=True)
            )
        return parents

    @classmethod
    def settle(cls, pks: Collection[int], work: Writing) -> None:
        accounting.settle(cls, pks, work)
