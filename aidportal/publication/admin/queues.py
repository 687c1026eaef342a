"""The admin of what comes from outside and waits for an answer: the desk lists it, nobody at the desk writes it."""

from django.contrib import admin
from django.http import HttpRequest

from aidportal.publication.admin.lookups import GuardedLookups
from aidportal.publication.admin.worklist import Queue


class QueueAdmin(GuardedLookups, admin.ModelAdmin):
    """Says by ``waiting`` what the desk's first page shows of it."""

    list_per_page = 50
    show_facets = admin.ShowFacets.NEVER
    change_list_template = "admin/desk_list.html"
    change_form_template = "admin/desk_form.html"
    actions = None

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def waiting(self) -> Queue:
        """What nobody has answered yet."""
        raise NotImplementedError
