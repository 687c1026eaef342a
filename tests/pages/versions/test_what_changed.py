"""What changed: per version of the ledger, per record, and a record as it was; nothing that is not public now."""

import html
import re

import pytest
from django.conf import settings
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from aidportal.changes.state import current
from aidportal.changes.writing import writing
from aidportal.publication.models import State
from pledges.models import Pledge, PledgeParticipant
from tests.factories import published_event, published_organisation, published_pledge, usd

pytestmark = pytest.mark.django_db


@pytest.fixture
def pledge() -> Pledge:
    """Published with one figure, then with another one."""
    made = published_pledge(
        title="Pumps for Bucha", title_ja="ブチャのポンプ", amount=usd(1_000_000_000), finance_type="110"
    )
    made.amount, made.summary = usd(1_200_000_000, "about"), "Paid in two steps."
    made.save()
    return made


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    words = re.sub(r"<[^>]+>", " ", answer.content.decode())
    return re.sub(r"\s+", " ", html.unescape(words)).replace("\u00a0", " ")


def versions(pledge: Pledge) -> tuple[int, int]:
    """The numbers of the last two versions."""
    now = current().version
    return now - 1, now


def test_a_record_shows_what_each_version_changed_in_words(client: Client, pledge: Pledge) -> None:
    first, second = versions(pledge)
    shown = text(client, f"/changes/pledges/{pledge.slug}/")
    assert f"Version {second}: changed" in shown
    assert "Amount before: USD 1 billion now: about USD 1.2 billion" in shown
    assert "Summary added: Paid in two steps." in shown
    assert f"Version {first}: published" in shown
    assert "Title before" not in shown


@pytest.mark.parametrize("address", ["/changes/", "/changes/?kind=pledges", "/changes/pledges/pumps-for-bucha/"])
def test_the_effect_on_the_totals_stands_by_kind_and_stage(client: Client, pledge: Pledge, address: str) -> None:
    shown = text(client, address)
    assert "Grants and goods +USD 200 million USD 1 billion → USD 1.2 billion unchanged unchanged" in shown


def test_the_effect_is_shown_in_the_currency_of_the_page(client: Client, pledge: Pledge) -> None:
    shown = text(client, "/changes/?currency=JPY")
    assert "Grants and goods +JPY 28.8 billion JPY 144 billion → JPY 173 billion unchanged unchanged" in shown


def test_a_version_has_a_permanent_address_where_the_record_stays_as_it_was(client: Client, pledge: Pledge) -> None:
    first, second = versions(pledge)
    published_event()
    then, now = (text(client, f"/changes/pledges/{pledge.slug}/{number}/") for number in (first, second))
    assert "Amount USD 1 billion" in then
    assert f"until version {second}." in then
    assert "Amount about USD 1.2 billion" in now
    assert f"since version {second} of the ledger" in now
    later = client.get(f"/changes/pledges/{pledge.slug}/{current().version}/")
    assert (later.status_code, later.url) == (301, f"/changes/pledges/{pledge.slug}/{second}/")
    for number in (first - 1, current().version + 1, 10**14):
        assert client.get(f"/changes/pledges/{pledge.slug}/{number}/").status_code == 404


def test_an_old_address_leads_to_the_new_one(client: Client, pledge: Pledge) -> None:
    pledge.first_published_at = pledge.created_at
    old, pledge.slug = pledge.slug, "pumps"
    pledge.save()
    for rest in ("", f"{current().version}/"):
        answer = client.get(f"/changes/pledges/{old}/{rest}")
        assert (answer.status_code, answer.url) == (301, f"/changes/pledges/pumps/{rest}")


def test_the_reader_gets_names_and_words_of_the_own_language(client: Client, pledge: Pledge) -> None:
    _first, second = versions(pledge)
    japanese = text(client, f"/ja/changes/pledges/{pledge.slug}/{second}/")
    assert "ブチャのポンプ" in japanese
    assert "約12億ドル" in japanese
    assert "無償資金・物資" in japanese
    assert "приблизно 1,2 млрд дол. США" in text(client, f"/uk/changes/pledges/{pledge.slug}/")


def test_what_was_withdrawn_is_shown_nowhere_any_more(client: Client, pledge: Pledge) -> None:
    first, second = versions(pledge)
    pledge.state = State.ARCHIVED
    pledge.save()
    for rest in ("", f"{first}/", f"{second}/"):
        assert client.get(f"/changes/pledges/{pledge.slug}/{rest}").status_code == 404
    shown = text(client, "/changes/")
    assert "Bucha" not in shown
    assert pledge.slug not in shown
    assert "Withdrawn Pledge: no longer public" in shown
    assert "−USD 1.2 billion USD 1.2 billion → USD 0" in shown


def test_an_older_version_does_not_name_what_was_withdrawn_since(client: Client, pledge: Pledge) -> None:
    partner = published_organisation(name="Zanzibar works")
    row = PledgeParticipant.objects.create(pledge=pledge, organisation=partner, role="4")
    named = current().version
    row.delete()
    assert "Zanzibar works" in text(client, f"/changes/pledges/{pledge.slug}/")
    partner.state = State.ARCHIVED
    partner.save()
    for address in (f"/changes/pledges/{pledge.slug}/", f"/changes/pledges/{pledge.slug}/{named}/"):
        shown = text(client, address)
        assert "Zanzibar" not in shown
        assert "a record that is no longer public" in shown


def test_a_record_is_cited_with_its_version_and_a_permanent_address(client: Client, pledge: Pledge) -> None:
    _first, second = versions(pledge)
    shown = text(client, pledge.get_absolute_url())
    assert f"AidPortal, “Pumps for Bucha”, ledger version {second} (" in shown
    assert f"{settings.SITE_URL}/changes/pledges/{pledge.slug}/{second}/" in shown


def test_wrong_parameters_are_named_and_left_out(client: Client, pledge: Pledge) -> None:
    for query in ("kind=<b>", "before=x", "colour=red", "kind=pledges&kind=events", "before=²"):
        shown = text(client, f"/changes/?{query}")
        assert "What changed" in shown
        assert "Pumps for Bucha" in shown
        assert "<b>" not in shown
    for address in ("/changes/people/x/", "/changes/pledges/never-was/", "/changes/pledges/never-was/1/"):
        assert client.get(address).status_code == 404


def test_the_number_of_queries_is_fixed(client: Client, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with writing():
        pledges = [published_pledge(amount=usd(5)), published_pledge(amount=usd(6))]
    version = current().version
    addresses = {"/changes/": 6, f"/changes/pledges/{pledges[0].slug}/": 6}
    addresses[f"/changes/pledges/{pledges[0].slug}/{version}/"] = 6
    for more in range(3):
        for address, queries in addresses.items():
            with django_assert_num_queries(queries):
                client.get(address)
        with writing():
            pledges[0].title = f"Again {more}"
            pledges[0].save()
            published_pledge(amount=usd(9))
        addresses.pop(f"/changes/pledges/{pledges[0].slug}/{version}/", None)
