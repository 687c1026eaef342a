"""Where partners work and with which technology, as conditions of their lists."""

import pytest
from django.test import Client

from aidportal.publication.models import State
from partners.models import Initiative, InitiativeOrganisation, InitiativePlace
from partners.naming import code_of
from tests.factories import InitiativeFactory, published_initiative, published_organisation

pytestmark = pytest.mark.django_db


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


@pytest.fixture
def bucha() -> Initiative:
    initiative = published_initiative(
        published_organisation(name="Fuel works", organisation_type="70"),
        title="Fuel",
        technology="Ammonia synthesis",
    )
    InitiativePlace.objects.create(initiative=initiative, region_id="UA-32", name_en="Bucha", name_ja="ブチャ")
    published_organisation(name="Elsewhere", organisation_type="70")
    return initiative


@pytest.mark.parametrize("condition", ["place=bucha", "region=UA-32", "technology=ammonia-synthesis"])
def test_companies_and_initiatives_are_found_by_place_and_technology(
    client: Client, bucha: Initiative, condition: str
) -> None:
    partners = text(client, f"/partners/?{condition}")
    assert "Fuel works" in partners
    assert "Elsewhere" not in partners
    assert "Fuel" in text(client, f"/initiatives/?{condition}")
    assert "ブチャ" in text(client, f"/ja/partners/?{condition}")


def test_a_partner_no_longer_works_where_its_initiative_no_longer_stands(client: Client, bucha: Initiative) -> None:
    assert "Fuel works" in text(client, "/partners/?place=bucha")
    row = bucha.organisations.get()  # type: ignore[attr-defined]
    InitiativeOrganisation.objects.create(initiative=bucha, organisation=published_organisation(name="Heir"))
    row.delete()
    page = text(client, "/partners/?region=UA-32")
    assert "Heir" in page
    assert "Fuel works" not in page
    bucha.state = State.ARCHIVED
    bucha.save()
    assert "Heir" not in text(client, "/partners/?region=UA-32")


def test_companies_come_before_governments_by_default(client: Client) -> None:
    for name, kind in (("Alder", "10"), ("Zinc works", "70"), ("Norland University", "80")):
        published_organisation(name=name, organisation_type=kind)
    page = text(client, "/partners/")
    assert page.index(">Norland University<") < page.index(">Zinc works<") < page.index(">Alder<")
    by_name = text(client, "/partners/?sort=title")
    assert by_name.index(">Alder<") < by_name.index(">Zinc works<")


def test_places_of_drafts_are_no_choice(client: Client) -> None:
    draft = InitiativeFactory(technology="Secret process")
    InitiativeOrganisation.objects.create(initiative=draft, organisation=published_organisation(name="Fuel works"))
    InitiativePlace.objects.create(initiative=draft, name="Secretville")
    for page in (
        "/partners/",
        "/initiatives/",
        "/partners/?place=secretville",
        "/partners/?technology=secret-process",
    ):
        answer = text(client, page)
        assert "Secretville" not in answer
        assert "Secret process" not in answer


def test_names_in_any_script_have_codes_of_their_own() -> None:
    assert code_of("Kryvyi Rih") == "kryvyi-rih"
    assert code_of(None, "ブチャ") != code_of(None, "キーウ") != ""
    assert code_of("", None) == ""
    assert len(code_of("a" * 300)) <= 120
