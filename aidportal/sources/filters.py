"""How sources are filtered, counted and ordered: on their page and in their API."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from aidportal.lists.conditions import CodeFilter, YearFilter
from aidportal.lists.filters import ListFilterSet, Order
from aidportal.lists.reference import CodeNames
from aidportal.search.shapes import NOT_STATED
from aidportal.sources.models import Source

#: Of records that can be disputed: the filter offers only what is.
DISPUTED_CHOICES = [("yes", _("disputed"))]


class SourceFilters(ListFilterSet):
    kind = CodeFilter("source_kind", label=_("Kind"), choices=Source.Kind.choices, in_order=True)
    language = CodeFilter(label=_("Language"), names=CodeNames("Language"))
    year = YearFilter(label=_("Year"), also={NOT_STATED: _("not stated")})

    orders = (
        Order("newest", _("Newest first"), "newest"),
        Order("title", _("Title"), "title", by_language=True),
        Order("oldest", _("Oldest first"), "oldest"),
    )

    class Meta:
        model = Source
        fields: list[str] = []

    def shown(self, row: Any) -> list[str]:
        return [row.title, row.publisher]

    def records(self) -> Any:
        return Source.objects.published().without_text()
