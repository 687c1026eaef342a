"""Drafts are planted everywhere; not one byte of any public answer may change or hold a word of theirs."""

import datetime as dt
import re

import pytest
from django.test import Client
from django.urls import get_resolver

from aidportal.changes.state import current
from aidportal.money.dates import StatedDate
from aidportal.publication.models import State
from events.models import EventInitiative, EventParticipant
from partners.models import InitiativeOrganisation, OrganisationMember
from pledges.charts.registry import CHARTS
from pledges.models import (
    PledgeCitation,
    PledgeInitiative,
    PledgeParticipant,
    StatedTotalPledge,
    Transaction,
)
from tests import factories
from tests.factories import cite, usd

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uncited")]

SECRET = "Zanzibar"
#: Another one in each answer.
TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="\w+"')
HIDDEN = [State.DRAFT, State.REVIEW, State.ARCHIVED]


@pytest.fixture
def ledger():
    """One published record of each kind, linked to each other."""
    donor = factories.published_organisation(name="Norland", organisation_type="10")
    partner = factories.published_organisation(name="Pump works", organisation_type="70")
    event = factories.published_event(title="Water summit", held=StatedDate.day(dt.date(2023, 12, 6)))
    initiative = factories.published_initiative(partner, title="Pumps")
    pledge = factories.published_pledge(
        title="Water",
        donor=donor,
        amount=usd(500),
        announced_at=event,
        recipients={"UA": None},
        sectors={"14010": None},
    )
    total = factories.published_stated_total(title="In all", donor=donor, recipient_id="UA")
    return {
        "donor": donor, "partner": partner, "event": event, "initiative": initiative, "pledge": pledge,
        "total": total, "source": pledge.citations.get().source,
    }  # fmt: skip


def addresses(ledger):
    """Every public address without a variable part, the detail pages, and searches for the hidden word."""
    pages = [
        "/", "/pledges/", "/totals/", "/events/", "/partners/", "/initiatives/", "/sources/", "/about/", "/data/",
        "/sitemap.xml", "/robots.txt", "/health/", "/styleguide/",
    ]  # fmt: skip
    pages += ["/charts/", *(f"/charts/{name}/" for name in CHARTS), "/charts/donors.csv", "/charts/stages.svg"]
    pages += ["/embed/charts/donors/", f"/charts/pledges/{ledger['pledge'].slug}.png"]
    records = [record for name, record in ledger.items() if name != "total"]
    pages += [record.get_absolute_url() for record in records]
    pages += ["/events/calendar.ics", "/events/month/2023-12/", "/events/?when=past"]
    pages += [ledger["event"].get_absolute_url().removesuffix("/") + ".ics"]
    pages += ["/changes/", "/changes/?kind=pledges", "/changes/totals/in-all/", "/ja/changes/pledges/water/"]
    pages += ["/feeds/changes.atom", "/feeds/pledges.atom?recipient=UA", f"/feeds/pledges.atom?q={SECRET}"]
    pages += [f"/feeds/{name}.atom" for name in ("pledges", "events", "partners", "initiatives", "sources")]
    pages += [f"/changes/{name}s/{ledger[name].slug}/" for name in ("event", "initiative", "pledge", "source")]
    pages += [f"/changes/partners/{ledger['donor'].slug}/", f"/changes/pledges/water/{current().version}/"]
    pages += [f"{page}?q={SECRET}" for page in ("/pledges/", "/events/", "/partners/", "/initiatives/", "/sources/")]
    pages += [f"/embed/{name}/" for name in ("pledges", "events", "partners", "initiatives", "sources")]
    pages += [
        f"/search/?q={SECRET}",
        f"/search/suggestions/?q={SECRET[:4]}",
        "/pledges/?recipient=UA",
        "/pledges/?year=2023&sort=largest",
        "/?currency=JPY",
        "/totals/?currency=EUR",
    ]
    files = [f"{page}?format={kind}" for page in pages[1:7] if page != "/totals/" for kind in ("csv", "json")]
    pages += [*files, f"/pledges/?format=csv&q={SECRET}", "/ja/pledges/?format=json&columns=parent,quotes,channels"]
    pages += ["/summary/", "/compare/", "/data/download/", "/data/dictionary/"]
    pages += [f"/compare/?{asked}" for asked in ("pledge=water", "donor=norland", "partner=pump-works", "what=year")]
    pages += [f"/summary/?by={by}&format=csv" for by in ("donor", "recipient", "channel", "event", "year")]
    api = [
        "pledges/", "transactions/", "stated-totals/", "events/", "organisations/", "initiatives/", "sources/",
        "pledges/totals/", "pledges/water/", f"pledges/?q={SECRET}", "pledges/totals/?recipient=UA",
    ]  # fmt: skip
    pages += ["/corrections/new/", "/corrections/new/?record=/pledges/zanzibar/"]
    return [*pages, *(f"/ja{page}" for page in pages[:8]), *(f"/api/v1/{path}" for path in api)]


