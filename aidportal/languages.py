"""The language of a page is that of its address (`/ja/…`, `/uk/…`, English without a prefix) and of nothing else.

Django's LocaleMiddleware also asks cookies and Accept-Language and redirects by them: a shared cache would then hand
one reader's language to another.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

GetResponse = Callable[[HttpRequest], HttpResponse]


def language_by_prefix(get_response: GetResponse) -> GetResponse:
    """Middleware that speaks the language named by the first part of the path, else English."""

    def respond(request: HttpRequest) -> HttpResponse:
        language = translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        translation.activate(language)
        request.LANGUAGE_CODE = language
        response = get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response

    return respond
