"""The pages of what changed. Only published versions, of records that are public now."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_ledger_state
from aidportal.changes.state import current
from aidportal.pages.versions.differences import lines
from aidportal.pages.versions.ledger import Asked, changes
from aidportal.pages.versions.lists import LISTS, List, list_named
from aidportal.pages.versions.records import history, version_address
from aidportal.publication.models import RecordVersion
from aidportal.publication.pages import moved_slug
from aidportal.publication.versions.naming import names_in, title_of


@require_safe
@by_ledger_state
def ledger(request: HttpRequest) -> HttpResponse:
    """What became public, changed or was withdrawn in the whole ledger, with the effect on its sums."""
    asked = Asked.of(request.GET)
    context = {
        "section": "changes",
        "address_query": f"kind={asked.kind}" if asked.kind else "",
        "asked": asked,
        "lists": LISTS.values(),
        "changes": changes(asked),
    }
    return render(request, "changes/ledger.html", context)


@require_safe
@by_ledger_state
def record(request: HttpRequest, name: str, slug: str) -> HttpResponse:
    """All published versions of a record with what each changed."""
    of, found = list_named(name), _published(name, slug)
    if found is None:
        return HttpResponsePermanentRedirect(reverse("changes:record", args=[name, _slug_now(of, slug)]))
    asked = Asked.of(request.GET, known=("before",))
    context = {
        **_context(of, found),
        "asked": asked,
        "history": history(of, found, asked.before),
        "here": _("What changed"),
        "crumbs": [(of.href, of.title), (found.get_absolute_url(), str(found))],
    }
    return render(request, "changes/record.html", context)


@require_safe
@by_ledger_state
def version(request: HttpRequest, name: str, slug: str, number: int) -> HttpResponse:
    """A record as it was published in a version of the ledger; leads to the version in which it came to say so."""
    of, found = list_named(name), _published(name, slug)
    if found is None:
        return HttpResponsePermanentRedirect(version_address(of, _slug_now(of, slug), number))
    rows = RecordVersion.objects.of(of.declaration.kind, found.pk)
    row = rows.filter(version__lte=number).first() if number <= current().version else None
    if row is None or row.content is None:
        raise Http404
    if row.version_id != number:
        return HttpResponsePermanentRedirect(version_address(of, slug, row.version_id))
    shown = list(lines(of.declaration, row.content, names_in(of.declaration, [row.content])))
    context = {
        **_context(of, found),
        "title": title_of(of.declaration, row.content),
        "lines": shown,
        "row": row,
        "later": None if row.is_newest else rows.filter(version__gt=number).last(),
        "here": _("Version %(version)d") % {"version": number},
        "crumbs": [
            (of.href, of.title),
            (found.get_absolute_url(), str(found)),
            (reverse("changes:record", args=[name, slug]), _("What changed")),
        ],
    }
    return render(request, "changes/version.html", context)


def _context(of: List, found: Any) -> dict[str, Any]:
    return {"section": of.name, "list": of, "record": found, "kind": found._meta.verbose_name}


def _published(name: str, slug: str) -> Any:
    declaration = list_named(name).declaration
    return declaration.model.objects.published().defer(*declaration.deferred).filter(slug=slug).first()


def _slug_now(of: List, slug: str) -> str:
    """The address of the record that once had ``slug``. Raises Http404 if there is none."""
    now = moved_slug(of.declaration.model, slug)
    if now is None:
        raise Http404
    return now
