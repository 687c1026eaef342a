"""Times of day as a page shows them: the venue's with its zone named, and UTC."""

from datetime import UTC, datetime
from typing import Any

from babel.dates import get_timezone_name
from django import template
from django.utils.translation import get_language

from events.models import Event
from events.timing import moments

register = template.Library()


@register.inclusion_tag("events/event_times.html")
def event_times(event: Event) -> dict[str, Any]:
    """Nothing where no time of day is stated, or no day to which it would belong."""
    times = moments(event)
    if times is None:
        return {"event": event}
    return {
        "event": event,
        "start": times.start,
        "end": times.end,
        "utc": "UTC",
        "zone": get_timezone_name(times.start, width="long", locale=get_language()),
        "offset": _offset(times.start),
        "start_utc": times.start.astimezone(UTC),
        "end_utc": times.end.astimezone(UTC) if times.end else None,
    }


def _offset(moment: datetime) -> str:
    """ "UTC+9", "UTC−3:30", "UTC"."""
    minutes = int((moment.utcoffset() or UTC.utcoffset(None)).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"UTC{sign}{hours}{f':{rest:02}' if rest else ''}" if minutes else "UTC"
