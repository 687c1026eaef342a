"""The state of the ledger and the ordered log of what became public, changed, or ceased to be."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class LedgerVersion(models.Model):
    """The one counter row. Its pair (version, token) names a state of the ledger on every copy.

    A row and not a sequence: a rollback gives the number back, so the log has no gaps.
    """

    version = models.BigIntegerField()
    token = models.BigIntegerField(help_text=_("62 random bits, drawn anew with each version."))

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(pk=1), name="changes_one_ledger")]

    def __str__(self) -> str:
        return f"version {self.version}"


class Version(models.Model):
    """One publishing transaction. Its token tells a restored copy from the original."""

    version = models.BigIntegerField(primary_key=True)
    token = models.BigIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    who = models.CharField(max_length=150, blank=True)

    def __str__(self) -> str:
        return f"version {self.version}"


class Change(models.Model):
    """One record that a version published, changed, withdrew or merged."""

    class Action(models.TextChoices):
        #: The record became public with this version.
        PUBLISHED = "published", _("published")
        #: A public record changed.
        CHANGED = "changed", _("changed")
        #: The record is no longer public.
        WITHDRAWN = "withdrawn", _("withdrawn")
        #: The record was merged into another one.
        MERGED = "merged", _("merged")

    version = models.ForeignKey(Version, models.CASCADE, related_name="changes", verbose_name=_("version"))
    kind = models.CharField(_("kind"), max_length=20, help_text=_("The model's name in lower case."))
    record = models.BigIntegerField(_("record"))
    action = models.CharField(_("action"), max_length=10, choices=Action)

    class Meta:
        verbose_name = _("change")
        verbose_name_plural = _("changes")
        constraints = [
            models.UniqueConstraint(fields=["version", "kind", "record"], name="changes_once_a_version"),
        ]
        indexes = [models.Index(fields=["kind", "record"], name="changes_by_record")]

    def __str__(self) -> str:
        return f"{self.action} {self.kind} {self.record}"
