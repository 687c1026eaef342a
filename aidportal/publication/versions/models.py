"""The tables of published versions and of what they did to the totals. Written by ``keeping`` alone."""

from datetime import UTC
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.changes.models import Version
from aidportal.columns import CodeField
from aidportal.money.dates import StatedDate


class RecordVersionQuerySet(models.QuerySet):
    def newest(self) -> Self:
        """The last row of each record."""
        return self.filter(is_newest=True)

    def of(self, kind: str, record: int) -> Self:
        """The rows of one record, newest first."""
        return self.filter(kind=kind, record=record).select_related("version").order_by("-version")


class RecordVersion(models.Model):
    """What a record said in public from a version of the ledger on; ``content`` is null once it was withdrawn."""

    class Act(models.TextChoices):
        #: It was public before versions were kept.
        FIRST_KEPT = "first_kept", _("on record")
        PUBLISHED = "published", _("published")
        CHANGED = "changed", _("changed")
        WITHDRAWN = "withdrawn", _("withdrawn")
        #: Published again after it was withdrawn.
        RETURNED = "returned", _("published again")

    version = models.ForeignKey(Version, models.PROTECT, related_name="record_versions")
    #: The model's name in lower case.
    kind = CodeField(max_length=20)
    record = models.BigIntegerField()
    act = CodeField(max_length=10, choices=Act)
    #: By the facts that the app declares; see ``facts``.
    content = models.JSONField(null=True)
    is_newest = models.BooleanField(default=True)

    objects = RecordVersionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "record", "version"], name="publication_recordversion_once"),
            models.UniqueConstraint(
                fields=["kind", "record"],
                condition=models.Q(is_newest=True),
                name="publication_recordversion_one_newest",
            ),
            models.CheckConstraint(
                condition=models.Q(act="withdrawn", content__isnull=True)
                | (~models.Q(act="withdrawn") & models.Q(content__isnull=False)),
                name="publication_recordversion_content_unless_withdrawn",
            ),
        ]

    @property
    def day(self) -> StatedDate:
        """The day (UTC) of its version."""
        return StatedDate.day(self.version.at.astimezone(UTC).date())

    def __str__(self) -> str:
        return f"{self.act} {self.kind} {self.record} in version {self.version_id}"


class VersionTotals(models.Model):
    """The sums of the whole ledger before and after a version that changed them: kind of money → measure → cents."""

    version = models.OneToOneField(Version, models.PROTECT, primary_key=True, related_name="totals")
    before = models.JSONField()
    after = models.JSONField()

    def __str__(self) -> str:
        return f"totals of version {self.version_id}"
