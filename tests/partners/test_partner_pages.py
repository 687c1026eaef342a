"""The lists of organisations and initiatives and the pages of one."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from events.models import EventParticipant
from partners.models import (
    InitiativeOrganisation,
    InitiativePlace,
    OrganisationIdentifier,
    OrganisationMember,
)
from partners.registers import register_page
from pledges.models import PledgeInitiative, PledgeParticipant
from tests.factories import (
    InitiativeFactory,
    OrganisationFactory,
    PledgeFactory,
    published_event,
    published_initiative,
    published_organisation,
    published_pledge,
)

pytestmark = pytest.mark.django_db


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_private_partners_come_first_and_governments_are_one_filter_away(client: Client) -> None:
    published_organisation(name="Turbine Works", organisation_type="70")
    published_organisation(name="Ministry of Alder", organisation_type="10")
    assert 'href="/partners/?sphere=private"' in text(client, "/")
    page = text(client, "/partners/?sphere=private")
    assert "Turbine Works" in page
    assert "Ministry of Alder" not in page
    assert "Ministry of Alder" in text(client, "/partners/")


def test_a_partner_s_page_opens_with_what_it_does_on_the_ground(client: Client) -> None:
    partner = published_organisation(name="Turbine Works", organisation_type="70")
    initiative = published_initiative(partner, title="Turbines for hospitals", technology="Small gas turbines")
    InitiativePlace.objects.create(initiative=initiative, region_id="UA-32", name="Bucha")
    page = text(client, partner.get_absolute_url())
    assert page.index("On the ground") < page.index("Turbines for hospitals") < page.index("What sources say")
    assert "Small gas turbines" in page
    assert "Bucha" in page


def test_a_donor_s_page_shows_what_it_promised(client: Client) -> None:
    donor = published_organisation(name="Norland")
    published_pledge(title="Winter heating", donor=donor)
    PledgeFactory(title="Not yet public", donor=donor)
    page = text(client, donor.get_absolute_url())
    assert "Winter heating" in page
    assert f'href="/pledges/?donor={donor.slug}"' in page
    assert "Not yet public" not in page


def test_pledges_events_and_groups_it_takes_part_in_are_shown(client: Client) -> None:
    organisation = published_organisation(name="Aid Agency")
    pledge = published_pledge(title="Mine action")
    PledgeParticipant.objects.create(pledge=pledge, organisation=organisation, role="4")
    EventParticipant.objects.create(event=published_event(title="Forum"), organisation=organisation, role="host")
    for group in (published_organisation(name="Group of Seven"), OrganisationFactory(name="Secret group")):
        OrganisationMember.objects.create(organisation=group, member=organisation)
    page = text(client, organisation.get_absolute_url())
    for name in ("Mine action", "Forum", "Group of Seven"):
        assert name in page
    assert "Secret group" not in page


def test_an_initiative_names_who_runs_it_and_the_pledges_behind_it(client: Client) -> None:
    initiative = published_initiative(published_organisation(name="Turbine Works"), title="Turbines for hospitals")
    InitiativeOrganisation.objects.create(
        initiative=initiative, organisation=OrganisationFactory(name="Secret partner"), role="partner"
    )
    for pledge in (published_pledge(title="Winter heating"), PledgeFactory(title="Not yet public")):
        PledgeInitiative.objects.create(pledge=pledge, initiative=initiative)
    page = text(client, initiative.get_absolute_url())
    assert "Turbine Works" in page
    assert "Winter heating" in page
    assert "Secret partner" not in page
    assert "Not yet public" not in page
    assert "Secret partner" not in text(client, "/initiatives/")


def test_drafts_have_no_page(client: Client) -> None:
    for draft in (OrganisationFactory(), InitiativeFactory()):
        assert client.get(draft.get_absolute_url()).status_code == 404


def test_the_number_of_queries_does_not_grow_with_what_a_partner_does(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    partner, event = published_organisation(name="Turbine Works"), published_event()

    def one_more() -> None:
        InitiativePlace.objects.create(initiative=published_initiative(partner), region_id="UA-32")
        given = published_pledge({"UA": None}, {"23630": None}, donor=partner, announced_at=event)
        carried = published_pledge({"UA": None}, {"23630": None}, announced_at=event)
        for pledge in (given, carried):
            PledgeParticipant.objects.create(pledge=pledge, organisation=partner, role="4")
        EventParticipant.objects.create(event=published_event(), organisation=partner, role="host")

    one_more()
    with django_assert_num_queries(33):
        text(client, partner.get_absolute_url())
    for _number in range(4):
        one_more()
    with django_assert_num_queries(33):
        text(client, partner.get_absolute_url())


def test_initiatives_are_on_a_map_where_half_of_them_have_a_region(client: Client) -> None:
    partner = published_organisation(name="Turbine Works", organisation_type="70")
    InitiativePlace.objects.create(initiative=published_initiative(partner), region_id="UA-32")
    published_initiative(partner)
    page = text(client, partner.get_absolute_url())
    assert "On the map: 1 of 2 initiatives" in page
    assert f"/initiatives/?organisation={partner.slug}&amp;region=UA-32" in page
    published_initiative(partner)
    page = text(client, partner.get_absolute_url())
    assert "No map: a region is stated for 1 of 3 initiatives." in page
    assert '<svg class="regions' not in page


@pytest.mark.parametrize(
    ("scheme", "value", "address"),
    [
        ("iati", "XM-DAC-701-8", "https://d-portal.org/ctrack.html?reporting_ref=XM-DAC-701-8#view=main"),
        (
            "jp_corporate",
            "8000012010038",
            "https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html?selHouzinNo=8000012010038",
        ),
        ("lei", "5493001KJTIIGC8Y1R12", "https://search.gleif.org/#/record/5493001KJTIIGC8Y1R12"),
        ("lei", "javascript:alert(1)//", ""),
        ("jp_corporate", "８００００１２０１００３８", ""),
        ("ua_edrpou", "14360570", ""),
    ],
)
def test_numbers_in_registers_lead_to_their_pages(client: Client, scheme: str, value: str, address: str) -> None:
    assert register_page(scheme, value) == address
    partner = published_organisation()
    OrganisationIdentifier.objects.create(organisation=partner, scheme=scheme, value=value)
    page = text(client, partner.get_absolute_url())
    assert (f'<a href="{address}" rel="noopener nofollow">{value}</a>' in page) == bool(address)


def test_a_company_stands_beside_others_a_government_does_not(client: Client) -> None:
    company, government = (published_organisation(organisation_type=kind) for kind in ("70", "10"))
    other = published_organisation(name="Pump works", organisation_type="70")
    OrganisationFactory(name="Secret works", organisation_type="70")
    page = text(client, company.get_absolute_url())
    assert "Other private partners" in page
    assert other.name in page
    assert "Secret works" not in page
    assert "Other private partners" not in text(client, government.get_absolute_url())
