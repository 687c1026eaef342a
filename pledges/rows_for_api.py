"""What the API shows of pledges, transactions and stated totals, fetched in a fixed number of queries."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from django.db.models import Prefetch, QuerySet

from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from events.models import Event
from partners.models import Organisation
from pledges.accounting.rates import rates_for
from pledges.models import (
    Item,
    Pledge,
    PledgeIdentifier,
    PledgeInitiative,
    PledgeMarker,
    PledgeParticipant,
    PledgePlace,
    PledgeRecipient,
    PledgeSector,
    StatedTotal,
    StatedTotalPledge,
    Transaction,
)


def pledges() -> QuerySet[Any]:
    """Published pledges with all of their rows."""
    public = Pledge.objects.published()
    return public.prefetch_related(
        Prefetch("donor", Organisation.objects.published()),
        Prefetch("announced_at", Event.objects.published()),
        Prefetch("parent", public),
        Prefetch("children", public.order_by("announced_from", "pk")),
        Prefetch("recipients", PledgeRecipient.objects.select_related("area").order_by("pk")),
        Prefetch("sectors", PledgeSector.objects.select_related("sector__parent").order_by("pk")),
        Prefetch("items", Item.objects.order_by("position", "pk")),
        Prefetch("participants", rows_of_published(PledgeParticipant.objects, "organisation").order_by("pk")),
        Prefetch("places", PledgePlace.objects.select_related("region").order_by("pk")),
        Prefetch("markers", PledgeMarker.objects.order_by("code")),
        Prefetch("identifiers", PledgeIdentifier.objects.order_by("pk")),
        Prefetch("initiatives", rows_of_published(PledgeInitiative.objects, "initiative").order_by("pk")),
        Prefetch("transactions", _transactions(Transaction.objects.order_by("occurred_from", "pk"))),
        published_citations(Pledge),
    )


def transactions() -> QuerySet[Any]:
    """Transactions of published pledges, with the pledge."""
    return _transactions(Transaction.objects.published()).select_related("pledge")


def stated_totals() -> QuerySet[Any]:
    """Published stated totals."""
    return (
        StatedTotal.objects.published()
        .select_related("recipient")
        .prefetch_related(
            Prefetch("donor", Organisation.objects.published()),
            Prefetch("pledges", rows_of_published(StatedTotalPledge.objects, "pledge").order_by("pk")),
            published_citations(StatedTotal),
        )
    )


def _transactions(rows: QuerySet[Any]) -> QuerySet[Any]:
    public = Organisation.objects.published()
    return rows.select_related("item").prefetch_related(
        Prefetch("provider", public), Prefetch("receiver", public), published_citations(Transaction)
    )


@contextmanager
def rates_for_pledges(rows: Sequence[Pledge]) -> Iterator[None]:
    """Day rates for telling whether citations in another currency disagree; no query where there are none."""
    foreign = [
        ({citation.states_amount_currency_id, pledge.amount_currency_id}, pledge.announced)
        for pledge in rows
        for citation in pledge.citations.all()  # type: ignore[attr-defined]
        if citation.states_amount_currency_id not in (None, pledge.amount_currency_id)
    ]
    with _rates(foreign):
        yield


@contextmanager
def rates_for_totals(totals: Sequence[Any]) -> Iterator[None]:
    """Day rates for holding stated totals in other currencies against US dollars."""
    with _rates(({total.amount_currency_id}, total.stated) for total in totals if total.amount_currency_id != "USD"):
        yield


def _rates(wanted: Iterable[tuple[set[Any], Any]]) -> AbstractContextManager[Any]:
    """``wanted``: currencies with the stated date on which they are compared."""
    return rates_for((currency, on) for currencies, on in wanted for currency in currencies)
