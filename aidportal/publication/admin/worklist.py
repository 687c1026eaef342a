"""What the desk shows first: what waits for review, drafts of mine, and the gaps with how many records have each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.contrib.admin import ModelAdmin
from django.http import HttpRequest
from django.urls import reverse

from aidportal.publication.admin.base import RecordAdmin
from aidportal.publication.admin.gaps import PARAMETER
from aidportal.publication.models import State

MOST_SHOWN = 10


@dataclass(frozen=True)
class Entry:
    """A record in a queue."""

    record: Any
    kind: str
    address: str
    since: datetime | None


@dataclass(frozen=True)
class Line:
    """A gap of one kind of record: how many have it, and the list that shows them."""

    kind: str
    label: Any
    why: Any
    count: int
    address: str


@dataclass(frozen=True)
class Queue:
    """``title`` and ``address`` of queues that come from outside; the desk names its own."""

    entries: list[Entry]
    count: int
    title: str = ""
    address: str = ""


def admins(registry: dict[Any, Any], request: HttpRequest, *kinds: type[ModelAdmin]) -> list[Any]:
    """The admins of ``kinds`` whose rows this user may see, in the order of their apps."""
    return [one for one in registry.values() if isinstance(one, kinds) and one.has_view_permission(request)]


def waiting_for_review(desk: Iterable[RecordAdmin]) -> Queue:
    """Submitted records, those that wait longest first."""
    found, count = [], 0
    for admin in desk:
        waiting = admin.model.objects.waiting_for_review()
        count += waiting.count()
        found += [_entry(admin, record, record.submitted_at) for record in waiting[:MOST_SHOWN]]
    return Queue(sorted(found, key=lambda entry: entry.since)[:MOST_SHOWN], count)


def drafts_of(user: Any, desk: Iterable[RecordAdmin]) -> Queue:
    """Drafts that ``user`` wrote any version of, last changed first."""
    found, count = [], 0
    for admin in desk:
        mine = admin.model.history.filter(history_user=user).values("id")
        drafts = admin.model.objects.filter(state=State.DRAFT, pk__in=mine).order_by("-updated_at")
        count += drafts.count()
        found += [_entry(admin, record, record.updated_at) for record in drafts[:MOST_SHOWN]]
    return Queue(sorted(found, key=lambda entry: entry.since, reverse=True)[:MOST_SHOWN], count)


def gaps(desk: Iterable[RecordAdmin]) -> list[Line]:
    """Every gap that some record has, archived ones left out; the widest first."""
    lines = [
        _line(admin, gap, count)
        for admin in desk
        for gap in admin.all_gaps()
        if (count := gap.find(admin.model.objects.exclude(state=State.ARCHIVED)).count())
    ]
    return sorted(lines, key=lambda line: -line.count)


def _entry(admin: RecordAdmin, record: Any, since: datetime | None) -> Entry:
    address = reverse(f"admin:{admin.opts.app_label}_{admin.opts.model_name}_change", args=[record.pk])
    return Entry(record, str(admin.opts.verbose_name), address, since)


def _line(admin: RecordAdmin, gap: Any, count: int) -> Line:
    address = reverse(f"admin:{admin.opts.app_label}_{admin.opts.model_name}_changelist")
    query = urlencode({PARAMETER: gap.code})
    return Line(str(admin.opts.verbose_name_plural), gap.label, gap.why, count, f"{address}?{query}")
