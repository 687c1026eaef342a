"""All stated totals by scope, each scope on one axis, against the ledger's sums; as the page has money."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Prefetch

from aidportal.money.amounts import Amount
from aidportal.money.display import shown_currency
from aidportal.money.intervals import Comparison, Number
from aidportal.money.pictures import bar, length_for, ticks
from aidportal.money.show import show_rounded
from aidportal.pages.totals.addresses import address_of
from aidportal.pages.totals.gaps import Gap, end_of, gaps_between
from aidportal.pages.totals.stated import SHELVES, Counted, Group, Line, Scope
from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from pledges.models import StatedTotal, StatedTotalPledge
from pledges.pictures import ink_of
from pledges.reconciliation import Reconciliation, reconcile


def scopes() -> list[Scope]:
    """All published stated totals against the ledger, in a fixed number of queries."""
    by_scope: dict[tuple[Any, Any], list[Reconciliation]] = {}
    for result in reconcile(list(published_totals())):
        by_scope.setdefault((result.total.donor_id, result.total.recipient_id), []).append(result)
    return [_scope(results) for results in by_scope.values()]


def most_telling(stated: Sequence[Scope]) -> Scope | None:
    """The scope that the first page shows: with most contradictions, then with most totals."""
    return max(stated, key=lambda scope: (len(scope.gaps), len(scope.lines)), default=None)


def published_totals() -> Any:
    """Published totals with all that a page shows of them."""
    return (
        StatedTotal.objects.published()
        .select_related("donor", "recipient")
        .prefetch_related(
            published_citations(StatedTotal),
            Prefetch("pledges", rows_of_published(StatedTotalPledge.objects, "pledge")),
        )
        .order_by("pk")
    )


def _scope(stated: Sequence[Reconciliation]) -> Scope:
    results = sorted(stated, key=lambda result: -end_of(result.stated) if result.stated else 1)
    counted = [figure.interval for result in results for figure, _word in _by_kind(result).values()]
    length = length_for([*(result.stated for result in results if result.stated), *counted])
    gaps = gaps_between(results, length)
    groups: dict[Any, list[Reconciliation]] = {}
    for result in results:
        groups.setdefault(_sameness(result), []).append(result)
    drawn = [
        Group([_line(one, gaps.get(one.total.pk, []), length) for one in group], _counted(group[0], length))
        for group in groups.values()
    ]
    return Scope(drawn, ticks(length, show_rounded))


def _sameness(result: Reconciliation) -> Any:
    """What two totals share if the same is counted and the same is beside the sum."""
    shelves = tuple(tuple(pledge.pk for pledge in getattr(result, shelf)) for shelf in SHELVES)
    return tuple(sorted(result.counted_as.items())), shelves


def _line(result: Reconciliation, gaps: list[Gap], length: Number) -> Line:
    stated = result.stated
    drawn = bar(end_of(stated), stated, result.total.amount_comparison, length) if stated else None
    return Line(result, drawn, gaps)


def _by_kind(result: Reconciliation) -> dict[str, tuple[Amount, str]]:
    """The sum of each kind of money, with the word that all its figures share, or none where they have several."""
    sums = {}
    for kind, minor in sorted(result.counted.items()):
        words = {word for one, word in result.counted_as if one == kind}
        word = words.pop() if len(words) == 1 else ""
        sums[kind] = Amount(minor, 1, shown_currency(), word or Comparison.EXACTLY), word
    return sums


def _counted(result: Reconciliation, length: Number) -> list[Counted]:
    return [
        Counted(
            kind,
            figure.minor,
            word,
            bar(figure.minor, figure.interval, word, length, ink_of(kind)),
            address_of(result, "within", result.total.slug, kind),
        )
        for kind, (figure, word) in _by_kind(result).items()
    ]
