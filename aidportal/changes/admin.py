"""The log of what became public, changed or ceased to be: to be read, never written."""

from typing import Any

from django.apps import apps
from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from aidportal.changes.models import Change


@admin.register(Change)
class ChangeAdmin(admin.ModelAdmin):
    list_display = ("number", "at", "who", "action", "what", "record")
    list_display_links = None
    list_filter = ("action", "kind")
    list_select_related = ("version",)
    ordering = ("-version", "kind", "record")
    actions = None

    @admin.display(description=_("version"), ordering="version")
    def number(self, change: Change) -> int:
        return change.version_id

    @admin.display(description=_("at"), ordering="version__at")
    def at(self, change: Change) -> Any:
        return change.version.at

    @admin.display(description=_("who"))
    def who(self, change: Change) -> str:
        return change.version.who

    @admin.display(description=_("kind"), ordering="kind")
    def what(self, change: Change) -> str:
        names = {model._meta.model_name: model._meta.verbose_name for model in apps.get_models()}
        return str(names.get(change.kind, change.kind))

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest | None = None) -> bool:
        return lookup.split("__", maxsplit=1)[0] in self.list_filter

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.is_active and request.user.is_staff

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
