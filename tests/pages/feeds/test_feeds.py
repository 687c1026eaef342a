"""Feeds: the records of a list that changed last, under its filters, as valid Atom; nothing that is not public."""

import datetime as dt
from typing import Any

import feedparser
import pytest
from django.conf import settings
from django.test import Client
from lxml import etree
from pytest_django import DjangoAssertNumQueries

from aidportal.changes import conditional
from aidportal.money.dates import StatedDate
from aidportal.pages.feeds import newest
from aidportal.publication.models import State
from events import timing
from pledges.models import Pledge
from tests.factories import (
    PledgeFactory,
    published_event,
    published_initiative,
    published_organisation,
    published_pledge,
    usd,
)

pytestmark = pytest.mark.django_db

WRONG = ("pledges.atom?colour=red", "pledges.atom?recipient=XX", "changes.atom?kind=<b>", "events.atom?year=x")
NAMES = ("pledges", "events", "partners", "initiatives", "sources", "changes")
ATOM = "{http://www.w3.org/2005/Atom}"


def read(client: Client, address: str) -> Any:
    answer = client.get(address)
    assert answer.status_code == 200, answer.content
    assert answer.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    found = feedparser.parse(answer.content)
    assert not found.bozo
    return found


def titles(client: Client, address: str) -> list[str]:
    return [entry.title for entry in read(client, address).entries]


@pytest.fixture
def pledge() -> Pledge:
    event = published_event(title="Water summit", held=StatedDate.month(2023, 12))
    published_initiative(title="Pumps")
    return published_pledge(
        {"UA": None}, title="Pumps & pipes", title_ja="ポンプ", amount=usd(1_000_000_000, "about"), announced_at=event
    )


@pytest.mark.parametrize("prefix", ["", "/ja", "/uk"])
@pytest.mark.parametrize("name", NAMES)
def test_each_feed_has_what_atom_asks_for(client: Client, pledge: Pledge, name: str, prefix: str) -> None:
    address = f"{prefix}/feeds/{name}.atom"
    whole = etree.fromstring(client.get(address).content)
    assert whole.tag == f"{ATOM}feed"
    assert whole.get("{http://www.w3.org/XML/1998/namespace}lang") == (prefix.strip("/") or "en")
    links = {link.get("rel"): link.get("href") for link in whole.findall(f"{ATOM}link")}
    assert links["self"] == whole.findtext(f"{ATOM}id") == f"{settings.SITE_URL}{address}"
    assert links["alternate"].startswith(f"{settings.SITE_URL}{prefix}/")
    assert whole.findtext(f"{ATOM}author/{ATOM}name") == "AidPortal"
    entries = whole.findall(f"{ATOM}entry")
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries) > 0
    assert whole.findtext(f"{ATOM}updated") == max(entry.findtext(f"{ATOM}updated") for entry in entries)
    for entry in entries:
        assert entry.findtext(f"{ATOM}title")
        assert entry.findtext(f"{ATOM}summary")
        assert client.get(entry.find(f"{ATOM}link").get("href").removeprefix(settings.SITE_URL)).status_code == 200


def test_an_entry_says_the_figure_with_its_precision_in_the_language_of_the_feed(
    client: Client, pledge: Pledge
) -> None:
    entry = read(client, "/feeds/pledges.atom").entries[0]
    assert entry.title == "Pumps & pipes"
    assert "Amount: about USD 1 billion." in entry.summary
    japanese = read(client, "/ja/feeds/pledges.atom").entries[0]
    assert japanese.title == "ポンプ"
    assert "約10億ドル" in japanese.summary
    assert japanese.id != entry.id


def test_what_changed_last_comes_first_and_keeps_its_id(client: Client, pledge: Pledge) -> None:
    published_pledge(title="Boilers", announced=StatedDate.month(2024, 1))
    assert titles(client, "/feeds/pledges.atom") == ["Boilers", "Pumps & pipes"]
    before = read(client, "/feeds/pledges.atom").entries[1]
    pledge.title, pledge.slug = "More pumps", "more-pumps"
    pledge.save()
    after = read(client, "/feeds/pledges.atom").entries[0]
    assert (after.title, after.id) == ("More pumps", before.id)
    assert after.updated_parsed >= before.updated_parsed


