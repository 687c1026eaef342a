"""What search engines read: schema.org as JSON-LD, parsed out of the pages."""

import datetime as dt
import json
from typing import Any

import pytest
from django.test import Client
from lxml import html

from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from events.models import Event, EventParticipant
from partners.models import OrganisationAlias, OrganisationIdentifier, OrganisationMember
from tests.factories import (
    EventFactory,
    OrganisationFactory,
    published_event,
    published_organisation,
    published_pledge,
    usd,
)

pytestmark = pytest.mark.django_db


def read(client: Client, address: str) -> Any:
    """The one data block of a page, which has no other script of its own."""
    response = client.get(address)
    assert response.status_code == 200
    page = html.fromstring(response.content)
    (block,) = page.xpath("//script[not(@src)]")
    assert block.get("type") == "application/ld+json"
    return json.loads(block.text)


def of(record: Any) -> str:
    return str(record.get_absolute_url())


def test_an_event_says_when_where_and_who_hosts_it(client: Client) -> None:
    event = published_event(
        title="Summit", kind="summit", status="postponed", held=StatedDate.day(dt.date(2024, 2, 19)),
        starts_at=dt.time(10), ends_at=dt.time(12), time_zone="Asia/Tokyo", venue="Great hall", city="Tokyo",
        country_id="JP", online_url="https://live.example.org/", series=EventFactory(title="Secret series"),
    )  # fmt: skip
    host, guest = published_organisation(name="Norland"), published_organisation(name="Guest")
    for organisation, role in ((host, "host"), (guest, "participant"), (OrganisationFactory(name="Secret"), "host")):
        EventParticipant.objects.create(event=event, organisation=organisation, role=role)
    data = read(client, of(event))
    assert (data["@context"], data["@type"]) == ("https://schema.org", "Event")
    assert data["url"] == f"https://aid.example.org{of(event)}"
    assert (data["startDate"], data["endDate"]) == ("2024-02-19T10:00:00+09:00", "2024-02-19T12:00:00+09:00")
    assert data["eventStatus"] == "https://schema.org/EventPostponed"
    place, online = data["location"]
    assert place["name"] == "Great hall"
    assert place["address"] == {"@type": "PostalAddress", "addressLocality": "Tokyo", "addressCountry": "JP"}
    assert online == {"@type": "VirtualLocation", "url": "https://live.example.org/"}
    assert [one["name"] for one in data["organizer"]] == ["Norland"]
    assert "superEvent" not in data


@pytest.mark.parametrize(
    ("held", "start", "end"),
    [
        (StatedDate.between(dt.date(2024, 2, 15), dt.date(2024, 2, 17)), "2024-02-15", "2024-02-17"),
        (StatedDate.month(2023, 12), "2023-12", "2023-12"),
        (StatedDate(), None, None),
    ],
)
def test_days_are_no_more_precise_than_stated(
    client: Client, held: StatedDate, start: str | None, end: str | None
) -> None:
    data = read(client, of(published_event(held=held, status=Event.Status.CANCELLED)))
    assert (data.get("startDate"), data.get("endDate")) == (start, end)
    assert data["eventStatus"] == "https://schema.org/EventCancelled"


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (usd(4_500_000), {"value": 4_500_000}),
        (Amount(1_050, 1, "USD"), {"value": 10.5}),
        (Amount(300, 100, "JPY", "over"), {"minValue": 300}),
        (usd(7, "at_least"), {"minValue": 7}),
        (usd(7, "up_to"), {"maxValue": 7}),
        (usd(100, "about"), {"minValue": 90, "maxValue": 110}),
    ],
)
def test_an_amount_is_no_more_precise_than_stated(client: Client, amount: Amount, written: dict[str, Any]) -> None:
    data = read(client, of(published_pledge(amount=amount, finance_type="110")))
    assert data["@type"] == "MonetaryGrant"
    assert data["funder"]["@type"] == "GovernmentOrganization"
    assert data["amount"] == {"@type": "MonetaryAmount", "currency": amount.currency, **written}


@pytest.mark.parametrize(
    ("values", "kind", "has_amount"),
    [
        ({"finance_type": "410", "amount": usd(5)}, "LoanOrCredit", True),
        ({"finance_type": "1100", "amount": usd(5)}, "FinancialProduct", False),
        ({"finance_type": "110"}, "MonetaryGrant", False),
    ],
)
def test_guarantees_and_promises_without_figure_have_no_amount(
    client: Client, values: dict[str, Any], kind: str, has_amount: bool
) -> None:
    data = read(client, of(published_pledge(**values)))
    assert (data["@type"], "amount" in data) == (kind, has_amount)


def test_an_organisation_leads_to_its_registers(client: Client) -> None:
    company = published_organisation(
        name="Turbine Works", short_name="TW", organisation_type="70", city="Yokohama", country_id="JP",
        website="https://turbines.example.org/",
    )  # fmt: skip
    OrganisationAlias.objects.create(organisation=company, name="タービン", language="ja")
    OrganisationIdentifier.objects.create(organisation=company, scheme="lei", value="5493001KJTIIGC8Y1R12")
    OrganisationIdentifier.objects.create(organisation=company, scheme="other", value="javascript:alert(1)")
    for group in (published_organisation(name="Keidanren"), OrganisationFactory(name="Secret group")):
        OrganisationMember.objects.create(organisation=group, member=company)
    data = read(client, of(company))
    assert data["@type"] == "Organization"
    assert data["sameAs"] == [
        "https://turbines.example.org/",
        "https://search.gleif.org/#/record/5493001KJTIIGC8Y1R12",
    ]
    assert data["alternateName"] == ["TW", "タービン"]
    assert data["leiCode"] == "5493001KJTIIGC8Y1R12"
    assert [group["name"] for group in data["memberOf"]] == ["Keidanren"]


def test_the_data_page_describes_the_whole_ledger(client: Client) -> None:
    published_pledge()
    data = read(client, "/ja/data/")
    assert (data["@type"], data["inLanguage"]) == ("Dataset", "ja")
    assert data["license"] == "https://creativecommons.org/licenses/by/4.0/"
    for file in data["distribution"]:
        address = file["contentUrl"].removeprefix("https://aid.example.org")
        assert client.get(address).headers["Content-Type"].startswith(file["encodingFormat"])


def test_no_text_of_a_record_can_leave_the_block(client: Client) -> None:
    event = published_event(title="</script><script>alert(1)</script><!-- & ]]> “日本”")
    page = client.get(of(event)).content.decode()
    assert "<script>alert" not in page
    assert read(client, of(event))["name"] == event.title
