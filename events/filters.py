"""How events are filtered, counted and ordered: on their page and in their API."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from aidportal.lists.conditions import Asked, CodeFilter, Condition, DayFilter, YearFilter
from aidportal.lists.fields import OneOfField
from aidportal.lists.filters import ListFilterSet, Order
from aidportal.lists.reference import area_names
from aidportal.search.question import Bounds
from aidportal.search.shapes import NOT_STATED
from aidportal.sources.filters import DISPUTED_CHOICES
from events import timing
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
    disputed = CodeFilter(label=_("Dispute"), choices=DISPUTED_CHOICES)
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


UPCOMING, PAST = "upcoming", "past"


class WhenFilter(Condition):
    """What is not over yet, or what is: by the last of the stated days. An answer to it depends on the day."""

    field_class = OneOfField
    labels = {UPCOMING: _("upcoming"), PAST: _("past")}

    def __init__(self, *args: Any, **extra: Any) -> None:
        super().__init__(*args, choices=list(self.labels.items()), **extra)

    def ask(self, value: str, asked: Asked) -> None:
        now, bounds = timing.today().toordinal(), asked.ranges.get(self.field_name, Bounds())
        if value == UPCOMING:
            bounds = Bounds(max(now, bounds.low or now), bounds.high)
        else:
            bounds = Bounds(bounds.low, now - 1)
        asked.ranges[self.field_name] = bounds

    def show(self, value: str) -> str:
        return str(self.labels[value])


class EventPageFilters(EventFilters):
    """The filters of the pages. The API has no ``when``: its answers depend on the ledger alone, not on the day."""

    when = WhenFilter("last_day", label=_("When"))

    class Meta(EventFilters.Meta):
        pass

    @property
    def usual_sort(self) -> str:
        """What is ahead begins with what comes next."""
        if "q" not in self.values and self.values.get("when") == UPCOMING:
            return "oldest"
        return super().usual_sort


class EventMonthFilters(EventPageFilters):
    """The same with the month that a calendar page shows, counted like a facet."""

    month = CodeFilter(label=_("Month"))

    class Meta(EventFilters.Meta):
        pass
