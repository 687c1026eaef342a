"""History of every row: who changed what, when; bulk writes included."""

from collections.abc import Collection
from typing import Any

from django.db import models
from simple_history.utils import get_history_manager_for_model

from aidportal.changes.batches import batches


class Recorded(models.Model):
    """A tracked row with a history table (registered in the app's ``translation.py``)."""

    class Meta:
        abstract = True

    @classmethod
    def record_bulk(cls, pks: Collection[int], created: bool = False) -> None:
        """simple-history sees only single saves: write the rows that a bulk write would leave out."""
        history: Any = get_history_manager_for_model(cls)
        for some in batches(pks):
            history.bulk_history_create(cls._base_manager.filter(pk__in=some), update=not created)
