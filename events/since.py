"""What was added after an event to the promises made there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from events.models import Event


@dataclass(frozen=True)
class Step:
    """``transaction``: what was committed, paid or delivered of ``pledge``; or ``grown``: the later pledge to which
    it was raised (``is_raise``) or that is a part of it.
    """

    pledge: Any
    transaction: Any = None
    grown: Any = None
    is_raise: bool = False

    @property
    def day(self) -> date:
        """The first day on which it may have happened; what has no date comes last."""
        when = self.transaction.occurred if self.transaction else self.grown.announced
        return when.first or date.max


def added_after(event: Event, pledges: Iterable[Any]) -> list[Step]:
    """By date. ``pledges``: those announced at ``event``, with ``parent``, ``children`` and ``transactions``."""
    return sorted((step for pledge in pledges for step in _steps(event, pledge)), key=lambda step: step.day)


def _steps(event: Event, pledge: Any) -> Iterator[Step]:
    for transaction in pledge.transactions.all():
        yield Step(pledge, transaction=transaction)
    if pledge.parent and pledge.parent_relation == "raised_to" and pledge.parent.announced_at_id != event.pk:
        yield Step(pledge, grown=pledge.parent, is_raise=True)
    for child in pledge.children.all():
        if child.parent_relation == "part_of" and child.announced_at_id != event.pk:
            yield Step(pledge, grown=child)
