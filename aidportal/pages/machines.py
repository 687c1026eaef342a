"""What crawlers and security researchers look for. Addresses come from SITE_URL, never from Host."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Max
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_safe

from aidportal.addresses import absolute
from aidportal.changes.conditional import by_day, by_ledger_state
from aidportal.pages.lists import LISTS, list_named

#: Ids that one file of the sitemap covers; with three languages it stays below the 50,000 addresses allowed.
SPAN = 10_000


@require_safe
def robots(_request: HttpRequest) -> HttpResponse:
    """Records may be crawled; the endless combinations of filters may not."""
    lines = [
        "User-agent: *",
        "Disallow: /*?",
        "Disallow: /admin/",
        "Disallow: /embed/",
        f"Sitemap: {absolute(reverse('machines:sitemap'))}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
@by_day
def security(_request: HttpRequest) -> HttpResponse:
    """Where to report a hole (RFC 9116)."""
    expires = datetime.combine(datetime.now(UTC).date() + timedelta(days=180), time(), UTC)
    lines = [
        f"Contact: {absolute(reverse('pages:about'))}#errors",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: en, ja, uk",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
@by_ledger_state
def sitemap(request: HttpRequest) -> HttpResponse:
    """The index: files of published records by kind."""
    files = [
        absolute(reverse("machines:sitemap-part", args=[name, part]))
        for name, one in LISTS.items()
        for part in range(1 + (one.model.objects.published().aggregate(last=Max("pk"))["last"] or 0) // SPAN)
    ]
    return render(request, "pages/sitemap_index.xml", {"files": files}, content_type="application/xml")


@require_safe
@by_ledger_state
def sitemap_part(request: HttpRequest, name: str, part: int) -> HttpResponse:
    """Published records of one kind whose ids lie in the part's span, in every language."""
    of = list_named(name)
    if part > 2**31 // SPAN:
        raise Http404
    records = (
        of.model.objects.published()
        .filter(pk__gte=part * SPAN, pk__lt=(part + 1) * SPAN)
        .only("pk", "slug", "published_at")
        .order_by("pk")
    )
    context = {"records": [(list(_addresses(record)), record.published_at) for record in records]}
    return render(request, "pages/sitemap.xml", context, content_type="application/xml")


def _addresses(record: Any) -> Iterator[tuple[str, str]]:
    for code, _name in settings.LANGUAGES:
        with override(code):
            yield code, absolute(record.get_absolute_url())
