"""Records for tests, in as few words as a test needs. ``published_*`` makes what the public may see."""

from typing import Any

import factory
from factory.django import DjangoModelFactory

from aidportal.changes.writing import writing
from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from aidportal.publication.models import State
from aidportal.sources.models import Source
from events.models import Event, EventCitation
from partners.models import Initiative, InitiativeCitation, InitiativeOrganisation, Organisation, OrganisationCitation
from pledges.models import Pledge, PledgeCitation, PledgeRecipient, PledgeSector, StatedTotal, StatedTotalCitation


def usd(dollars: int, comparison: str = "exactly") -> Amount:
    """An amount of whole US dollars."""
    return Amount(dollars * 100, 100, "USD", comparison)


class RecordFactory(DjangoModelFactory):
    """``state`` is set directly: tests of the workflow itself use its verbs."""

    class Meta:
        abstract = True


class SourceFactory(RecordFactory):
    class Meta:
        model = Source

    title = factory.Sequence("Article {}".format)
    publisher = "The Daily Record"
    kind = Source.Kind.PRESS


class OrganisationFactory(RecordFactory):
    class Meta:
        model = Organisation

    name = factory.Sequence("Organisation {}".format)
    organisation_type = "10"


class EventFactory(RecordFactory):
    class Meta:
        model = Event

    title = factory.Sequence("Conference {}".format)
    kind = Event.Kind.CONFERENCE
    status = Event.Status.HELD


class InitiativeFactory(RecordFactory):
    class Meta:
        model = Initiative

    title = factory.Sequence("Initiative {}".format)
    stage = Initiative.Stage.ANNOUNCED


class PledgeFactory(RecordFactory):
    class Meta:
        model = Pledge

    title = factory.Sequence("Pledge {}".format)
    donor = factory.LazyFunction(lambda: published_organisation())  # noqa: PLW0108 - defined below
    announced = StatedDate.month(2023, 12)


class StatedTotalFactory(RecordFactory):
    class Meta:
        model = StatedTotal

    title = factory.Sequence("Total {}".format)
    amount = usd(1_000_000)
    stated = StatedDate.month(2024, 2)
    measure = StatedTotal.Measure.PROMISED


def published_source(**values: Any) -> Source:
    return SourceFactory(state=State.PUBLISHED, **values)


def published_organisation(**values: Any) -> Organisation:
    with writing():
        organisation = OrganisationFactory(state=State.PUBLISHED, **values)
        cite(OrganisationCitation(organisation=organisation), ["name"])
    return organisation


def published_event(**values: Any) -> Event:
    with writing():
        event = EventFactory(state=State.PUBLISHED, **values)
        cite(EventCitation(event=event), ["held"])
    return event


def published_initiative(organisation: Organisation | None = None, **values: Any) -> Initiative:
    with writing():
        initiative = InitiativeFactory(state=State.PUBLISHED, **values)
        InitiativeOrganisation.objects.create(
            initiative=initiative, organisation=organisation or published_organisation()
        )
        cite(InitiativeCitation(initiative=initiative), ["summary"])
    return initiative


def published_pledge(
    recipients: dict[str, int | None] | None = None, sectors: dict[str, int | None] | None = None, **values: Any
) -> Pledge:
    """A cited, published pledge. ``recipients`` and ``sectors``: shares in hundredths of a percent by code."""
    with writing():
        pledge = PledgeFactory(state=State.PUBLISHED, **values)
        give_shares(pledge, recipients or {}, sectors or {})
        cite(PledgeCitation(pledge=pledge, states_amount=pledge.amount), ["amount", "announced"])
    pledge.refresh_from_db()
    return pledge


def published_stated_total(**values: Any) -> StatedTotal:
    with writing():
        total = StatedTotalFactory(state=State.PUBLISHED, **values)
        cite(StatedTotalCitation(stated_total=total, states_amount=total.amount), ["amount", "stated"])
    return total


def give_shares(pledge: Pledge, recipients: dict[str, int | None], sectors: dict[str, int | None]) -> None:
    for code, share in recipients.items():
        PledgeRecipient.objects.create(pledge=pledge, area_id=code, share=share)
    for code, share in sectors.items():
        PledgeSector.objects.create(pledge=pledge, sector_id=code, share=share)


def cite(citation: Any, backs: list[str], source: Source | None = None, quote: str = "as the minister said") -> Any:
    """Save ``citation`` with a source, a quote and what it backs."""
    citation.source = source or Source.objects.published().first() or published_source()
    citation.quote, citation.backs = quote, backs
    citation.save()
    return citation
