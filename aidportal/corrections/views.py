"""The form for readers and the public page of each request. Neither is part of the ledger: no ETag, never stored."""

from http import HTTPStatus
from math import ceil
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from aidportal.corrections import limits
from aidportal.corrections.forms import CorrectionForm
from aidportal.corrections.models import Correction
from aidportal.corrections.records import path_of, public_record

MINUTE = 60


@never_cache
@csrf_protect
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """The only public page with a cookie: the one that guards its form."""
    if request.method != "POST":
        path = path_of(request.GET.get("record", ""))
        query = urlencode({"record": path}) if path else ""
        return _page(request, CorrectionForm(initial={"path": path}), HTTPStatus.OK, address_query=query)
    form = CorrectionForm(request.POST)
    if not form.is_valid():
        return _page(request, form, HTTPStatus.UNPROCESSABLE_ENTITY)
    if not limits.is_within_limit(request):
        return _too_many(request, form)
    return HttpResponseRedirect(form.save().get_absolute_url())


@never_cache
@require_safe
def correction(request: HttpRequest, number: str) -> HttpResponse:
    """State and reply; nothing of what was sent."""
    found = get_object_or_404(Correction.objects.public(), number=number.upper())
    record = public_record(found.kind, found.slug) if found.kind else None
    context = {"section": "corrections", "correction": found, "record": record}
    return render(request, "corrections/correction.html", context)


def _page(request: HttpRequest, form: CorrectionForm, status: HTTPStatus, **context: Any) -> HttpResponse:
    context |= {"section": "corrections", "form": form, "about": form.about}
    return render(request, "corrections/new.html", context, status=status)


def _too_many(request: HttpRequest, form: CorrectionForm) -> HttpResponse:
    """The form with all that was typed, to be sent again later."""
    seconds = limits.seconds_left()
    context = {"most": settings.CORRECTIONS_PER_HOUR, "minutes": ceil(seconds / MINUTE)}
    response = _page(request, form, HTTPStatus.TOO_MANY_REQUESTS, **context)
    response.headers["Retry-After"] = str(seconds)
    return response
