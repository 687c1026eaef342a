"""Events, organisations, initiatives and sources in the API."""

import pytest
from django.test import Client

from aidportal.changes.writing import writing
from aidportal.money.dates import StatedDate
from events.models import EventInitiative, EventParticipant
from partners.models import OrganisationAlias, OrganisationIdentifier, OrganisationMember, OrganisationSector
from tests.api.asking import ask, slugs
from tests.factories import (
    published_event,
    published_initiative,
    published_organisation,
    published_pledge,
    published_source,
)

pytestmark = pytest.mark.django_db


def test_an_event_names_its_hosts_days_and_place() -> None:
    days = StatedDate.parse("2024-02-15/2024-02-17")
    event = published_event(title="Forum", held=days, city="Tokyo", country_id="JP", title_ja="会議")
    host = published_organisation(name="JETRO")
    with writing():
        EventParticipant.objects.create(event=event, organisation=host, role="host", person="A. Host")
        EventInitiative.objects.create(event=event, initiative=published_initiative(host, title="Ammonia"))
    shown = ask("events/forum/")
    assert (shown["held"]["iso"], shown["city"], shown["title_ja"]) == ("2024-02-15/2024-02-17", "Tokyo", "会議")
    assert shown["country"] == {"code": "JP", "name": "Japan"}
    [participant] = shown["participants"]
    assert (participant["organisation"]["name"], participant["role"]) == ("JETRO", "host")
    assert [row["slug"] for row in shown["initiatives"]] == ["ammonia"]
    assert shown["citations"][0]["backs"] == ["held"]
    assert slugs(ask("events/", host="jetro")) == ["forum"]


def test_an_organisation_names_its_numbers_names_and_groups() -> None:
    company = published_organisation(name="Tsubame", organisation_type="70", country_id="JP")
    group = published_organisation(name="Federation")
    with writing():
        OrganisationAlias.objects.create(organisation=company, name="つばめ", language="ja")
        OrganisationIdentifier.objects.create(organisation=company, scheme="jp_corporate", value="1234567890123")
        OrganisationMember.objects.create(organisation=group, member=company)
        OrganisationSector.objects.create(organisation=company, sector_id="32120")
    shown = ask("organisations/tsubame/")
    assert shown["type"] == {"code": "70", "name": "Private Sector"}
    assert shown["is_private"] is True
    assert (shown["aliases"][0]["name"], shown["identifiers"][0]["value"]) == ("つばめ", "1234567890123")
    assert [row["slug"] for row in shown["member_of"]] == ["federation"]
    assert shown["sectors"][0]["category"]["code"] == "321"
    assert [row["slug"] for row in ask("organisations/federation/")["members"]] == ["tsubame"]
    assert slugs(ask("organisations/", sphere="private")) == ["tsubame"]


def test_an_initiative_names_who_runs_it() -> None:
    company = published_organisation(name="Instalimb")
    published_initiative(company, title="Prosthetic limbs", stage="pilot")
    shown = ask("initiatives/prosthetic-limbs/")
    assert (shown["stage"], shown["stage_name"]) == ("pilot", "pilot")
    assert shown["organisations"][0]["organisation"]["slug"] == "instalimb"
    assert slugs(ask("initiatives/", organisation="instalimb")) == ["prosthetic-limbs"]


def test_a_source_shows_everything_but_the_archived_text() -> None:
    published_source(title="Article", full_text="every word of it", note="bought", url="https://news.example/1")
    shown = ask("sources/article/")
    assert (shown["kind"], shown["original_url"]) == ("press", "https://news.example/1")
    assert shown["language"] == {"code": "en", "name": "English"}
    answer = Client().get("/api/v1/sources/article/").content + Client().get("/api/v1/sources/").content
    assert b"every word" not in answer
    assert b"bought" not in answer


@pytest.mark.parametrize(
    ("path", "make"),
    [
        ("events", published_event),
        ("organisations", published_organisation),
        ("initiatives", published_initiative),
        ("sources", published_source),
        ("pledges", published_pledge),
    ],
)
def test_an_old_address_leads_to_the_new_one(path: str, make) -> None:
    record = make()
    old, record.slug = record.slug, "renamed"
    record.first_published_at = record.created_at
    record.save()
    response = Client().get(f"/api/v1/{path}/{old}/")
    assert (response.status_code, response["Location"]) == (301, f"/api/v1/{path}/renamed/")


@pytest.mark.parametrize(
    ("path", "make"),
    [
        ("events", published_event),
        ("organisations", published_organisation),
        ("initiatives", published_initiative),
        ("sources", published_source),
    ],
)
def test_the_list_shows_what_the_record_shows(path: str, make) -> None:
    record = make()
    [row] = [row for row in ask(f"{path}/")["results"] if row["slug"] == record.slug]
    assert row == ask(f"{path}/{record.slug}/")
