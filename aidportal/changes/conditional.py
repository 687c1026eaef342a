"""304 for whoever already has the page: ETags from the ledger's state, never from the page's bytes."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control
from django.views.decorators.http import condition

from aidportal.changes.state import current

View = Callable[..., HttpResponseBase]

#: What decides how a page looks, besides the ledger.
_LOOK = frozenset({".html", ".py", ".mo", ".css", ".js", ".svg"})


@cache
def release() -> str:
    """A short digest of templates, code and catalogues: a deployment changes every ETag."""
    digest = hashlib.sha256()
    for folder in ["templates", *sorted({name.partition(".")[0] for name in settings.INSTALLED_APPS})]:
        for path in sorted((settings.BASE_DIR / folder).rglob("*")):
            if path.suffix in _LOOK:
                digest.update(path.read_bytes())
    return digest.hexdigest()[:10]


def ledger_etag(request: HttpRequest, *_args: Any, **_options: Any) -> str:
    """The weak ETag of any page or answer that depends on its address and the ledger alone.

    Leaves the state on the request, for the foot of the page.
    """
    request.ledger_state = current()  # type: ignore[attr-defined]
    return f'W/"{request.ledger_state.tag}.{release()}"'  # type: ignore[attr-defined]


def ledger_etag_of_today(request: HttpRequest, *_args: Any, **_options: Any) -> str:
    """The same for pages that also depend on the day (UTC), such as those with the next events."""
    return f'{ledger_etag(request)[:-1]}.{datetime.now(UTC).date():%Y%m%d}"'


def by_ledger_state(view: View, etag: Callable[..., str] = ledger_etag) -> View:
    """Decorate a view: 304 while the ledger stands as the reader saw it.

    The state is read before the content, so that an answer filed under it may be newer, never older.
    Whatever is public can be withdrawn: caches ask again each time.
    """
    answer = condition(etag_func=etag)(view)

    def respond(request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:
        response = answer(request, *args, **options)
        if response.status_code >= HTTPStatus.BAD_REQUEST:
            del response.headers["ETag"]
        else:
            patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
        return response

    return respond


def by_day(view: View) -> View:
    """The same for a view that also depends on the day."""
    return by_ledger_state(view, ledger_etag_of_today)
