"""The same questions about pledges, answered by plain SQL: what the index is held against."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from aidportal.search.question import Question
from aidportal.search.sorting import title_key
from aidportal.search.tokens import is_ideographic, runs
from pledges.documents import PledgeDocuments
from pledges.measures import MEASURES
from pledges.models import Joint, Pledge, PledgeParticipant, PledgePlace, Slice

#: Index field → column, for those of one value.
COLUMNS = {
    "donor": "donor__slug",
    "kind_of_money": "kind_of_money",
    "status": "status",
    "finance_type": "finance_type",
    "flow_type": "flow_type",
    "precision": "amount_comparison",
    "event": "announced_at__slug",
}
#: What the index says where the column is empty.
EMPTY = {"finance_type": "not_stated", "flow_type": "not_stated", "precision": "none"}
SHARED = ("recipient", "sector")
FACETS = (*COLUMNS, *SHARED, "region", "channel", "year")
RANGES = {"usd": "usd_cents"}


def answer(
    question: Question, order: str = "newest", limit: int = 10, facets: Iterable[str] = FACETS
) -> dict[str, Any]:
    """Count, first ids in order, facets, totals by kind of money, number of joint ones."""
    found = records(question)
    ids = sorted(found, key=lambda pledge: sort_key(pledge, order))
    return {
        "count": len(found),
        "ids": [pledge.pk for pledge in ids[:limit]],
        "facets": {name: dict(facet(question, name, found)) for name in facets},
        "totals": totals(question, found),
        "joint": len(records(replace(question, joint=True))),
    }


def records(question: Question) -> list[Pledge]:
    """The pledges that a question finds."""
    pledges = Pledge.objects.filter(state="published")
    for name in {*question.include, *question.exclude} - set(SHARED):
        pledges = _filtered(pledges, name, question)
    for name, bounds in question.ranges.items():
        column = RANGES[name]
        limits = {f"{column}__gte": bounds.low, f"{column}__lte": bounds.high, f"{column}__isnull": False}
        pledges = pledges.filter(**{lookup: limit for lookup, limit in limits.items() if limit is not None})
    strict = _donor(question, joint=False) & _has_slice(question)
    if not question.joint:
        return _with_words(list(pledges.filter(strict)), question.words)
    loose = _donor(question, joint=True)
    for name in SHARED:
        loose &= _has_slice_or_member(question, name)
    stated = Pledge.objects.filter(strict).values("pk")
    return _with_words(list(pledges.filter(loose).exclude(pk__in=stated).distinct()), question.words)


def facet(question: Question, name: str, found: list[Pledge]) -> Counter[str]:
    """Value → pledges, without the facet's own filter. ``found``: what the whole question finds."""
    if question.narrows(name):
        found = records(question.without(name))
    pks = [pledge.pk for pledge in found]
    if name in SHARED:
        rows = Slice.objects.filter(pledge__in=pks).values_list("pledge_id", name).distinct()
    elif name == "region":
        rows = PledgePlace.objects.filter(pledge__in=pks, region__isnull=False).values_list("pledge_id", "region_id")
    elif name == "channel":
        channels = PledgeParticipant.objects.filter(pledge__in=pks, role="4")
        rows = channels.values_list("pledge_id", "organisation__slug")
    elif name == "year":
        rows = [(pledge.pk, year) for pledge in found for year in years(pledge)]
    else:
        column = Pledge.objects.filter(pk__in=pks).values_list("pk", COLUMNS[name])
        rows = [(pk, value or EMPTY.get(name)) for pk, value in column if value or name in EMPTY]
    return Counter(value for _pk, value in set(rows))


def totals(question: Question, found: Collection[Pledge]) -> dict[str, list[int]]:
    """Kind of money → sums of the three stages; under a recipient or sector the share alone."""
    sums: dict[str, list[int]] = {}
    kinds = {pledge.pk: pledge.kind_of_money for pledge in found}
    if any(question.narrows(name) for name in SHARED):
        rows = Slice.objects.filter(_slice(question), pledge__in=list(kinds)).values_list("pledge_id", *MEASURES)
    else:
        rows = Pledge.objects.filter(pk__in=list(kinds)).values_list("pk", *MEASURES)
    for pk, *values in rows:
        row = sums.setdefault(kinds[pk], [0, 0, 0])
        row[:] = [total + value for total, value in zip(row, values, strict=True)]
    return {kind: row for kind, row in sums.items() if any(row)}


