"""Refuses addresses that no link of ours can hold, before they reach a view or a database.

A NUL is stored by SQLite and refused by PostgreSQL with an error; broken UTF-8 turns into other text. Both are
answered with 400 here, so that a page behaves the same on either database.
"""

from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from aidportal.errors import bad_request

GetResponse = Callable[[HttpRequest], HttpResponse]


def refuse_bad_input(get_response: GetResponse) -> GetResponse:
    """Middleware that answers 400 where path, query or cookies hold what no address of ours does."""

    def respond(request: HttpRequest) -> HttpResponse:
        if is_bad(request):
            return bad_request(request)
        return get_response(request)

    return respond


def is_bad(request: HttpRequest) -> bool:
    """Whether path, query or cookies are broken, too long or hold a NUL."""
    query = request.META.get("QUERY_STRING", "")
    return (
        len(query) > settings.MAX_QUERY_LENGTH
        or query.count("&") >= settings.MAX_QUERY_FIELDS
        or not is_clean_text(query.encode("latin-1", "replace"))
        or not is_clean_text(request.path_info.encode("utf-8", "replace"))
        or any("\0" in value for value in request.COOKIES.values())
    )


def is_clean_text(percent_encoded: bytes) -> bool:
    """Whether the bytes, once percent-decoded, are UTF-8 without NUL."""
    decoded = unquote_to_bytes(percent_encoded)
    try:
        decoded.decode()
    except UnicodeDecodeError:
        return False
    return b"\0" not in decoded