def test_a_feed_takes_the_filters_of_its_list(
    client: Client, pledge: Pledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newest, "_BATCH", 2)
    published_pledge({"MD": None}, title="Boilers")
    published_pledge({"UA": None}, title="Radios")
    for more in range(3):
        published_pledge({"GE": None}, title=f"Grain {more}")
    assert titles(client, "/feeds/pledges.atom?recipient=UA") == ["Radios", "Pumps & pipes"]
    assert titles(client, "/feeds/pledges.atom?recipient=UA&sort=largest") == ["Radios", "Pumps & pipes"]
    assert titles(client, "/feeds/pledges.atom?q=boilers") == ["Boilers"]
    assert titles(client, "/feeds/events.atom?year=1999") == []
    page = client.get("/pledges/?recipient=UA&sort=largest").content.decode()
    assert '<link rel="alternate" type="application/atom+xml" ' in page
    assert 'href="/feeds/pledges.atom?recipient=UA"' in page


def test_a_feed_is_asked_for_once_while_the_ledger_stands(client: Client, pledge: Pledge) -> None:
    first = client.get("/feeds/pledges.atom")
    assert client.get("/feeds/pledges.atom", headers={"if-none-match": first["ETag"]}).status_code == 304
    assert "Set-Cookie" not in first


def test_what_is_wrong_is_refused_in_words(client: Client, pledge: Pledge) -> None:
    for address in WRONG:
        answer = client.get(f"/feeds/{address}")
        assert answer.status_code == 400
        assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
        assert b": " in answer.content
        assert b"<b>" not in answer.content
    assert client.get("/feeds/people.atom").status_code == 404


def test_the_feed_of_changes_tells_the_effect_on_the_totals(client: Client, pledge: Pledge) -> None:
    pledge.state = State.ARCHIVED
    pledge.save()
    entry = read(client, "/feeds/changes.atom").entries[0]
    assert entry.summary.startswith("Withdrawn — Pledge: no longer public.")
    assert "Kind not stated, promised: USD 1 billion → USD 0 (−USD 1 billion)." in entry.summary
    assert "Pumps &" not in client.get("/feeds/changes.atom?kind=pledges").content.decode().replace("&amp;", "&")


def test_drafts_are_in_no_feed(client: Client, pledge: Pledge) -> None:
    before = [client.get(f"/feeds/{name}.atom").content for name in NAMES]
    PledgeFactory(title="Secret", amount=usd(7), donor=pledge.donor)
    assert [client.get(f"/feeds/{name}.atom").content for name in NAMES] == before


def test_the_number_of_queries_is_fixed(
    client: Client, pledge: Pledge, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client.get("/feeds/pledges.atom")
    for _more in range(2):
        with django_assert_num_queries(8):
            client.get("/feeds/pledges.atom")
        published_pledge({"UA": None}, amount=usd(5), donor=published_organisation())
        client.get("/feeds/pledges.atom")


def test_what_is_ahead_is_no_longer_ahead_on_the_next_day(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    published_event(title="Water summit", held=StatedDate.day(dt.date(2024, 2, 19)))
    tags = []
    for day, found in ((19, ["Water summit"]), (20, [])):
        now = dt.datetime(2024, 2, day, tzinfo=dt.UTC)
        monkeypatch.setattr(timing, "today", now.date)
        monkeypatch.setattr(conditional, "datetime", type("Now", (), {"now": lambda _zone, now=now: now}))
        assert titles(client, "/feeds/events.atom?when=upcoming") == found
        tags.append(client.get("/feeds/events.atom?when=upcoming").headers["ETag"])
        assert client.get("/feeds/events.atom?when=upcoming", headers={"if-none-match": tags[-1]}).status_code == 304
    assert tags[0] != tags[1]
