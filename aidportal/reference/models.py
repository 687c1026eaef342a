"""Rows that standards fix: where, what for, in which currency. Loaded by ``load_reference``, never edited."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from aidportal.reference.currencies import exponent
from aidportal.text import LineField

WORLDWIDE = "998"


class Named(models.Model):
    """A row of a standard's list, with its name in the portal's languages."""

    name = LineField(_("name"), max_length=255, help_text=_("As the standard has it, in English."))
    name_ja = LineField(_("name in Japanese"), max_length=255, blank=True)
    name_uk = LineField(_("name in Ukrainian"), max_length=255, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """The name in the active language, in English where that is missing."""
        language = (get_language() or "en")[:2]
        return getattr(self, f"name_{language}", "") or self.name


class Area(Named):
    """A country (ISO 3166-1 alpha-2, ``UA``) or one of OECD-DAC's regions (``998`` is worldwide)."""

    class Kind(models.TextChoices):
        COUNTRY = "country", _("country")
        REGION = "region", _("region")

    code = models.CharField(_("code"), max_length=5, primary_key=True)
    kind = models.CharField(_("kind"), max_length=7, choices=Kind)
    withdrawn = models.BooleanField(_("withdrawn"), default=False)

    class Meta:
        ordering = ["name"]
        verbose_name = _("country or region")
        verbose_name_plural = _("countries and regions")


class Subdivision(Named):
    """A first-level region of a country (ISO 3166-2, ``UA-32``)."""

    code = models.CharField(_("code"), max_length=6, primary_key=True)
    country = models.ForeignKey(
        Area, on_delete=models.PROTECT, related_name="subdivisions", verbose_name=_("country")
    )

    class Meta:
        ordering = ["name"]
        verbose_name = _("region of a country")
        verbose_name_plural = _("regions of a country")


class Sector(Named):
    """A purpose of aid (OECD-DAC): a five-digit sector below its three-digit category."""

    code = models.CharField(_("code"), max_length=5, primary_key=True)
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
        verbose_name=_("category"),
    )
    withdrawn = models.BooleanField(_("withdrawn"), default=False)

    class Meta:
        ordering = ["code"]
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")

    @property
    def category_code(self) -> str:
        """The three-digit category, a category's own code for itself."""
        return self.parent_id or self.code

    @property
    def category_name(self) -> str:
        """The category's name in the active language."""
        return self.parent.label if self.parent else self.label


class Currency(Named):
    """A currency (ISO 4217)."""

    code = models.CharField(_("code"), max_length=3, primary_key=True)
    withdrawn = models.BooleanField(_("withdrawn"), default=False)

    class Meta:
        ordering = ["code"]
        verbose_name = _("currency")
        verbose_name_plural = _("currencies")

    @property
    def exponent(self) -> int:
        """Decimal places of the minor unit in which amounts are stored."""
        return exponent(self.code)
