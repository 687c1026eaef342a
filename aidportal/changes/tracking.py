"""Abstract models whose every write is noted in the unit of work, bulk writes included."""

from collections.abc import Collection, Iterable
from typing import Any

from django.db import connection, models

from aidportal.changes.batches import batches
from aidportal.changes.writing import RecordKey, Writing, writing


class TrackedQuerySet(models.QuerySet):
    """Bulk writes settle, count and log like single ones."""

    def update(self, **values: Any) -> int:
        with writing() as work:
            pks = list(self.values_list("pk", flat=True))
            work.touch_rows(self.model, pks)
            # The rows are fixed by now: the update may change what the filter asked for.
            count = sum(
                models.QuerySet.update(self.model._base_manager.filter(pk__in=some), **values)
                for some in batches(pks)
            )
            work.touch_rows(self.model, pks)
            self.model.record_bulk(pks)
        return count

    update.alters_data = True  # type: ignore[attr-defined]

    def write_derived(self, **values: Any) -> int:
        """Write columns that accounting derives: not an act of a curator, so neither noted nor recorded."""
        return super().update(**values)

    write_derived.alters_data = True  # type: ignore[attr-defined]

    def delete(self) -> tuple[int, dict[str, int]]:
        with writing() as work:
            work.touch_rows(self.model, self.values_list("pk", flat=True))
            return super().delete()

    delete.alters_data = True  # type: ignore[attr-defined]

    def bulk_create(self, objs: Iterable[Any], *args: Any, **options: Any) -> list[Any]:
        """Raises ValueError for options under which Django does not tell which rows were written."""
        if options.get("ignore_conflicts") or options.get("update_conflicts"):
            raise ValueError("Tracked rows cannot be created with conflicts left open: look for them first.")
        with writing() as work:
            made = super().bulk_create(objs, *args, **options)
            self.model.note_created(work, [row.pk for row in made])
            work.touch_rows(self.model, [row.pk for row in made])
            self.model.record_bulk([row.pk for row in made], created=True)
        return made


class Tracked(models.Model):
    """A row that belongs to one or more records (or is one)."""

    objects = TrackedQuerySet.as_manager()

    class Meta:
        abstract = True
        # Django's reverse managers (``parent.children.add``) write through the base manager.
        base_manager_name = "objects"

    @classmethod
    def records_of(cls, pks: Collection[int]) -> Iterable[RecordKey]:
        """The records to which these rows belong, by the database as it is now."""
        raise NotImplementedError

    @classmethod
    def record_bulk(cls, pks: Collection[int], created: bool = False) -> None:
        """Write history for rows that a bulk write made or changed. Nothing here: see publication."""

    @classmethod
    def note_created(cls, work: Writing, pks: Collection[int]) -> None:
        """Tell the unit of work of new rows. Nothing here: a part of a record makes no record."""

    def save(self, *args: Any, **options: Any) -> None:
        with writing() as work:
            created = self._state.adding
            if self.pk is not None:
                work.touch_rows(type(self), [self.pk])
            super().save(*args, **options)
            if created:
                self.note_created(work, [self.pk])
            work.touch_rows(type(self), [self.pk])

    def delete(self, *args: Any, **options: Any) -> tuple[int, dict[str, int]]:
        with writing() as work:
            work.touch_rows(type(self), [self.pk])
            return super().delete(*args, **options)


class Record(Tracked):
    """A row that is public or not by itself: what the change log names."""

    class Meta(Tracked.Meta):
        abstract = True

    @classmethod
    def records_of(cls, pks: Collection[int]) -> Iterable[RecordKey]:
        return [(cls, pk) for pk in pks]

    @classmethod
    def published_ids(cls, pks: Collection[int]) -> set[int]:
        """Which of these records the public can see now."""
        raise NotImplementedError

    @classmethod
    def note_created(cls, work: Writing, pks: Collection[int]) -> None:
        work.created((cls, pk) for pk in pks)

    @classmethod
    def lock(cls, pks: Collection[int]) -> None:
        """Hold these records until the transaction ends (PostgreSQL), so that what is asked of them stays true."""
        if connection.features.has_select_for_update:
            for some in batches(pks):
                list(cls._base_manager.select_for_update().filter(pk__in=some).order_by("pk").values_list("pk"))

    @classmethod
    def neighbours(cls, pks: Collection[int]) -> Collection[int]:
        """Records of this model to settle as well, though nobody wrote them. None by default."""
        return ()

    @classmethod
    def settle(cls, pks: Collection[int], work: Writing) -> None:
        """Bring derived columns of these records up to date, inside the transaction. Nothing by default."""


class Member(Tracked):
    """A row that is part of one record, named by ``OWNER`` (the field)."""

    OWNER: str

    class Meta(Tracked.Meta):
        abstract = True

    @classmethod
    def records_of(cls, pks: Collection[int]) -> Iterable[RecordKey]:
        owner = cls._meta.get_field(cls.OWNER)
        owners: set[int] = set()
        for some in batches(pks):
            owners.update(cls._base_manager.filter(pk__in=some).values_list(owner.attname, flat=True))
        return [(owner.related_model, pk) for pk in owners]

    @property
    def owner(self) -> Any:
        return getattr(self, self.OWNER)
