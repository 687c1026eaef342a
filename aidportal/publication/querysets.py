"""The one gate to the public."""

from typing import Self

from aidportal.changes.tracking import TrackedQuerySet


class PublishableQuerySet(TrackedQuerySet):
    """``objects`` is unfiltered, for curators; whatever the public sees starts from ``published()``."""

    def published(self) -> Self:
        """Records that the public may see."""
        return self.filter(state="published")

    def waiting_for_review(self) -> Self:
        """Submitted records, oldest submission first."""
        return self.filter(state="review").order_by("submitted_at", "pk")
