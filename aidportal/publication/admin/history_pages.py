"""The versions of a record: a list with what each changed, two side by side, and the way back."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _

from aidportal.publication.history import Difference, Past, Version, difference, revert
from aidportal.publication.history.differences import everything
from aidportal.publication.history.fields import Names

VERSIONS_A_PAGE = 20


class HistoryPages:
    """Mixin of a record's admin: takes the place of Django's own history, which knows no values."""

    def get_urls(self) -> list[Any]:
        wrap, name = self.admin_site.admin_view, f"{self.opts.app_label}_{self.opts.model_name}"
        return [
            path("<int:pk>/history/compare/", wrap(self.compare_view), name=f"{name}_compare"),
            path("<int:pk>/history/<int:number>/revert/", wrap(self.revert_view), name=f"{name}_revert"),
            *super().get_urls(),
        ]

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        record, past = self._past(request, object_id)
        page = Paginator(past.versions, VERSIONS_A_PAGE).get_page(request.GET.get("p"))
        context = {
            "page": page,
            "entries": _with_changes(past, list(page.object_list)),
            "may_revert": self.has_change_permission(request, record),
        }
        return self._page(request, record, "admin/record_history.html", _("Versions"), context)

    def compare_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        record, past = self._past(request, str(pk))
        chosen = sorted(
            (self._version(past, request.GET.get(side, "")) for side in ("old", "new")), key=lambda v: v.number
        )
        context = {
            "old": chosen[0],
            "new": chosen[1],
            "change": difference(past.content(chosen[0]), past.content(chosen[1])),
            "may_revert": self.has_change_permission(request, record),
        }
        return self._page(request, record, "admin/record_compare.html", _("Two versions"), context)

    def revert_view(self, request: HttpRequest, pk: int, number: int) -> HttpResponse:
        record, past = self._past(request, str(pk))
        if not self.has_change_permission(request, record):
            raise PermissionDenied
        version = self._version(past, str(number))
        if request.method == "POST":
            try:
                revert(record, version, request.user)
            except ValidationError as refused:
                for message in refused.messages:
                    messages.error(request, message)
            else:
                messages.success(request, _("The record says again what it said in version %d.") % number)
            return HttpResponseRedirect(self._address("change", pk))
        change = difference(past.content(past.versions[0]), past.content(version))
        context = {"version": version, "change": change}
        return self._page(request, record, "admin/record_revert.html", _("Revert"), context)

    def _past(self, request: HttpRequest, object_id: str) -> tuple[Any, Past]:
        record = self.get_object(request, object_id)
        if record is None:
            raise Http404
        if not self.has_view_permission(request, record):
            raise PermissionDenied
        return record, Past(record)

    def _version(self, past: Past, number: str) -> Version:
        version = past.version(int(number)) if number.isascii() and number.isdigit() and len(number) < 10 else None
        if version is None:
            raise Http404
        return version

    def _address(self, name: str, *args: Any) -> str:
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_{name}", args=args)

    def _page(
        self, request: HttpRequest, record: Any, template: str, title: str, context: dict[str, Any]
    ) -> HttpResponse:
        frame = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": record,
            "title": title,
            "subtitle": str(record),
        }
        return TemplateResponse(request, template, {**frame, **context})


def _with_changes(past: Past, shown: list[Version]) -> list[tuple[Version, Difference | None]]:
    """Each version with what it changed; the first one changed nothing, it made the record."""
    numbers = {version.number for version in shown} | {version.number - 1 for version in shown}
    contents = {version.number: past.content(version) for version in past.versions if version.number in numbers}
    names = Names()
    names.load(everything(*contents.values()))
    return [
        (
            version,
            difference(contents[version.number - 1], contents[version.number], names) if version.number > 1 else None,
        )
        for version in shown
    ]
