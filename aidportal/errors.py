"""Answers 400, 403, 404 and 500: problem documents (RFC 9457) under /api/, pages elsewhere; never fails itself."""

import logging
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string

log = logging.getLogger(__name__)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 400: the address or form cannot be understood."""
    return error_page(request, HTTPStatus.BAD_REQUEST)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 403: whoever asks may not see this."""
    return error_page(request, HTTPStatus.FORBIDDEN)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer 404: there is no such public page."""
    return error_page(request, HTTPStatus.NOT_FOUND)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer 500: the fault is ours."""
    return error_page(request, HTTPStatus.INTERNAL_SERVER_ERROR)


def error_page(request: HttpRequest, status: HTTPStatus) -> HttpResponse:
    """Return the answer for `status`, in the form that the address promises and without echoing what was asked."""
    if request.path_info.startswith("/api/"):
        problem = {"type": "about:blank", "title": status.phrase, "status": status.value}
        response: HttpResponse = JsonResponse(problem, status=status, content_type="application/problem+json")
    else:
        response = HttpResponse(error_html(request, status), status=status)
    response.headers["Cache-Control"] = "no-store"
    return response


def error_html(request: HttpRequest, status: HTTPStatus) -> str:
    """Return the page for `status`; a plain line where its template fails, since nothing comes after this."""
    try:
        return render_to_string(f"{status.value}.html", request=request)
    except Exception:
        log.exception("The template of error %s failed", status.value)
        return f"<!doctype html><title>{status.phrase}</title><h1>{status.phrase}</h1>"
