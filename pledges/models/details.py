"""The rows of a pledge: for whom, for what, what goods, through whom, where."""

from functools import partial

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.columns import CodeField
from aidportal.money.fields import StatedQuantityField, quantity_constraints
from aidportal.publication.models import RecordedMember
from aidportal.reference.codelists import choices
from aidportal.reference.models import Area, Sector, Subdivision
from aidportal.text import LineField, WebField
from partners.models import Initiative, Organisation
from pledges.counting import WHOLE
from pledges.models.pledge import Pledge


class PledgeMemberRow(RecordedMember):
    OWNER = "pledge"

    class Meta(RecordedMember.Meta):
        abstract = True


class _Shared(PledgeMemberRow):
    """A row with a share of the pledge; all rows of a pledge state theirs (100 % in all), or none does."""

    share = models.PositiveIntegerField(
        _("share"), null=True, blank=True, help_text=_("Hundredths of a percent; empty: no source states it.")
    )

    class Meta(PledgeMemberRow.Meta):
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=models.Q(share__isnull=True) | models.Q(share__gte=1, share__lte=WHOLE),
                name="%(app_label)s_%(class)s_share_in_range",
                violation_error_message=_("A share lies between 0.01 and 100 percent."),
            )
        ]


class PledgeRecipient(_Shared):
    """A country or region for which it is meant; "998" is worldwide."""

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="recipients")
    area = models.ForeignKey(Area, on_delete=models.PROTECT, related_name="+", verbose_name=_("country or region"))

    class Meta(_Shared.Meta):
        verbose_name = _("recipient")
        verbose_name_plural = _("recipients")
        constraints = [
            *_Shared.Meta.constraints,
            models.UniqueConstraint(fields=["pledge", "area"], name="pledges_recipient_once"),
        ]

    def __str__(self) -> str:
        return str(self.area)


class PledgeSector(_Shared):
    """An OECD-DAC sector for which it is meant."""

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="sectors")
    sector = models.ForeignKey(Sector, on_delete=models.PROTECT, related_name="+", verbose_name=_("sector"))

    class Meta(_Shared.Meta):
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")
        constraints = [
            *_Shared.Meta.constraints,
            models.UniqueConstraint(fields=["pledge", "sector"], name="pledges_sector_once"),
        ]

    def __str__(self) -> str:
        return str(self.sector)


class Item(PledgeMemberRow):
    """Goods or services promised, with their quantity where one is stated."""

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="items")
    description = LineField(_("description"), max_length=300)
    quantity = StatedQuantityField(_("quantity"))
    position = models.PositiveSmallIntegerField(_("position"), default=0, validators=[MaxValueValidator(9_999)])

    class Meta(PledgeMemberRow.Meta):
        verbose_name = _("item")
        verbose_name_plural = _("items")
        ordering = ["position", "pk"]
        constraints = [*quantity_constraints("quantity")]

    def __str__(self) -> str:
        return self.description


class PledgeParticipant(PledgeMemberRow):
    """Through whom it goes: IATI's roles funding, accountable, extending, implementing (the channel)."""

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="participants")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="pledge_roles", verbose_name=_("organisation")
    )
    role = CodeField(_("role"), max_length=1, choices=partial(choices, "OrganisationRole"))

    class Meta(PledgeMemberRow.Meta):
        verbose_name = _("participating organisation")
        verbose_name_plural = _("participating organisations")
        constraints = [
            models.UniqueConstraint(fields=["pledge", "organisation", "role"], name="pledges_participant_once"),
        ]

    def __str__(self) -> str:
        return str(self.organisation)


class PledgePlace(PledgeMemberRow):
    """A region, a named place in it, or a place whose region no source states."""

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="places")
    region = models.ForeignKey(
        Subdivision, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("region")
    )
    name = LineField(_("place"), max_length=100, blank=True, help_text=_("As the source names it."))

    class Meta(PledgeMemberRow.Meta):
        verbose_name = _("place")
        verbose_name_plural = _("places")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(region__isnull=False) | ~models.Q(name=""),
                name="pledges_place_says_where",
                violation_error_message=_("Choose a region or name the place."),
            ),
        ]

    def __str__(self) -> str:
        return ", ".join(filter(None, [self.name, self.region.label if self.region else ""]))


class PledgeMarker(PledgeMemberRow):
    """An OECD-DAC policy marker with its significance."""

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="markers")
    code = CodeField(_("policy marker"), max_length=3, choices=partial(choices, "PolicyMarker"))
    significance = CodeField(_("significance"), max_length=1, choices=partial(choices, "PolicySignificance"))

    class Meta(PledgeMemberRow.Meta):
        verbose_name = _("policy marker")
        verbose_name_plural = _("policy markers")
        constraints = [
            models.UniqueConstraint(fields=["pledge", "code"], name="pledges_marker_once"),
        ]

    def __str__(self) -> str:
        return f"{self.get_code_display()}: {self.get_significance_display()}"  # type: ignore[attr-defined]


class PledgeIdentifier(PledgeMemberRow):
    """What others call it: an IATI activity, a DREAM project, a procurement, a World Bank project."""

    class Scheme(models.TextChoices):
        IATI = "iati", _("IATI activity")
        #: Ukraine's Digital Restoration Ecosystem for Accountable Management.
        DREAM = "dream", _("DREAM project")
        PROCUREMENT = "procurement", _("procurement number")
        WORLD_BANK = "world_bank", _("World Bank project")
        OTHER = "other", _("other")

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="identifiers")
    scheme = CodeField(_("register"), max_length=12, choices=Scheme)
    value = LineField(_("number"), max_length=150)
    link = WebField(_("link"), max_length=500, blank=True)

    class Meta(PledgeMemberRow.Meta):
        verbose_name = _("identifier elsewhere")
        verbose_name_plural = _("identifiers elsewhere")
        constraints = [
            models.UniqueConstraint(fields=["pledge", "scheme", "value"], name="pledges_identifier_once"),
        ]

    def __str__(self) -> str:
        return self.value


class PledgeInitiative(PledgeMemberRow):
    """An initiative that carries the pledge out or grew from it."""

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="initiatives")
    initiative = models.ForeignKey(
        Initiative, on_delete=models.PROTECT, related_name="pledges", verbose_name=_("initiative")
    )

    class Meta(PledgeMemberRow.Meta):
        verbose_name = _("initiative")
        verbose_name_plural = _("initiatives")
        constraints = [
            models.UniqueConstraint(fields=["pledge", "initiative"], name="pledges_initiative_once"),
        ]

    def __str__(self) -> str:
        return str(self.initiative)
