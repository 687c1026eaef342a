"""The curators' desk: Django's admin site with our first page and frame."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from aidportal.publication.admin import worklist
from aidportal.publication.admin.base import DeskAdmin, RecordAdmin
from aidportal.publication.admin.queues import QueueAdmin


class Desk(admin.AdminSite):
    site_header = _("Curators’ desk")
    site_title = _("Curators’ desk · AidPortal")
    index_title = _("Your desk")
    enable_nav_sidebar = False
    empty_value_display = "–"

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        return {**super().each_context(request), "desk_links": self.links(request)}

    def links(self, request: HttpRequest) -> list[dict[str, Any]]:
        """The lists that this user may see, for the navigation."""
        if not self.has_permission(request):
            return []
        return [
            {
                "label": desk.opts.verbose_name_plural,
                "address": reverse(f"admin:{desk.opts.app_label}_{desk.opts.model_name}_changelist"),
                "add": reverse(f"admin:{desk.opts.app_label}_{desk.opts.model_name}_add")
                if desk.has_add_permission(request)
                else "",
                "name": desk.opts.verbose_name,
            }
            for desk in worklist.admins(self._registry, request, DeskAdmin, QueueAdmin)
        ]

    def index(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        desk = worklist.admins(self._registry, request, RecordAdmin)
        incoming = worklist.admins(self._registry, request, QueueAdmin)
        context = {
            **self.each_context(request),
            "title": self.index_title,
            "subtitle": None,
            "app_list": self.get_app_list(request),
            "incoming": [admin.waiting() for admin in incoming],
            "waiting": worklist.waiting_for_review(desk),
            "drafts": worklist.drafts_of(request.user, desk),
            "gaps": worklist.gaps(desk),
            **(extra_context or {}),
        }
        request.current_app = self.name
        return TemplateResponse(request, "admin/index.html", context)
