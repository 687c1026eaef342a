"""What the ledger counts under a total, with the room that its own precision words leave."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import NamedTuple

from aidportal.money.display import CANONICAL, shown_currency
from aidportal.money.intervals import Comparison, Interval, interval
from pledges.counting import Node, Sums, add, count, in_proportion
from pledges.models import StatedTotal
from pledges.reconciliation.material import Claim, Material, Member
from pledges.reconciliation.scope import PROMISED, has_part, is_by_the_day, is_in_period, portions, stage_of

OPEN_ABOVE = (Comparison.OVER, Comparison.AT_LEAST)
ByWord = dict[tuple[str, str], int]


@dataclass(frozen=True)
class Counted:
    """As the page has it. ``by_word``: by kind of money and precision word, empty for a pledge with several words."""

    by_word: ByWord
    interval: Interval


class Row(NamedTuple):
    """``sums``: low end, figure, high end, in the currency of the page."""

    kind: str
    word: str
    sums: Sums
    is_open: bool


def add_up(total: StatedTotal, alone: ByWord, material: Material) -> Counted:
    """``alone``: what the pledges that are no part and have none count; ``material`` has all others.

    A package counts what its parts do not account for, as of the day of the total: three times, with all
    figures at their low end, as they stand, and at their high end. So "about 1000" with a part of 900 is 900
    to 1100 together. Simplifications: rounding is left aside; a cancelled pledge counts nothing, whenever it
    was cancelled.
    """
    rows = [Row(kind, word, ends(cents, word), word in OPEN_ABOVE) for (kind, word), cents in alone.items()]
    rows += _of_members(total, material)
    by_word: ByWord = defaultdict(int)
    for row in rows:
        by_word[row.kind, row.word] += row.sums[1]
    low, _middle, high = add(row.sums for row in rows)
    # Of a package without its parts, the high ends of the parts may leave less than their low ends.
    low, high = min(low, high), max(low, high)
    span = Interval(low, None if any(row.is_open for row in rows) else high)
    return Counted({key: cents for key, cents in by_word.items() if cents}, span)


def ends(cents: int, word: str) -> Sums:
    """The low end, the figure, and the high end; the figure once more where there is no high end."""
    if word == Comparison.EXACTLY:
        return cents, cents, cents
    span = interval(cents, 1, word)
    return floor(span.low or 0), cents, cents if span.high is None else ceil(span.high)


def _of_members(total: StatedTotal, material: Material) -> Iterator[Row]:
    own = claims_in_time(total, material)
    for pk, sums in _counted(own, material.members).items():
        member, recipients = material.members[pk], material.recipients.get(pk, ())
        if own[pk] and _is_meant(total, member) and has_part(total.recipient_id, recipients):
            words = {claim.word for claim in own[pk]}
            word = words.pop() if len(words) == 1 else ""
            low, cents, high = portions(sums, total.recipient_id, recipients)
            yield Row(member.kind, word, (low, cents, high), any(claim.word in OPEN_ABOVE for claim in own[pk]))


def claims_in_time(total: StatedTotal, material: Material) -> dict[int, list[Claim]]:
    """By pledge, those of the total's stage that have a figure and may have been made by its day.

    The period narrows payments down here; of promises only later, since an earlier promise of another period
    still takes its part off the one to which it was raised.
    """
    stage = stage_of(total)
    own: dict[int, list[Claim]] = defaultdict(list)
    for pk, claims in material.claims[stage].items():
        own[pk] = [
            claim
            for claim in claims
            if claim.cents is not None
            and is_by_the_day(total, claim.first)
            and (stage == PROMISED or is_in_period(total, claim.first, claim.last))
        ]
    return own


def _counted(own: Mapping[int, Sequence[Claim]], members: Mapping[int, Member]) -> dict[int, Sums]:
    """What ``count`` makes of three stages, made of three ends of one stage: in USD, then as the page has it."""
    in_usd = {pk: add(ends(claim.cents or 0, claim.word) for claim in own[pk]) for pk in members}
    counted = count({pk: Node(member.parent, in_usd[pk]) for pk, member in members.items()})
    if shown_currency() == CANONICAL:
        return counted
    shown = {pk: add(ends(claim.worth or 0, claim.word) for claim in own[pk]) for pk in members}
    return {pk: tuple(map(in_proportion, shown[pk], sums, in_usd[pk])) for pk, sums in counted.items()}


def _is_meant(total: StatedTotal, member: Member) -> bool:
    return total.donor_id in (None, member.donor) and (
        stage_of(total) != PROMISED or is_in_period(total, member.announced_from, member.announced_to)
    )
