"""The verbs of publication as the admin offers them: from which states, under which right, with which words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from aidportal.publication import workflow
from aidportal.publication.models import Publishable, State


@dataclass(frozen=True)
class Verb:
    """``right`` is the permission that it needs on the model. ``act`` takes (record, user, comment)."""

    code: str
    label: Any
    done: Any
    explains: Any
    right: str
    states: tuple[State, ...]
    act: Callable[[Publishable, Any, str], None]
    asks_comment: bool = False

    def offered(self, record: Publishable, user: Any) -> bool:
        return record.state in self.states and user.has_perm(
            f"{record._meta.app_label}.{self.right}_{record._meta.model_name}"
        )


VERBS = {
    verb.code: verb
    for verb in (
        Verb(
            "submit",
            _("Submit for review"),
            _("submitted for review"),
            _("It goes into the queue; somebody else reads and publishes it."),
            "change",
            (State.DRAFT,),
            lambda record, user, comment: workflow.submit(record, user),
        ),
        Verb(
            "publish",
            _("Publish"),
            _("published"),
            _("Everybody can read it from now on."),
            "publish",
            (State.REVIEW,),
            lambda record, user, comment: workflow.publish(record, user),
        ),
        Verb(
            "send-back",
            _("Send back"),
            _("sent back"),
            _("It becomes a draft again; the writer sees your comment."),
            "publish",
            (State.REVIEW,),
            workflow.send_back,
            asks_comment=True,
        ),
        Verb(
            "take-back",
            _("Take back"),
            _("taken back"),
            _("It becomes a draft again, to be changed and reviewed anew. It leaves the public meanwhile."),
            "publish",
            (State.PUBLISHED,),
            lambda record, user, comment: workflow.take_back(record, user),
        ),
        Verb(
            "archive",
            _("Archive"),
            _("archived"),
            _("It leaves the public and the desk; its history stays, and it can be restored."),
            "publish",
            (State.PUBLISHED, State.DRAFT, State.REVIEW),
            lambda record, user, comment: workflow.archive(record, user),
        ),
        Verb(
            "restore",
            _("Restore"),
            _("restored"),
            _("It becomes a draft again."),
            "publish",
            (State.ARCHIVED,),
            lambda record, user, comment: workflow.restore(record, user),
        ),
    )
}


def offered(record: Publishable, user: Any) -> list[Verb]:
    """The verbs that ``user`` may use on ``record`` as it stands."""
    return [verb for verb in VERBS.values() if verb.offered(record, user)]
