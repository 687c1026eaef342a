"""What a partner does on the ground."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from aidportal.columns import CodeField
from aidportal.money.fields import StatedDateField, date_constraints
from aidportal.publication.models import Publishable, RecordedMember
from aidportal.reference.models import Sector, Subdivision
from aidportal.sources.models import DISPUTE_FACTS, Citation, Disputable
from aidportal.text import LineField, ProseField, WebField
from partners.models.organisation import Organisation


class Initiative(Disputable, Publishable):
    """A project, pilot or service of one or more organisations, with its stage."""

    class Stage(models.TextChoices):
        #: Made known; nothing on the ground yet.
        ANNOUNCED = "announced", _("announced")
        #: Being tried.
        PILOT = "pilot", _("pilot")
        #: At work.
        OPERATING = "operating", _("operating")
        #: Ended as planned.
        COMPLETED = "completed", _("completed")
        #: Ended before it was completed.
        STOPPED = "stopped", _("stopped")

    FACTS = {
        "summary": _("summary"),
        "technology": _("technology"),
        "stage": _("stage"),
        "started": _("started on"),
        "places": _("places"),
        "organisations": _("organisations"),
        "sectors": _("sectors"),
        **DISPUTE_FACTS,
    }
    VALUES = {"started": "states_date"}
    MEMBERS = ("citations", "organisations", "sectors", "places")

    title = LineField(_("title"), max_length=200)
    summary = ProseField(_("summary"), max_length=4000, blank=True)
    technology = LineField(_("technology"), max_length=300, blank=True)
    stage = CodeField(_("stage"), max_length=10, choices=Stage)
    started = StatedDateField(_("started on"))
    website = WebField(_("website"), max_length=500, blank=True)

    class Meta(Publishable.Meta):
        verbose_name = _("initiative")
        verbose_name_plural = _("initiatives")
        constraints = [*Publishable.Meta.constraints, *Disputable.Meta.constraints, *date_constraints("started")]

    def __str__(self) -> str:
        return self.title

    def slug_source(self) -> str:
        return self.title_en or self.title  # type: ignore[attr-defined]

    def get_absolute_url(self) -> str:
        return reverse("initiatives:initiative-detail", args=[self.slug])

    def problems_before_publishing(self) -> list[str]:
        problems = self.citation_problems()
        rows = list(self.organisations.select_related("organisation"))
        if not rows:
            problems.append(str(_("No organisation is named: add who runs it.")))
        return problems + [
            _("The organisation “%(name)s” is not published: publish it first.") % {"name": row.organisation}
            for row in rows
            if not row.organisation.is_published
        ]


class InitiativeMemberRow(RecordedMember):
    OWNER = "initiative"

    class Meta(RecordedMember.Meta):
        abstract = True


class InitiativeOrganisation(InitiativeMemberRow):
    """Who runs or supports it."""

    class Role(models.TextChoices):
        #: Runs it and answers for it.
        LEAD = "lead", _("runs it")
        #: Works on it with the lead.
        PARTNER = "partner", _("partner")
        #: Pays for it.
        FUNDER = "funder", _("pays for it")
        #: Receives or uses what it makes.
        RECIPIENT = "recipient", _("receives it")

    initiative = models.ForeignKey(Initiative, on_delete=models.CASCADE, related_name="organisations")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="initiative_roles", verbose_name=_("organisation")
    )
    role = CodeField(_("role"), max_length=10, choices=Role, default=Role.LEAD)

    class Meta(InitiativeMemberRow.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        constraints = [
            models.UniqueConstraint(
                fields=["initiative", "organisation", "role"], name="partners_initiative_role_once"
            ),
        ]

    def __str__(self) -> str:
        return str(self.organisation)


class InitiativeSector(InitiativeMemberRow):
    initiative = models.ForeignKey(Initiative, on_delete=models.CASCADE, related_name="sectors")
    sector = models.ForeignKey(Sector, on_delete=models.PROTECT, related_name="+", verbose_name=_("sector"))

    class Meta(InitiativeMemberRow.Meta):
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")
        constraints = [
            models.UniqueConstraint(fields=["initiative", "sector"], name="partners_initiative_sector_once"),
        ]

    def __str__(self) -> str:
        return str(self.sector)


class InitiativePlace(InitiativeMemberRow):
    """A region, a named place in it, or a place whose region no source states."""

    initiative = models.ForeignKey(Initiative, on_delete=models.CASCADE, related_name="places")
    region = models.ForeignKey(
        Subdivision, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("region")
    )
    name = LineField(_("place"), max_length=100, blank=True, help_text=_("Town or village, as the source names it."))

    class Meta(InitiativeMemberRow.Meta):
        verbose_name = _("place")
        verbose_name_plural = _("places")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(region__isnull=False) | ~models.Q(name=""),
                name="partners_place_says_where",
                violation_error_message=_("Choose a region or name the place."),
            ),
        ]

    def __str__(self) -> str:
        return ", ".join(filter(None, [self.name, self.region.label if self.region else ""]))


class InitiativeCitation(Citation):
    OWNER = "initiative"

    initiative = models.ForeignKey(Initiative, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