def sort_key(pledge: Pledge, order: str) -> Any:
    """Ascending key of an order, worked out from the columns."""
    day = pledge.announced_from.toordinal() if pledge.announced_from else None
    match order:
        case "newest":
            return (-(day or 0), -pledge.pk)
        case "oldest":
            return (day is None, day or 0, pledge.pk)
        case "largest":
            return (-((pledge.usd_cents or 0) // 100), -pledge.pk)
        case _:
            language = order.removeprefix("title_")
            return title_key(getattr(pledge, f"title_{language}") or pledge.title_en, pledge.pk)


def years(pledge: Pledge) -> list[str]:
    """The years that the announcement's days lie in."""
    if pledge.announced_from is None:
        return ["not_stated"]
    return [str(year) for year in range(pledge.announced_from.year, pledge.announced_to.year + 1)]


def _filtered(pledges: QuerySet, name: str, question: Question) -> QuerySet:
    if question.include.get(name) and name != "donor":
        pledges = pledges.filter(_has(name, question.include[name]))
    if question.exclude.get(name):
        pledges = pledges.exclude(pk__in=Pledge.objects.filter(_has(name, question.exclude[name])).values("pk"))
    return pledges


def _has(name: str, values: Collection[str]) -> Q:
    """Whether a pledge has one of the values."""
    match name:
        case "region":
            return Q(Exists(PledgePlace.objects.filter(pledge=OuterRef("pk"), region__in=values)))
        case "channel":
            implementing = PledgeParticipant.objects.filter(pledge=OuterRef("pk"), role="4")
            return Q(Exists(implementing.filter(organisation__slug__in=values)))
        case "year":
            return _in_years(values)
        case _:
            stored = ["" if value == EMPTY.get(name) else value for value in values]
            return Q(**{f"{COLUMNS[name]}__in": stored})


def _in_years(values: Collection[str]) -> Q:
    condition = Q(announced_from__isnull=True) if "not_stated" in values else Q(pk__in=[])
    for year in values:
        if year != "not_stated":
            condition |= Q(announced_from__year__lte=int(year), announced_to__year__gte=int(year))
    return condition


def _donor(question: Question, joint: bool) -> Q:
    donors = question.include.get("donor")
    if not donors:
        return Q()
    member = Q(donor__memberships__member__slug__in=donors) if joint else Q(pk__in=[])
    return Q(donor__slug__in=donors) | member


def _slice(question: Question) -> Q:
    """Which slices pass."""
    return _passes(question, "recipient") & _passes(question, "sector")


def _passes(question: Question, name: str) -> Q:
    condition = Q()
    if question.include.get(name):
        condition &= _codes(name, name, question.include[name])
    if question.exclude.get(name):
        condition &= ~_codes(name, name, question.exclude[name])
    return condition


def _codes(name: str, column: str, codes: Collection[str]) -> Q:
    """A sector stands for those below it, too."""
    condition = Q(**{f"{column}__in": codes})
    for code in codes if name == "sector" else ():
        condition |= Q(**{f"{column}__startswith": code})
    return condition


def _has_slice(question: Question) -> Q:
    """Whether one slice of the pledge passes all."""
    if not any(question.narrows(name) for name in SHARED):
        return Q()
    return Q(Exists(Slice.objects.filter(_slice(question), pledge=OuterRef("pk"))))


def _has_slice_or_member(question: Question, name: str) -> Q:
    """Whether a slice passes, or a member whose share nobody stated is asked for."""
    if not question.narrows(name):
        return Q()
    found = Q(Exists(Slice.objects.filter(_passes(question, name), pledge=OuterRef("pk"))))
    if question.include.get(name):
        asked = _codes(name, "code", question.include[name])
        found |= Q(Exists(Joint.objects.filter(asked, pledge=OuterRef("pk"), dimension=name)))
    return found


def _with_words(pledges: list[Pledge], words: str) -> list[Pledge]:
    wanted = runs(words)
    if not wanted or not pledges:
        return pledges
    entries = PledgeDocuments().entries([pledge.pk for pledge in pledges])
    matching = {entry.pk for entry in entries if all(_occurs(run, [*entry.titles, *entry.texts]) for run in wanted)}
    return [pledge for pledge in pledges if pledge.pk in matching]


def _occurs(wanted: str, texts: list[str]) -> bool:
    """By substring for kanji and kana, by the whole word for short ones, by its beginning for longer ones."""
    found = [run for text in texts for run in runs(text)]
    if is_ideographic(wanted):
        return any(wanted in run for run in found if is_ideographic(run))
    return any(run == wanted or (len(wanted) >= 4 and run.startswith(wanted)) for run in found)
