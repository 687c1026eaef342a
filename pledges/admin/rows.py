"""The rows of a pledge as inlines of its page."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from aidportal.publication.admin import BlockRows, TableRows
from aidportal.sources.admin import Citations
from pledges import models
from pledges.admin.shares import ShareForm, percent


class OwnItems:
    """Mixin of inlines with an ``item``: only those of the pledge at hand can be chosen."""

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name != "item":
            return super().formfield_for_foreignkey(db_field, request, **options)
        own = models.Item.objects.filter(pledge=pledge_at_hand(request))
        field = super().formfield_for_foreignkey(db_field, request, queryset=own, **options)
        # A list is asked for once; a query would be made again for each row.
        field.choices = list(field.choices)
        return field


class PledgeCitations(OwnItems, Citations):
    model = models.PledgeCitation
    where = ("source", "locator", "item")


class Shared(TableRows):
    """Rows with a share, typed and read in percent."""

    form = ShareForm
    readonly_fields = ("percentage",)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        may_type = self.has_change_permission(request, obj)
        return (*self.autocomplete_fields, "share" if may_type else "percentage")

    @admin.display(description=_("share, %"))
    def percentage(self, row: Any) -> str:
        return "–" if row.share is None else percent(row.share)


class Recipients(Shared):
    model = models.PledgeRecipient
    autocomplete_fields = ("area",)


class Sectors(Shared):
    model = models.PledgeSector
    autocomplete_fields = ("sector",)


class Items(TableRows):
    model = models.Item
    fields = ("description_en", "description_ja", "description_uk", "quantity", "position")


class Transactions(OwnItems, BlockRows):
    """What came of it. A transaction's own page holds its citations."""

    model = models.Transaction
    autocomplete_fields = ("provider", "receiver")
    show_change_link = True
    fields = (
        ("type", "occurred"),
        ("value", "item", "quantity"),
        ("provider", "receiver"),
        ("description_en", "description_ja", "description_uk"),
    )
    verbose_name_plural = _("transactions: what came of it")


class Participants(TableRows):
    model = models.PledgeParticipant
    autocomplete_fields = ("organisation",)


class Places(TableRows):
    model = models.PledgePlace
    autocomplete_fields = ("region",)
    fields = ("region", "name_en", "name_ja", "name_uk")
    classes = ("collapse",)


class Markers(TableRows):
    model = models.PledgeMarker
    classes = ("collapse",)


class Identifiers(TableRows):
    model = models.PledgeIdentifier
    classes = ("collapse",)


class Initiatives(TableRows):
    model = models.PledgeInitiative
    autocomplete_fields = ("initiative",)
    classes = ("collapse",)


def pledge_at_hand(request: HttpRequest) -> int | None:
    """The id of the pledge whose page this is; None for a new one."""
    match = request.resolver_match
    number = match.kwargs.get("object_id", "") if match else ""
    return int(number) if number.isascii() and number.isdigit() and len(number) < 19 else None
