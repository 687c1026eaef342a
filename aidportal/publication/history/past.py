"""All that was ever written of one record, read once: its own history and that of its rows.

A version begins with each saved state of the record itself. Its rows are those that stood when the next version
began: a page saves the record first and its rows after it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from django.db.models import Model

from aidportal.publication.history.fields import tracked_columns
from aidportal.publication.history.reasons import reason_in_words


@dataclass(frozen=True)
class Version:
    """``number`` counts from 1, the oldest. ``until``: when the next version began; None for the present one."""

    number: int
    row: Any
    until: datetime | None

    @property
    def at(self) -> datetime:
        return self.row.history_date

    @property
    def who(self) -> str:
        return str(self.row.history_user or "")

    @property
    def reason(self) -> str:
        """What a verb of the workflow said; empty for a curator's own change."""
        return reason_in_words(self.row.history_change_reason)


@dataclass
class Content:
    """A record as it was (unsaved instance) with its rows by path ("items", "transactions.citations") and id."""

    record: Any
    rows: dict[str, dict[Any, Any]] = field(default_factory=dict)


class Past:
    """The history of ``record``: one query for it and one for each kind of its rows."""

    def __init__(self, record: Any) -> None:
        self.record = record

    @cached_property
    def versions(self) -> list[Version]:
        """Newest first. A record that nobody saved since histories are kept has none."""
        rows = list(self.record.history.select_related("history_user").order_by("history_date", "history_id"))
        ends = [row.history_date for row in rows[1:]] + [None]
        pairs = enumerate(zip(rows, ends, strict=True), start=1)
        return [Version(number, row, until) for number, (row, until) in pairs][::-1]

    def version(self, number: int) -> Version | None:
        return next((version for version in self.versions if version.number == number), None)

    def opened_as(self, edit_version: int) -> Version | None:
        """The version that a form showed which was filled from ``edit_version``."""
        return next((version for version in self.versions if version.row.edit_version == edit_version), None)

    def content(self, version: Version) -> Content:
        return Content(
            as_instance(type(self.record), version.row),
            {path: _standing(kind, rows, version.until) for path, (kind, rows) in self._rows.items()},
        )

    @cached_property
    def models(self) -> dict[str, type[Model]]:
        """The kinds of rows by path."""
        return {path: kind for path, (kind, _rows) in self._rows.items()}

    @cached_property
    def _rows(self) -> dict[str, tuple[type[Model], list[Any]]]:
        return dict(_member_rows(type(self.record), {self.record.pk}, ""))


def as_instance(model: type[Model], row: Any) -> Any:
    """The record that a history row holds; columns that histories leave out keep their defaults."""
    return model(**{column.attname: getattr(row, column.attname) for column in tracked_columns(model)})


def _member_rows(
    model: type[Model], owners: set[Any], prefix: str
) -> Iterator[tuple[str, tuple[type[Model], list[Any]]]]:
    for name in getattr(model, "MEMBERS", ()):
        relation: Any = model._meta.get_field(name)
        kind, owner = relation.related_model, relation.field.attname
        rows = list(kind.history.filter(**{f"{owner}__in": owners}).order_by("history_date", "history_id"))
        yield f"{prefix}{name}", (kind, rows)
        if getattr(kind, "MEMBERS", ()):
            key = kind._meta.pk.attname
            yield from _member_rows(kind, {getattr(row, key) for row in rows}, f"{prefix}{name}.")


def _standing(kind: type[Model], rows: list[Any], until: datetime | None) -> dict[Any, Any]:
    """The rows that stood just before ``until``, by id."""
    last: dict[Any, Any] = {}
    for row in rows:
        if until is None or row.history_date < until:
            last[getattr(row, kind._meta.pk.attname)] = row
    return {pk: as_instance(kind, row) for pk, row in sorted(last.items()) if row.history_type != "-"}
