"""The list of events and the page of one."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from aidportal.money.dates import StatedDate
from events.models import EventCitation, EventInitiative, EventParticipant
from pledges.models import Transaction, TransactionCitation
from tests.factories import (
    EventFactory,
    InitiativeFactory,
    OrganisationFactory,
    PledgeFactory,
    cite,
    published_event,
    published_initiative,
    published_organisation,
    published_pledge,
    published_source,
    usd,
)

pytestmark = pytest.mark.django_db


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_the_list_filters_by_kind_and_shows_dates_as_stated(client: Client) -> None:
    published_event(title="Visit to Alder", kind="visit", held=StatedDate.month(2023, 12))
    published_event(title="Summit of Estmark", kind="summit")
    page = text(client, "/events/?kind=visit")
    assert "December 2023, day not stated" in page
    assert "Visit to Alder" in page
    assert "Summit of Estmark" not in page


def test_a_draft_is_neither_listed_nor_shown(client: Client) -> None:
    draft = EventFactory(title="Not yet public")
    assert "Not yet public" not in text(client, "/events/")
    assert client.get(draft.get_absolute_url()).status_code == 404


def test_what_was_promised_there_comes_first(client: Client) -> None:
    event = published_event(title="Summit of Alder")
    published_pledge(title="Five generators", announced_at=event)
    PledgeFactory(title="Not yet public", announced_at=event)
    page = text(client, event.get_absolute_url())
    assert page.index("Promised here") < page.index("Five generators") < page.index("What sources say")
    assert "1 without figure" in page
    assert "Not yet public" not in page


def test_what_came_of_its_promises_is_added_after_it(client: Client) -> None:
    event = published_event()
    pledge = published_pledge(announced_at=event, amount=usd(5_000_000))
    assert "Nothing so far" in text(client, event.get_absolute_url())
    transaction = Transaction.objects.create(pledge=pledge, type="3", value=usd(2_000_000))
    cite(TransactionCitation(transaction=transaction), ["value"])
    assert "Disbursement: USD 2 million" in text(client, event.get_absolute_url())


def test_hosts_and_initiatives_are_named_if_they_are_public(client: Client) -> None:
    event = published_event()
    for organisation in (published_organisation(name="Norland"), OrganisationFactory(name="Secret host")):
        EventParticipant.objects.create(event=event, organisation=organisation, role="host", person="A. Minister")
    for initiative in (published_initiative(title="Turbines"), InitiativeFactory(title="Secret plan")):
        EventInitiative.objects.create(event=event, initiative=initiative)
    page = text(client, event.get_absolute_url())
    assert "A. Minister" in page
    assert "Norland" in page
    assert "Turbines" in page
    assert "Secret" not in page


def test_two_sources_may_disagree_on_the_day(client: Client) -> None:
    event = published_event(held=StatedDate.day(dt.date(2024, 1, 7)))
    other = EventCitation(event=event, states_date=StatedDate.day(dt.date(2024, 1, 8)))
    cite(other, ["held"], published_source(publisher="The Other Daily"))
    page = text(client, event.get_absolute_url())
    assert "The Other Daily states “8 January 2024”, the ledger keeps “7 January 2024”" in page


def test_the_number_of_queries_does_not_grow_with_the_promises(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    donor, event = published_organisation(name="Norland"), published_event()

    def one_more() -> None:
        pledge = published_pledge({"UA": None}, {"23630": None}, donor=donor, announced_at=event)
        paid = Transaction(pledge=pledge, type="3", value=usd(1), provider=donor, receiver=donor)
        paid.save()
        cite(TransactionCitation(transaction=paid), ["value"])
        EventParticipant.objects.create(event=event, organisation=published_organisation(), role="host")

    one_more()
    with django_assert_num_queries(19):
        text(client, event.get_absolute_url())
    for _number in range(4):
        one_more()
    with django_assert_num_queries(19):
        text(client, event.get_absolute_url())
