"""Disputed records: what publishing one takes, and where readers, filters and the API see it."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from aidportal.changes.writing import writing
from aidportal.money.dates import StatedDate
from events.models import Event, EventCitation
from partners.models import Initiative, InitiativeCitation, Organisation, OrganisationCitation
from pledges.models import Pledge, PledgeCitation, StatedTotal, StatedTotalCitation
from tests import factories
from tests.admin.desk import Form, signed_in
from tests.factories import cite, published_pledge, usd

pytestmark = pytest.mark.django_db
MARKED = {
    "disputed": True, "disputed_by_en": "The Auditor", "disputed_what_en": "<i>Half</i> of it is old money.",
    "disputed_since": StatedDate.month(2024, 2),
}  # fmt: skip
CITATIONS = (PledgeCitation, StatedTotalCitation, EventCitation, OrganisationCitation, InitiativeCitation)


def dispute(record, citation: type) -> None:
    """Mark a published record, with the words it rests on and a reply."""
    with writing():
        for name, value in MARKED.items():
            setattr(record, name, value)
        record.save()
        cite(citation(**{citation.OWNER: record}), ["dispute"], quote="half of it is old money")
        reply = citation(**{citation.OWNER: record}, speaker="Nora Nord", speaker_office="Minister")
        cite(reply, ["reply"], quote="every yen of it is new")


def everything() -> list:
    pledge = published_pledge(title="Water", amount=usd(500))
    total = factories.published_stated_total(title="In all", donor=pledge.donor, recipient_id="UA")
    return [pledge, total, factories.published_event(), pledge.donor, factories.published_initiative(pledge.donor)]


def test_every_kind_of_record_shows_the_dispute_and_the_reply(uncited) -> None:
    records = everything()
    for record, citation in zip(records, CITATIONS, strict=True):
        dispute(record, citation)
    for record in records:
        page = Client().get(record.get_absolute_url().partition("#")[0]).content.decode()
        for words in ("&lt;i&gt;Half&lt;/i&gt; of it", "The Auditor", "February 2024", "every yen of it is new"):
            assert words in page, (record, words)
        assert "The reply of Nora Nord, Minister" in page


@pytest.mark.parametrize("path", ["pledges", "events", "partners", "initiatives"])
def test_lists_show_a_badge_and_offer_a_facet_where_something_is_disputed(uncited, path: str) -> None:
    records, address = everything(), f"/{path}/"
    assert "disputed=yes" not in Client().get(address).content.decode()
    for record, citation in zip(records, CITATIONS, strict=True):
        dispute(record, citation)
    published_pledge(title="Uncontested", donor=records[3])
    page = Client().get(address).content.decode()
    assert "disputed=yes" in page
    assert page.count("#s-disputed") == 1
    assert "Uncontested" not in Client().get(f"{address}?disputed=yes").content.decode()


def test_the_api_tells_who_disputes_what_since_when(uncited) -> None:
    pledge = published_pledge(title="Water")
    assert Client().get("/api/v1/pledges/water/").json()["dispute"] is None
    dispute(pledge, PledgeCitation)
    shown = Client().get("/api/v1/pledges/water/").json()
    assert (shown["dispute"]["by"], shown["dispute"]["since"]["iso"]) == ("The Auditor", "2024-02")
    assert [row["backs"] for row in shown["citations"]][-1] == ["reply"]
    assert Client().get("/api/v1/pledges/?disputed=yes").json()["count"] == 1


def test_a_mark_needs_a_citation_as_any_fact() -> None:
    event = factories.EventFactory(**MARKED)
    cite(EventCitation(event=event), ["summary"])
    assert "No citation backs “dispute”: add one, or leave the fact out." in event.citation_problems()
    cite(EventCitation(event=event), ["dispute"])
    assert event.citation_problems() == []


@pytest.mark.parametrize("model", [Pledge, StatedTotal, Event, Organisation, Initiative])
def test_a_mark_says_what_and_nothing_is_said_without_one(model: type) -> None:
    with pytest.raises(ValidationError, match="Say what is disputed"):
        model(disputed=True).clean()
    with pytest.raises(ValidationError, match="mark the record"):
        model(disputed_by_ja="監査院").clean()


def test_curators_mark_a_record_at_the_desk_and_its_history_tells(curator) -> None:
    event = factories.EventFactory(title="Summit")
    address = f"/admin/events/event/{event.pk}/"
    form = Form(signed_in(curator), f"{address}change/")
    form.fill(
        disputed="on", disputed_since="February 2024", disputed_by_en="The Auditor", disputed_what_en="All of it."
    )
    assert form.press().status_code == 302
    event.refresh_from_db()
    assert (event.disputed, event.disputed_since) == (True, StatedDate.month(2024, 2))
    assert "The Auditor" in signed_in(curator).get(f"{address}history/").content.decode()
