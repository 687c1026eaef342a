"""A page for each verb: says what it does and what is missing, asks once, and does it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _

from aidportal.publication.admin.verbs import VERBS, Verb, offered
from aidportal.text import clean_prose

LONGEST_COMMENT = 80


class VerbPages:
    """Mixin of a record's admin."""

    def get_urls(self) -> list[Any]:
        own = path(
            "<int:pk>/do/<slug:code>/",
            self.admin_site.admin_view(self.verb_view),
            name=f"{self._route}_verb",
        )
        return [own, *super().get_urls()]

    @property
    def _route(self) -> str:
        return f"{self.opts.app_label}_{self.opts.model_name}"

    def verb_links(self, request: HttpRequest, record: Any) -> list[tuple[Verb, str]]:
        """The verbs that this user may use on ``record`` now, with the addresses of their pages."""
        return [
            (verb, reverse(f"admin:{self._route}_verb", args=[record.pk, verb.code]))
            for verb in offered(record, request.user)
        ]

    def verb_view(self, request: HttpRequest, pk: int, code: str) -> HttpResponse:
        verb, record = VERBS.get(code), self.get_object(request, str(pk))
        if verb is None or record is None:
            raise Http404
        if not request.user.has_perm(f"{self.opts.app_label}.{verb.right}_{self.opts.model_name}"):
            raise PermissionDenied
        back = HttpResponseRedirect(reverse(f"admin:{self._route}_change", args=[pk]))
        if record.state not in verb.states:
            messages.warning(request, _("This record is %(state)s by now.") % {"state": record.get_state_display()})
            return back
        if request.method == "POST":
            problems = self._act(request, verb, record)
            if not problems:
                messages.success(request, _("“%(record)s” was %(done)s.") % {"record": record, "done": verb.done})
                return back
        else:
            problems = foreseen(verb, record)
        return TemplateResponse(request, "admin/verb.html", self._context(request, verb, record, problems))

    def _act(self, request: HttpRequest, verb: Verb, record: Any) -> list[str]:
        """Do it; what it was refused for, or nothing."""
        try:
            comment = clean_prose(request.POST.get("comment", ""), LONGEST_COMMENT)
            if verb.asks_comment and not comment:
                return [_("Say in a sentence what has to be put right.")]
            verb.act(record, request.user, comment)
        except ValidationError as refused:
            return refused.messages
        return []

    def _context(self, request: HttpRequest, verb: Verb, record: Any, problems: list[str]) -> dict[str, Any]:
        return {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": verb.label,
            "subtitle": str(record),
            "verb": verb,
            "original": record,
            "problems": problems,
            "posted": request.method == "POST",
            "comment": request.POST.get("comment", ""),
            "longest_comment": LONGEST_COMMENT,
        }


def foreseen(verb: Verb, record: Any) -> list[str]:
    """What will be asked for, before anybody presses the button."""
    if verb.code in ("submit", "publish"):
        return record.problems_before_publishing()
    return record.problems_before_archiving() if verb.code in ("archive", "take-back") else []
