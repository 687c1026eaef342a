"""Feeds of lists and of what changed. What is wrong in an address is refused by name."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from aidportal.changes.conditional import by_day, by_ledger_state
from aidportal.lists.addresses import Addresses
from aidportal.pages.feeds.atom import Entry, feed, refused
from aidportal.pages.feeds.newest import newest
from aidportal.pages.feeds.words import words
from aidportal.pages.lists import PublicList, list_named
from aidportal.pages.versions.ledger import Asked, VersionShown, changes
from aidportal.publication.models import RecordVersion
from aidportal.publication.versions.declarations import declarations
from aidportal.publication.versions.naming import names_in, names_of
from aidportal.punctuation import aside, gap, listed, semicolon, told

#: The parameters of a list that name no records: a feed has one order and one page.
_OTHERS = ("sort", "after", "before")


@require_safe
@by_day
def list_feed(request: HttpRequest, name: str) -> HttpResponse:
    """The records of a list that changed last, under any of its filters."""
    of = list_named(name)
    asked = of.filters(request.GET)
    for other in _OTHERS:
        asked.values.pop(other, None)
    rows = newest(asked)
    if asked.problems:
        return refused(asked.problems)
    query = Addresses(asked.values).at("")
    return feed(request, told("AidPortal", of.title), of.href, query, _entries(of, rows))


def _entries(of: PublicList, rows: list[RecordVersion]) -> Iterator[Entry]:
    declaration = declarations()[of.kind]
    names = names_in(declaration, (row.content for row in rows))
    records = names_of((row.kind, row.record) for row in rows)
    for row in rows:
        record = records.get((row.kind, row.record))
        if record is not None and row.content is not None:
            said = words(declaration, row.content, names)
            href = record.get_absolute_url()
            yield Entry(f"{row.kind}/{row.record}", str(record), href, row.version.at, said)


@require_safe
@by_ledger_state
def changes_feed(request: HttpRequest) -> HttpResponse:
    """What each version of the ledger published, changed and withdrew, with the effect on its sums."""
    asked = Asked.of(request.GET, known=("kind",))
    if asked.problems:
        return refused(asked.problems)
    query = f"?kind={asked.kind}" if asked.kind else ""
    shown = changes(asked).versions
    title = told("AidPortal", _("What changed"))
    return feed(request, title, reverse("changes:ledger"), query, map(_version_entry, shown))


def _version_entry(shown: VersionShown) -> Entry:
    number = shown.version.version
    return Entry(
        f"version/{number}",
        _("Version %(version)d") % {"version": number},
        f"{reverse('changes:ledger')}#v{number}",
        shown.version.at,
        gap().join([*_acts(shown), *_effects(shown)]),
    )


def _acts(shown: VersionShown) -> Iterator[str]:
    for act in shown.acts:
        named = [told(capfirst(one.kind), one.record or _("no longer public")) for one in act.records]
        yield _("%(act)s — %(records)s.") % {"act": capfirst(act.label), "records": semicolon().join(named)}


def _effects(shown: VersionShown) -> Iterator[str]:
    for effect in shown.effects:
        for cell in effect.cells:
            if cell.is_changed:
                yield _("%(label)s: %(text)s.") % {
                    "label": listed([effect.label, cell.label]),
                    "text": f"{cell.before} → {cell.after}{aside(cell.difference)}",
                }
