"""What standards fix, to be looked at and picked: loaded by ``manage.py load_reference``, never edited."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from aidportal.reference import models

MOST_CHARACTERS = 60


class ReferenceAdmin(admin.ModelAdmin):
    """Everybody at the desk may look; nobody may change. Withdrawn codes are not offered for new records."""

    search_fields: tuple[str, ...] = ("code", "name", "name_ja", "name_uk")
    list_display: tuple[str, ...] = ("code", "name", "name_ja", "name_uk")
    show_full_result_count = False

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

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest | None = None) -> bool:
        return lookup.split("__", maxsplit=1)[0] in (*self.list_filter, self.date_hierarchy)

    def get_search_results(self, request: HttpRequest, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        found, distinct = super().get_search_results(request, queryset, search_term[:MOST_CHARACTERS])
        picking = request.resolver_match and request.resolver_match.url_name == "autocomplete"
        if picking and hasattr(self.model, "withdrawn"):
            found = found.filter(withdrawn=False)
        return found, distinct


@admin.register(models.Area)
class AreaAdmin(ReferenceAdmin):
    list_display = ("code", "kind", "name", "name_ja", "name_uk", "withdrawn")
    list_filter = ("kind", "withdrawn")


@admin.register(models.Subdivision)
class SubdivisionAdmin(ReferenceAdmin):
    list_display = ("code", "country", "name", "name_ja", "name_uk")
    list_select_related = ("country",)


@admin.register(models.Sector)
class SectorAdmin(ReferenceAdmin):
    list_display = ("code", "parent", "name", "name_ja", "name_uk", "withdrawn")
    list_filter = ("withdrawn",)
    list_select_related = ("parent",)


@admin.register(models.Currency)
class CurrencyAdmin(ReferenceAdmin):
    list_display = ("code", "name", "name_ja", "name_uk", "withdrawn")
    list_filter = ("withdrawn",)
