"""The verbs of publication. Each checks, changes and logs in one transaction; nothing else sets a state."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from aidportal.changes.writing import writing
from aidportal.publication.errors import NotAllowed, NotReady, WrongState
from aidportal.publication.models import Publishable, State


def submit(record: Publishable, user: Any) -> None:
    """draft → in review. Needs the right to change; what is still missing is said on its page."""
    _may(user, "change", record)
    with _locked(record, user, State.DRAFT):
        record.submitted_by, record.submitted_at = user, timezone.now()
        _move(record, State.REVIEW, gettext_noop("submitted"), user)


def send_back(record: Publishable, user: Any, comment: str) -> None:
    """in review → draft, with a comment for the writer, kept in the history."""
    _may(user, "publish", record)
    with _locked(record, user, State.REVIEW):
        _move(record, State.DRAFT, f"sent back: {comment}", user)


def publish(record: Publishable, user: Any) -> None:
    """in review → published, by somebody who wrote none of it (unless this is a one-person office).

    Raises NotAllowed, WrongState, or NotReady with every problem at once.
    """
    _may(user, "publish", record)
    with _locked(record, user, State.REVIEW):
        if not settings.ONE_PERSON_OFFICE and user.pk in writers_since_published(record):
            raise NotAllowed(_("You wrote part of this record: somebody else has to publish it."))
        if problems := record.problems_before_publishing():
            raise NotReady(problems)
        record.published_by, record.published_at = user, timezone.now()
        record.first_published_at = record.first_published_at or record.published_at
        _move(record, State.PUBLISHED, gettext_noop("published"), user)


def take_back(record: Publishable, user: Any) -> None:
    """published → draft, so that it can be changed and reviewed anew. It leaves the public meanwhile."""
    _may(user, "publish", record)
    with _locked(record, user, State.PUBLISHED):
        if problems := record.problems_before_archiving():
            raise NotReady(problems)
        _move(record, State.DRAFT, gettext_noop("taken back"), user)


def archive(record: Publishable, user: Any) -> None:
    """published or draft → archived; refused while published records need it."""
    _may(user, "publish", record)
    with _locked(record, user, State.PUBLISHED, State.DRAFT, State.REVIEW):
        if problems := record.problems_before_archiving():
            raise NotReady(problems)
        _move(record, State.ARCHIVED, gettext_noop("archived"), user)


def restore(record: Publishable, user: Any) -> None:
    """archived → draft."""
    _may(user, "publish", record)
    with _locked(record, user, State.ARCHIVED):
        _move(record, State.DRAFT, gettext_noop("restored"), user)


def writers_since_published(record: Publishable) -> set[int]:
    """Ids of the users who wrote any part of the record since it was last published (or ever)."""
    since = {"history_date__gt": record.published_at} if record.published_at else {}
    histories = [record.history.all(), *_member_histories(type(record), [record.pk])]  # type: ignore[attr-defined]
    # The verbs themselves are no writing; bulk writes leave the reason empty.
    written = Q(history_change_reason=None) | Q(history_change_reason="")
    return {
        pk
        for history in histories
        for pk in history.filter(written, **since).values_list("history_user_id", flat=True)
        if pk
    }


def _member_histories(model: Any, owners: Any) -> Iterator[Any]:
    """The histories of all rows of these records, and of the rows of those rows."""
    for name in getattr(model, "MEMBERS", ()):
        relation = model._meta.get_field(name)
        history = relation.related_model.history.filter(**{f"{relation.field.attname}__in": owners})
        yield history
        yield from _member_histories(relation.related_model, history.values("id"))


@contextmanager
def _locked(record: Publishable, user: Any, *states: State) -> Iterator[None]:
    """The record's row, locked and read anew, in one unit of work; refuses a wrong state."""
    with writing(str(user)) as work:
        work.touch_rows(type(record), [record.pk])  # locks it
        record.refresh_from_db()
        if record.state not in states:
            raise WrongState(
                _("This record is %(state)s, which does not allow this: see which steps its page offers.")
                % {"state": State(record.state).label}
            )
        yield


def _may(user: Any, action: str, record: Publishable) -> None:
    permission = f"{record._meta.app_label}.{action}_{record._meta.model_name}"
    if not user.has_perm(permission):
        raise NotAllowed(_("Your role does not allow this: ask an editor."))


def _move(record: Publishable, state: State, reason: str, user: Any) -> None:
    record.state = state
    record._history_user = user  # type: ignore[attr-defined]
    record._change_reason = reason[:100]  # type: ignore[attr-defined]
    record.save()
    # The next save of this instance is an act of its own.
    del record._history_user, record._change_reason  # type: ignore[attr-defined]
