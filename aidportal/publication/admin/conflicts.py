"""Two curators on one record: the second to save is told what changed meanwhile, and loses nothing.

A form carries the record's ``edit_version`` as it was opened. Where that is not the present one any more, nothing
is saved: boxes that this curator left alone take the newer value, those that both changed keep what was typed.
"""

from dataclasses import dataclass
from typing import Any, Self

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from aidportal.publication.admin.forms import RowForm
from aidportal.publication.admin.merging import take_newer
from aidportal.publication.history import Content, FieldChange, Past, RowChange, Version, difference
from aidportal.publication.models import Publishable


@dataclass(frozen=True)
class Conflict:
    """What was changed between the version that somebody opened and the present one."""

    past: Past
    opened: Version
    base: Content
    present: Content

    @classmethod
    def found(cls, record: Publishable, opened: int | None) -> Self | None:
        """The conflict of a form that was filled from ``edit_version`` ``opened``, if that is not the present one."""
        present = type(record)._base_manager.filter(pk=record.pk).values_list("edit_version", flat=True).first()
        if opened is None or present is None or opened >= present:
            return None
        past = Past(record)
        version = past.opened_as(opened) or past.versions[-1]
        return cls(past, version, past.content(version), past.content(past.versions[0]))

    def states_of(self, row: Any) -> tuple[Any, Any]:
        """``row``, the record or a row of it, as it was opened and as it is; None for what was or is not there."""
        if isinstance(row, type(self.past.record)):
            return self.base.record, self.present.record
        opened, present = self.rows_of(type(row))
        return opened.get(row.pk), present.get(row.pk)

    def rows_of(self, kind: type) -> tuple[dict[Any, Any], dict[Any, Any]]:
        """The rows of a kind as they were opened and as they are, by id."""
        path = path_of(kind)
        return self.base.rows.get(path, {}), self.present.rows.get(path, {})

    def told(self) -> list[str]:
        """Who changed what, a line each."""
        later = [version for version in self.past.versions if version.number > self.opened.number]
        head = _("%(who)s changed this record at %(at)s, while you had it open. Nothing of yours is lost:") % {
            "who": ", ".join(dict.fromkeys(version.who or _("somebody") for version in reversed(later))),
            "at": date_format(localtime(later[0].at), "DATETIME_FORMAT"),
        }
        tail = _("What you typed stands below, what you left alone shows the newer value. Save again to keep it so.")
        change = difference(self.base, self.present)
        return [head, *map(_field_told, change.fields), *map(_row_told, change.rows), tail]


class RecordForm(RowForm):
    """The form of a record, or of a row that has a page of its own (``record_of`` finds its record)."""

    opened_version = forms.IntegerField(required=False, widget=forms.HiddenInput, min_value=0, max_value=2**31)
    #: Set by the admin when the ledger refused what passed all forms.
    refused: ValidationError | None = None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if (record := record_of(self.instance)) is not None:
            self.initial["opened_version"] = record.edit_version

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.refused:
            raise self.refused
        record = record_of(self.instance)
        if record is not None:
            self._refuse_if_stale(record, cleaned.get("opened_version"))
        return cleaned

    def _refuse_if_stale(self, record: Publishable, opened: int | None) -> None:
        # Locked, so that of two who press at once one is the second.
        list(type(record)._base_manager.select_for_update().filter(pk=record.pk).values_list("pk"))
        conflict = Conflict.found(record, opened)
        if conflict is None:
            return
        self.data = self.data.copy()
        base, present = conflict.states_of(self.instance)
        if base is not None and present is not None:
            take_newer(type(self), self.data, self.prefix, base, present)
        self.data[self.add_prefix("opened_version")] = str(conflict.past.versions[0].row.edit_version)
        raise ValidationError(conflict.told())


def record_of(row: Any) -> Publishable | None:
    """The saved record that ``row`` is or belongs to."""
    while not isinstance(row, Publishable):
        owner = getattr(row, "OWNER", None)
        if owner is None or getattr(row, f"{owner}_id", None) is None:
            return None
        row = getattr(row, owner)
    return row if row.pk else None


def path_of(kind: Any) -> str:
    """Where rows of a kind hang below their record: "citations", "transactions.citations"."""
    names: list[str] = []
    while owner := getattr(kind, "OWNER", None):
        relation = kind._meta.get_field(owner)
        names.insert(0, relation.remote_field.get_accessor_name())
        kind = relation.related_model
    return ".".join(names)


def _field_told(change: FieldChange) -> str:
    return f"{change.label}: {change.old or '–'} → {change.new or '–'}"


def _row_told(change: RowChange) -> str:
    if change.action == "changed":
        return f"{change.kind}: " + "; ".join(map(_field_told, change.fields))
    return f"{change.kind}, {ACTIONS[change.action]}: {change.name}"


ACTIONS = {"added": gettext_lazy("added"), "removed": gettext_lazy("removed"), "changed": gettext_lazy("changed")}
