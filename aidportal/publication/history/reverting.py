"""The way back: a record and its rows as they were, written as a new version."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models
from django.utils.translation import gettext as _

from aidportal.changes.writing import writing
from aidportal.publication.errors import NotAllowed
from aidportal.publication.history.fields import telling_columns
from aidportal.publication.history.past import Content, Past, Version


def revert(record: Any, version: Version, user: Any) -> None:
    """Make ``record`` say what it said as of ``version``; its state and the dates of publication stay.

    Raises NotAllowed, or ValidationError if what was right then is refused now.
    """
    permission = f"{record._meta.app_label}.change_{record._meta.model_name}"
    if not user.has_perm(permission):
        raise NotAllowed(_("Your role does not allow this: ask an editor."))
    with writing(str(user)) as work:
        work.touch_rows(type(record), [record.pk])  # locks it
        record.refresh_from_db()
        if not record.is_editable:
            raise NotAllowed(_("This record is published: take it back first."))
        past = Past(record)
        now, then = past.content(past.versions[0]), past.content(version)
        _copy(then.record, record)
        record.full_clean()
        record.save()
        try:
            _write_rows(past, now, then)
        except IntegrityError as error:
            raise ValidationError(
                _("This version cannot be taken whole: two of its rows changed places. Revert in two steps.")
            ) from error


def _write_rows(past: Past, now: Content, then: Content) -> None:
    for path in _dependants_first(past.models):
        for pk in now.rows[path].keys() - then.rows[path].keys():
            # A row may be gone already with the one above it.
            for row in past.models[path]._base_manager.filter(pk=pk):
                row.delete()
    for path in reversed(_dependants_first(past.models)):
        standing = past.models[path]._base_manager.in_bulk(then.rows[path])
        for pk, was in then.rows[path].items():
            if pk not in standing:
                was.save(force_insert=True)
            elif _copy(was, standing[pk]):
                standing[pk].save()


def _copy(source: Any, target: Any) -> bool:
    """Set what ``target`` says to what ``source`` says; whether anything changed."""
    columns = [c for c in telling_columns(type(target)) if getattr(source, c.attname) != getattr(target, c.attname)]
    for column in columns:
        if column.name != "slug" or not getattr(target, "first_published_at", None):
            setattr(target, column.attname, getattr(source, column.attname))
    return bool(columns)


def _dependants_first(kinds: dict[str, type[models.Model]]) -> list[str]:
    """Paths in an order in which rows can be deleted: one that points at another kind goes before it."""
    return sorted(kinds, key=lambda path: -_height(kinds[path], set(kinds.values())))


def _height(kind: type[models.Model], kinds: Iterable[type[models.Model]]) -> int:
    others = [other for other in kinds if other is not kind]
    below = [f.related_model for f in kind._meta.concrete_fields if f.is_relation and f.related_model in others]
    return 1 + max((_height(model, others) for model in below), default=0)
