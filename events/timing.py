"""When an event takes place, as far as its sources state it: days, or moments at the venue."""

from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo


class Moments(NamedTuple):
    """Beginning and end at the venue, each with its zone; ``end`` is None where no source states one."""

    start: datetime
    end: datetime | None


def today() -> date:
    """The day that parts what is ahead from what is past (UTC, as the ETags of pages that depend on the day)."""
    return datetime.now(UTC).date()


def moments(event: Any) -> Moments | None:
    """None where no day or no time of day is stated. A range begins on its first and ends on its last day."""
    if not event.held.states_days or event.starts_at is None:
        return None
    zone = ZoneInfo(event.time_zone)
    start = datetime.combine(event.held_from, event.starts_at, zone)
    return Moments(start, datetime.combine(event.held_to, event.ends_at, zone) if event.ends_at else None)


def is_over(event: Any, day: date) -> bool:
    """Whether the last of its stated days lies before ``day``; false where no date is stated."""
    return event.held_to is not None and event.held_to < day
