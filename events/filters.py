"""How events are filtered, counted and ordered: on their page and in their API."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from aidportal.lists.conditions import CodeFilter, DayFilter, YearFilter
from aidportal.lists.filters import ListFilterSet, Order
from aidportal.lists.reference import area_names
from aidportal.search.shapes import NOT_STATED
from events.models import Event
from partners.filters import organisation_names


def event_names() -> Mapping[str, Any]:
    """Published events: address → title in the active language."""
    return dict(Event.objects.published().values_list("slug", "title"))


class EventFilters(ListFilterSet):
    kind = CodeFilter("event_kind", label=_("Kind"), choices=Event.Kind.choices, in_order=True)
    status = CodeFilter(label=_("Status"), choices=Event.Status.choices, in_order=True)
    year = YearFilter(label=_("Year"), also={NOT_STATED: _("not stated")})
    country = CodeFilter(label=_("Country"), names=area_names)
    host = CodeFilter(label=_("Host"), names=organisation_names)
    participant = CodeFilter(label=_("Participant"), names=organisation_names)
    held_from = DayFilter("last_day", label=_("Held on or after"), end="low")
    held_to = DayFilter("first_day", label=_("Held on or before"), end="high", beginning="held_from", both=_("Held"))

    orders = (
        Order("newest", _("Latest first"), "newest"),
        Order("oldest", _("Earliest first"), "oldest"),
        Order("title", _("Title"), "title", by_language=True),
    )

    class Meta:
        model = Event
        fields: list[str] = []

    def records(self) -> Any:
        return Event.objects.published().select_related("country")