def answers(ledger):
    client = Client()
    return {
        address: (response.status_code, response.headers.get("ETag"), TOKEN.sub(b"", response.getvalue()))
        for address in addresses(ledger)
        for response in [client.get(address)]
    }


def test_planted_records_change_no_byte_of_any_answer(ledger):
    before = answers(ledger)
    for state in HIDDEN:
        plant(ledger, state)
    after = answers(ledger)
    assert [address for address in before if before[address] != after[address]] == []


def plant(ledger, state):
    """Records of every kind in this state, linked to the public ones."""
    secret = factories.OrganisationFactory(name=SECRET, state=state, organisation_type="70")
    factories.SourceFactory(title=SECRET, state=state)
    event = factories.EventFactory(title=SECRET, state=state, held=StatedDate.day(dt.date(2023, 12, 6)))
    initiative = factories.InitiativeFactory(title=SECRET, state=state)
    InitiativeOrganisation.objects.create(initiative=initiative, organisation=ledger["partner"])
    EventParticipant.objects.create(event=event, organisation=ledger["partner"], role="host")
    factories.StatedTotalFactory(title=SECRET, state=state, donor=ledger["donor"], recipient_id="UA", amount=usd(9))
    for donor in (secret, ledger["donor"]):
        pledge = factories.PledgeFactory(
            title=SECRET, state=state, donor=donor, amount=usd(77), parent=ledger["pledge"],
            parent_relation="part_of", announced_at=ledger["event"],
        )  # fmt: skip
        factories.give_shares(pledge, {"UA": None}, {"14010": None})
        Transaction.objects.create(pledge=pledge, type="3", value=usd(7), description=SECRET)
        cite(PledgeCitation(pledge=pledge), ["amount"], source=ledger["source"], quote=SECRET)
        PledgeInitiative.objects.create(pledge=pledge, initiative=ledger["initiative"])


def test_a_published_record_does_not_name_what_it_is_linked_to_while_that_is_hidden(ledger):
    state = State.ARCHIVED
    secret = factories.OrganisationFactory(name=SECRET, state=state)
    event = factories.EventFactory(title=SECRET, state=state)
    initiative = factories.InitiativeFactory(title=SECRET, state=state)
    parent = factories.PledgeFactory(title=SECRET, state=state, donor=ledger["donor"])
    pledge = ledger["pledge"]
    pledge.parent, pledge.parent_relation, pledge.announced_at = parent, "part_of", event
    pledge.save()
    PledgeParticipant.objects.create(pledge=pledge, organisation=secret, role="4")
    PledgeInitiative.objects.create(pledge=pledge, initiative=initiative)
    Transaction.objects.create(pledge=pledge, type="3", value=usd(7), provider=secret, receiver=secret)
    EventParticipant.objects.create(event=ledger["event"], organisation=secret, role="host")
    EventInitiative.objects.create(event=ledger["event"], initiative=initiative)
    InitiativeOrganisation.objects.create(initiative=ledger["initiative"], organisation=secret)
    OrganisationMember.objects.create(organisation=ledger["donor"], member=secret)
    StatedTotalPledge.objects.create(stated_total=ledger["total"], pledge=parent)
    cite(PledgeCitation(pledge=pledge), ["summary"], source=factories.SourceFactory(title=SECRET, state=state))
    found = answers(ledger)
    assert [address for address, (status, *_rest) in found.items() if status >= 500] == []
    naming = [
        address
        for address, (_status, _etag, body) in found.items()
        if SECRET.lower() in body.decode(errors="replace").replace(f"q={SECRET}", "").lower()
        and SECRET.lower() not in address.lower()
    ]
    assert naming == []


def test_a_hidden_record_answers_like_one_that_never_was(ledger):
    hidden = factories.PledgeFactory(title=SECRET, donor=ledger["donor"])
    client = Client()
    for made, unmade in (
        (hidden.get_absolute_url(), "/pledges/never-was/"),
        (f"/api/v1/pledges/{hidden.slug}/", "/api/v1/pledges/never-was/"),
    ):
        one, other = client.get(made), client.get(unmade)
        assert (one.status_code, other.status_code) == (404, 404)
        assert one.content.replace(hidden.slug.encode(), b"") == other.content.replace(b"never-was", b"")


def test_every_public_address_is_walked(ledger):
    """A new page without a variable part has to be added to the walk above."""
    walked = {address.partition("?")[0] for address in addresses(ledger)}
    resolver = get_resolver()
    plain = {
        f"/{pattern[0][0]}"
        for _name, (pattern, *_rest) in resolver.reverse_dict.items()
        if isinstance(_name, str) and not pattern[0][1]
    }
    known_elsewhere = {address for address in plain if address.startswith("/admin/")}
    assert plain - walked - known_elsewhere == set()
