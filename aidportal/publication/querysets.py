"""The one gate to the public."""

from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils.translation import gettext as _

from aidportal.changes.tracking import TrackedQuerySet


class PublishableQuerySet(TrackedQuerySet):
    """``objects`` is unfiltered, for curators; whatever the public sees starts from ``published()``."""

    def update(self, **values: Any) -> int:
        """Raises ValueError for addresses: only ``save`` keeps the old one as a redirect."""
        if "slug" in values:
            raise ValueError("Change addresses one by one with save(), which keeps the old ones as redirects.")
        values.setdefault("edit_version", F("edit_version") + 1)
        return super().update(**values)

    update.alters_data = True  # type: ignore[attr-defined]

    def delete(self) -> tuple[int, dict[str, int]]:
        """Raises ValidationError if one of the records was ever public."""
        if self.filter(first_published_at__isnull=False).exists() or self.published().exists():
            raise ValidationError(_("A record that was public once is archived, not deleted."))
        return super().delete()

    delete.alters_data = True  # type: ignore[attr-defined]

    def published(self) -> Self:
        """Records that the public may see."""
        return self.filter(state="published")

    def waiting_for_review(self) -> Self:
        """Submitted records, oldest submission first."""
        return self.filter(state="review").order_by("submitted_at", "pk")
