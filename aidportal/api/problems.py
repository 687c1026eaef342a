"""Errors as problem documents (RFC 9457): they name the parameter and the remedy and repeat nothing that was sent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from math import ceil
from typing import Any

from django.http import Http404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rest_framework import exceptions
from rest_framework.response import Response

MEDIA_TYPE = "application/problem+json"

#: Seconds after which it is worth asking a busy portal again.
RETRY_AFTER = 2

DETAILS = {
    HTTPStatus.BAD_REQUEST: gettext_lazy("The request cannot be understood: see what is wrong with each parameter."),
    HTTPStatus.NOT_FOUND: gettext_lazy("There is no such public record here: the lists name all there are."),
    HTTPStatus.METHOD_NOT_ALLOWED: gettext_lazy("This API is read-only: use GET, HEAD or OPTIONS."),
    HTTPStatus.NOT_ACCEPTABLE: gettext_lazy("Answers are JSON only: ask with Accept: application/json."),
    HTTPStatus.TOO_MANY_REQUESTS: gettext_lazy("Too many requests: wait for the seconds that Retry-After states."),
    HTTPStatus.SERVICE_UNAVAILABLE: gettext_lazy("The ledger is being brought up to date: try again in a moment."),
}


@dataclass(frozen=True)
class Wrong:
    """What is wrong with one parameter. ``parameter`` is "" where its name cannot be shown."""

    parameter: str
    detail: str


class WrongParameters(exceptions.APIException):
    """400: some parameters cannot be used."""

    status_code = HTTPStatus.BAD_REQUEST

    def __init__(self, wrong: Iterable[Wrong]) -> None:
        super().__init__()
        self.wrong = list(wrong)


class Unavailable(exceptions.APIException):
    """503: worth asking again in a moment."""

    status_code = HTTPStatus.SERVICE_UNAVAILABLE
    wait = RETRY_AFTER


def unknown(known: Iterable[str]) -> str:
    """The sentence about a parameter that an endpoint does not have."""
    names = ", ".join(sorted(known))
    if not names:
        return _("This address takes no parameters: remove it.")
    return _("This address has no such parameter. It has: %(known)s.") % {"known": names}


def doubled() -> str:
    """The sentence about a parameter that came twice."""
    return _("This parameter came more than once: give it one value.")


def answer(error: Exception, context: Mapping[str, Any]) -> Response | None:
    """DRF's exception handler. None for what is no answer but a fault of ours: that is the project's 500."""
    if isinstance(error, Http404):
        error = exceptions.NotFound()
    if not isinstance(error, exceptions.APIException):
        return None
    status = HTTPStatus(error.status_code)
    headers = {"Cache-Control": "no-store"}
    if (wait := getattr(error, "wait", None)) is not None:
        headers["Retry-After"] = str(ceil(wait))
    return Response(_document(status, error), status=status, headers=headers, content_type=MEDIA_TYPE)


def _document(status: HTTPStatus, error: exceptions.APIException) -> dict[str, Any]:
    problem: dict[str, Any] = {"type": "about:blank", "title": status.phrase, "status": status.value}
    if status in DETAILS:
        problem["detail"] = str(DETAILS[status])
    if isinstance(error, WrongParameters):
        problem["errors"] = [{"parameter": one.parameter, "detail": one.detail} for one in error.wrong]
    return problem
