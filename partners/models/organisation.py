"""One table for everyone who takes part: governments, agencies, companies, universities, bodies, groups."""

from functools import partial
from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from aidportal.columns import CodeField
from aidportal.publication.models import Publishable, RecordedMember
from aidportal.publication.querysets import PublishableQuerySet
from aidportal.reference.codelists import choices
from aidportal.reference.models import Area, Sector
from aidportal.sources.models import DISPUTE_FACTS, Citation, Disputable
from aidportal.text import LineField, ProseField, WebField
from partners.registers import register_page

#: IATI organisation types of private partners: NGOs and foundations, companies, universities.
PRIVATE_TYPES = ("21", "22", "23", "24", "30", "60", "70", "71", "72", "73", "80")


class OrganisationQuerySet(PublishableQuerySet):
    def private(self) -> Self:
        """Companies, start-ups, universities, foundations and other non-state partners."""
        return self.filter(organisation_type__in=PRIVATE_TYPES)


class Organisation(Disputable, Publishable):
    """Whoever gives, receives, hosts, carries out or takes part. A group has ``memberships``."""

    FACTS = {
        "name": _("name"),
        "organisation_type": _("type"),
        "place": _("where it is"),
        "description": _("description"),
        "offers": _("what it offers"),
        **DISPUTE_FACTS,
    }
    MEMBERS = ("citations", "aliases", "identifiers", "memberships", "sectors")

    name = LineField(_("name"), max_length=200)
    short_name = LineField(_("short name"), max_length=60, blank=True, help_text=_("JICA, JETRO, UNDP …"))
    organisation_type = CodeField(
        _("type"),
        max_length=3,
        choices=partial(choices, "OrganisationType"),
        help_text=_("IATI's organisation type."),
    )
    country = models.ForeignKey(
        Area, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("country")
    )
    city = LineField(_("city"), max_length=100, blank=True)
    website = WebField(_("website"), max_length=500, blank=True)
    description = ProseField(_("description"), max_length=4000, blank=True)
    offers = ProseField(
        _("what it offers"), max_length=2000, blank=True, help_text=_("Technology, goods, services, experience.")
    )

    objects = OrganisationQuerySet.as_manager()

    class Meta(Publishable.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        constraints = [*Publishable.Meta.constraints, *Disputable.Meta.constraints]

    def __str__(self) -> str:
        return self.name

    def slug_source(self) -> str:
        return self.name_en or self.name  # type: ignore[attr-defined]

    def get_absolute_url(self) -> str:
        return reverse("partners:organisation-detail", args=[self.slug])

    @property
    def is_private(self) -> bool:
        return self.organisation_type in PRIVATE_TYPES

    @property
    def is_company(self) -> bool:
        """Whether it is of IATI's private sector: types 70 to 73."""
        return self.organisation_type.startswith("7")

    def problems_before_publishing(self) -> list[str]:
        return self.citation_problems()

    def problems_before_archiving(self) -> list[str]:
        return [
            _("“%(record)s” is published and needs this organisation: archive it first.") % {"record": record}
            for record in self.published_dependants()
        ]

    def published_dependants(self) -> list[Any]:
        """Published records of upper apps that hold this organisation in a field of their own (a donor, say)."""
        return [
            record
            for relation in self._meta.related_objects
            if issubclass(relation.related_model, Publishable)
            for record in relation.related_model.objects.published().filter(**{relation.field.name: self})
        ]


class OrganisationMemberRow(RecordedMember):
    OWNER = "organisation"

    class Meta(RecordedMember.Meta):
        abstract = True


class OrganisationAlias(OrganisationMemberRow):
    """Another name under which sources speak of it; used for matching and search."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="aliases")
    name = LineField(_("name"), max_length=200)
    language = CodeField(_("language"), max_length=8, blank=True)

    class Meta(OrganisationMemberRow.Meta):
        verbose_name = _("other name")
        verbose_name_plural = _("other names")
        constraints = [
            models.UniqueConstraint(fields=["organisation", "name"], name="partners_alias_once"),
        ]

    def __str__(self) -> str:
        return self.name


class OrganisationIdentifier(OrganisationMemberRow):
    """Its number in a register: IATI organisation identifier, Japanese corporate number, LEI."""

    class Scheme(models.TextChoices):
        #: Identifier under which it publishes to IATI (XM-DAC-701-8 …).
        IATI = "iati", _("IATI organisation identifier")
        #: 13 digits, given by Japan's National Tax Agency.
        JP_CORPORATE = "jp_corporate", _("Japanese corporate number")
        #: 20 characters, ISO 17442.
        LEI = "lei", _("Legal Entity Identifier")
        #: Eight digits, Ukraine's register of enterprises.
        UA_EDRPOU = "ua_edrpou", _("Ukrainian EDRPOU code")
        #: Any other register; say which in the link.
        OTHER = "other", _("other register")

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="identifiers")
    scheme = CodeField(_("register"), max_length=15, choices=Scheme)
    value = LineField(_("number"), max_length=100)
    link = WebField(_("link"), max_length=500, blank=True)

    class Meta(OrganisationMemberRow.Meta):
        verbose_name = _("identifier")
        verbose_name_plural = _("identifiers")
        constraints = [
            models.UniqueConstraint(fields=["scheme", "value"], name="partners_identifier_once"),
        ]

    def __str__(self) -> str:
        return self.value

    @property
    def address(self) -> str:
        """Its page in the register: the link that a curator gave, else the one that the register's numbers have."""
        return self.link or register_page(self.scheme, self.value)


class OrganisationMember(OrganisationMemberRow):
    """``member`` belongs to the group ``organisation`` (a joint donor, the G7)."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="memberships", verbose_name=_("group")
    )
    member = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="member_of", verbose_name=_("member")
    )

    class Meta(OrganisationMemberRow.Meta):
        verbose_name = _("member")
        verbose_name_plural = _("members")
        constraints = [
            models.UniqueConstraint(fields=["organisation", "member"], name="partners_member_once"),
            models.CheckConstraint(
                condition=~models.Q(organisation=models.F("member")),
                name="partners_no_member_of_itself",
                violation_error_message=_("A group cannot be its own member."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.member)

    def clean(self) -> None:
        super().clean()
        if self.organisation_id and OrganisationMember.objects.filter(organisation=self.member_id).exists():
            raise ValidationError({"member": _("A group's members cannot be groups: list their members here.")})


class OrganisationSector(OrganisationMemberRow):
    """A sector in which it offers something."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="sectors")
    sector = models.ForeignKey(Sector, on_delete=models.PROTECT, related_name="+", verbose_name=_("sector"))

    class Meta(OrganisationMemberRow.Meta):
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")
        constraints = [
            models.UniqueConstraint(fields=["organisation", "sector"], name="partners_organisation_sector_once"),
        ]

    def __str__(self) -> str:
        return str(self.sector)


class OrganisationCitation(Citation):
    OWNER = "organisation"

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
