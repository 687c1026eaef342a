"""The European Central Bank's day rates, to be looked up: loaded by ``manage.py load_reference``, never edited."""

from django.contrib import admin

from aidportal.money.models import DayRate
from aidportal.reference.admin import ReferenceAdmin


@admin.register(DayRate)
class DayRateAdmin(ReferenceAdmin):
    list_display = ("day", "currency", "per_euro")
    list_display_links = None
    list_filter = ()
    search_fields = ("currency",)
    date_hierarchy = "day"
