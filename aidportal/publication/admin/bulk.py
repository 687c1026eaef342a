"""The verbs for many records at once, from the list: each is asked for its own right, refusals are named."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from aidportal.changes.writing import writing
from aidportal.publication.admin.verbs import VERBS, Verb

MOST_REFUSALS_SHOWN = 10


def bulk_action(verb: Verb) -> Callable[[Any, HttpRequest, QuerySet], None]:
    """An admin action that does ``verb`` to every chosen record that it can be done to."""

    @admin.action(description=verb.label, permissions=[verb.right])
    def action(model_admin: Any, request: HttpRequest, queryset: QuerySet) -> None:
        done, refused = 0, []
        try:
            with writing(str(request.user)):
                for record in queryset.order_by("pk"):
                    try:
                        verb.act(record, request.user, "")
                        done += 1
                    except ValidationError as error:
                        refused.append(f"{record}: {' '.join(error.messages)}")
        except ValidationError as error:
            done, refused = 0, error.messages
        _tell(request, verb, done, refused)

    action.__name__ = verb.code.replace("-", "_")
    return action


#: Sending back needs a comment of its own for each record: not in bulk.
BULK_ACTIONS = [bulk_action(verb) for verb in VERBS.values() if not verb.asks_comment]


def _tell(request: HttpRequest, verb: Verb, done: int, refused: list[str]) -> None:
    if done:
        text = ngettext("%(count)d record was %(done)s.", "%(count)d records were %(done)s.", done)
        messages.success(request, text % {"count": done, "done": verb.done})
    for refusal in refused[:MOST_REFUSALS_SHOWN]:
        messages.error(request, refusal)
    if len(refused) > MOST_REFUSALS_SHOWN:
        messages.error(request, _("%(count)d more were refused.") % {"count": len(refused) - MOST_REFUSALS_SHOWN})
