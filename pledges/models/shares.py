"""The stored shares of a pledge's sums, and the groups whose shares nobody has stated. Derived, never typed."""

from django.db import models

from aidportal.columns import CodeField
from pledges.measures import ALL_MEASURES
from pledges.models.pledge import Pledge


class Slice(models.Model):
    """One recipient × one sector of a pledge, with its share of the three sums, in minor units of each currency.

    The slices of a pledge add up to its sums exactly; a recipient's share is the sum of its slices.
    """

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="slices")
    recipient = CodeField(max_length=10)
    sector = CodeField(max_length=10)
    counted_usd = models.BigIntegerField()
    committed_usd = models.BigIntegerField()
    delivered_usd = models.BigIntegerField()
    counted_eur = models.BigIntegerField(default=0)
    committed_eur = models.BigIntegerField(default=0)
    delivered_eur = models.BigIntegerField(default=0)
    counted_jpy = models.BigIntegerField(default=0)
    committed_jpy = models.BigIntegerField(default=0)
    delivered_jpy = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["pledge", "recipient", "sector"], name="pledges_slice_once"),
            models.CheckConstraint(
                condition=models.Q(**{f"{column}__gte": 0 for column in ALL_MEASURES}),
                name="pledges_slice_not_negative",
            ),
        ]
        indexes = [
            models.Index(fields=["recipient"], name="pledges_slice_recipient"),
            models.Index(fields=["sector"], name="pledges_slice_sector"),
        ]

    def __str__(self) -> str:
        return f"{self.recipient} × {self.sector}"


class Joint(models.Model):
    """A member of a group (recipients, sectors) whose share nobody has stated: listed, in no sum."""

    class Dimension(models.TextChoices):
        RECIPIENT = "recipient"
        SECTOR = "sector"

    pledge = models.ForeignKey(Pledge, on_delete=models.CASCADE, related_name="joint_rows")
    dimension = CodeField(max_length=10, choices=Dimension)
    #: An area's or sector's code.
    code = CodeField(max_length=10)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["pledge", "dimension", "code"], name="pledges_joint_once"),
        ]
        indexes = [models.Index(fields=["dimension", "code"], name="pledges_joint_member")]

    def __str__(self) -> str:
        return f"{self.dimension} {self.code}"
