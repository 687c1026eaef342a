"""Atom as Django's syndication writes it, with addresses below SITE_URL and ids that stay."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from aidportal.addresses import absolute, host
from aidportal.changes.models import Version
from aidportal.lists.problems import Problem

#: The year within an id: tags (RFC 4151) are named by whoever held the host's name on its first day.
_YEAR = 2026


@dataclass(frozen=True)
class Entry:
    """``name`` makes the id: equal names are one entry. ``href``: a path. ``words``: what it says, as plain text."""

    name: str
    title: str
    href: str
    updated: datetime
    words: str


class _Feed(Atom1Feed):
    """Without entries it is as old as the ledger, so that its bytes depend on the ledger alone."""

    def latest_post_date(self) -> Any:
        if self.items:
            return super().latest_post_date()
        return Version.objects.order_by("version").values_list("at", flat=True)[0]


def feed(request: HttpRequest, title: str, href: str, query: str, entries: Iterable[Entry]) -> HttpResponse:
    """``href``: path of the page that shows the same; ``query``: the parameters of both, canonical."""
    address = absolute(f"{request.path}{query}")
    made = _Feed(
        title=title,
        link=absolute(f"{href}{query}"),
        description="",
        subtitle=_("A public ledger of aid pledges. Every figure carries the words it rests on."),
        language=get_language(),
        author_name="AidPortal",
        feed_url=address,
        feed_guid=address,
    )
    for entry in entries:
        made.add_item(
            title=entry.title,
            link=absolute(entry.href),
            description=escape(entry.words),
            unique_id=_tag(entry.name),
            updateddate=entry.updated,
        )
    return HttpResponse(made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def refused(problems: Iterable[Problem]) -> HttpResponse:
    """No feed is better than one of something else: nobody looks at it again."""
    lines = [f"{problem.name}: {problem.message}" if problem.name else problem.message for problem in problems]
    text = "\n".join(lines) + "\n"
    return HttpResponse(text, status=HTTPStatus.BAD_REQUEST, content_type="text/plain; charset=utf-8")


def _tag(name: str) -> str:
    """Stays when an address changes; another one in each language, since the words are."""
    return f"tag:{host()},{_YEAR}:{get_language()}/{name}"
