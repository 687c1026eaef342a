"""The correction form: what is taken, what is refused and how it says so, and how many come from one place."""

import re

import pytest
from django.test import Client
from lxml import html

from aidportal.changes.state import current
from aidportal.corrections import limits
from aidportal.corrections.models import Correction, Sending
from tests.factories import PledgeFactory, published_pledge, published_stated_total, usd

pytestmark = pytest.mark.django_db
NEW = "/corrections/new/"
FILLED = {"path": "/pledges/water/", "wrong": "It was 400 million.", "should": "400", "source": "https://a.example/b"}


@pytest.fixture
def pledge():
    return published_pledge(title="Water", amount=usd(500))


def page(answer):
    return html.fromstring(answer.content.decode())


def boxes(answer):
    return dict(page(answer).xpath("//form[@method='post']")[0].form_values())


def test_a_report_is_kept_and_gets_a_page_of_its_own(client: Client, pledge) -> None:
    form = client.get(f"{NEW}?record=/pledges/water/")
    assert "Water" in form.content.decode()
    assert boxes(form)["path"] == "/pledges/water/"
    sent = client.post(NEW, FILLED)
    kept = Correction.objects.get()
    assert (sent.status_code, sent["Location"]) == (302, f"/corrections/{kept.number}/")
    assert (kept.kind, kept.slug, kept.state, kept.wrong) == ("pledge", "water", "received", "It was 400 million.")
    assert re.fullmatch(r"C-[2-9A-Z]{6}", kept.number)


def test_each_language_sends_to_its_own_page(client: Client, pledge) -> None:
    form = client.get("/uk/corrections/new/?record=/uk/pledges/water/")
    assert boxes(form)["path"] == "/pledges/water/"
    sent = client.post("/uk/corrections/new/", FILLED)
    assert sent["Location"] == f"/uk/corrections/{Correction.objects.get().number}/"
    assert Correction.objects.get().language == "uk"


def test_a_stated_total_is_found_by_its_place_on_the_page(client: Client) -> None:
    total = published_stated_total(title="In all")
    client.post(NEW, {"wrong": "Older", "path": total.get_absolute_url()})
    assert (Correction.objects.get().kind, Correction.objects.get().slug) == ("statedtotal", "in-all")


def test_what_is_wrong_is_said_above_the_form_and_above_its_box(client: Client) -> None:
    answer = client.post(NEW, {"source": "mofa.example/report", "email": "nobody", "name": "Ada"})
    assert answer.status_code == 422
    shown = page(answer)
    assert {"#id_wrong", "#id_source", "#id_email"} == set(shown.xpath("//*[@role='alert']//a/@href"))
    for name in ("wrong", "source", "email"):
        box = shown.get_element_by_id(f"id_{name}")
        assert box.get("aria-invalid") == "true"
        assert all(shown.get_element_by_id(hint) is not None for hint in box.get("aria-describedby").split())
    assert boxes(answer)["name"] == "Ada"
    assert shown.findtext(".//title").startswith("Error:")
    assert not Correction.objects.exists()


@pytest.mark.parametrize("sign", ["\0", "\x07", "\ufffe"])
def test_text_that_no_database_can_hold_is_refused(client: Client, sign: str) -> None:
    for name, text in FILLED.items():
        answer = client.post(NEW, {**FILLED, name: text + sign})
        assert (answer.status_code, Correction.objects.count()) == (422, 0), name


def test_length_is_bounded_and_line_ends_count_once(client: Client) -> None:
    full = "\r\n".join(["x"] * 1500)  # 2,999 characters once line ends are one
    assert client.post(NEW, {"wrong": full}).status_code == 302
    assert client.post(NEW, {"wrong": full + "xx"}).status_code == 422
    assert client.post(NEW, {"wrong": "x", "source": "https://a.example/" + "b" * 1000}).status_code == 422
    assert client.post(NEW, {"wrong": "x", "path": "/" + "b" * 300}).status_code == 422


@pytest.mark.parametrize(
    "stated", ["//evil.example/", "https://evil.example/x", "javascript:alert(1)", "http://[", "x" * 400, "/a\nb"]
)
def test_an_address_may_say_anything(client: Client, stated: str) -> None:
    answer = client.get(NEW, {"record": stated})
    assert answer.status_code == 200
    assert boxes(answer).get("path", "") in ("", stated, "/a b")


@pytest.mark.parametrize("sign", ["%00", "%0D%0A", "%E2%80%AE", "%EF%BF%BE"])
def test_a_sign_that_no_database_can_hold_stays_out_also_when_encoded_twice(client: Client, sign: str) -> None:
    shown = client.get(NEW, {"record": f"/pledges/{sign}/"})
    assert boxes(shown).get("path", "") in ("", "/pledges/ /", "/pledges//")
    assert client.post(NEW, {"wrong": "x", "path": f"/pledges/{sign}/"}).status_code in (302, 422)


def test_hostile_text_is_shown_as_text_and_to_the_sender_alone(client: Client) -> None:
    hostile = '"><script>alert(1)</script><b onmouseover=x>'
    answer = client.post(NEW, {"wrong": hostile, "path": "/" + hostile, "email": hostile})
    assert (answer.status_code, b"<script>alert" in answer.content) == (422, False)
    sent = client.post(NEW, {"wrong": hostile, "path": "/" + hostile, "name": hostile})
    shown = client.get(sent["Location"]).content.decode()
    assert "alert(1)" not in shown
    assert "a page of this site" in shown


def test_programs_that_fill_every_box_are_told_so(client: Client) -> None:
    answer = client.post(NEW, {**FILLED, "subject": "Cheap loans"})
    assert answer.status_code == 422
    assert not page(answer).xpath("//*[@aria-hidden='true']//input")
    assert (Correction.objects.count(), Sending.objects.count()) == (0, 0)


def test_a_record_that_is_not_public_answers_like_one_that_never_was(client: Client) -> None:
    PledgeFactory(title="Zanzibar")
    token = re.compile(rb'name="csrfmiddlewaretoken" value="\w+"')
    answers = [
        token.sub(b"", client.get(f"{NEW}?record=/pledges/{slug}/").content).replace(slug.encode(), b"")
        for slug in ("zanzibar", "never-was")
    ]
    assert answers[0] == answers[1]
    client.post(NEW, {"wrong": "x", "path": "/pledges/zanzibar/"})
    kept = Correction.objects.get()
    assert (kept.kind, kept.slug, kept.path) == ("", "", "/pledges/zanzibar/")


def test_one_place_sends_so_many_an_hour_and_loses_nothing(client: Client, settings, monkeypatch) -> None:
    settings.CORRECTIONS_PER_HOUR, settings.NUM_PROXIES = 2, 1
    monkeypatch.setattr(limits.time, "time", lambda: 3600 * 500_000 + 600)
    here, elsewhere = {"X-Forwarded-For": "2001:db8::1"}, {"X-Forwarded-For": "2001:db8:0:1::1"}
    same_house = {"X-Forwarded-For": "1.1.1.1, 2001:db8::2"}
    assert [client.post(NEW, FILLED, headers=where).status_code for where in (here, same_house)] == [302, 302]
    refused = client.post(NEW, FILLED, headers=here)
    assert (refused.status_code, refused["Retry-After"]) == (429, "3000")
    assert "send it again in 50 minutes" in refused.content.decode()
    assert boxes(refused)["wrong"].strip() == FILLED["wrong"]
    assert client.post(NEW, FILLED, headers=elsewhere).status_code == 302
    monkeypatch.setattr(limits.time, "time", lambda: 3600 * 500_001)
    assert client.post(NEW, FILLED, headers=here).status_code == 302
    assert Sending.objects.count() == 1
    assert Correction.objects.count() == 4


def test_only_what_passes_is_counted(client: Client, settings) -> None:
    settings.CORRECTIONS_PER_HOUR = 1
    assert [client.post(NEW, {}).status_code for _time in range(3)] == [422] * 3
    assert client.post(NEW, FILLED).status_code == 302


def test_the_form_is_guarded_stored_nowhere_and_no_part_of_the_ledger(pledge) -> None:
    client, before = Client(enforce_csrf_checks=True), current()
    refused = client.post(NEW, FILLED)
    assert (refused.status_code, "cookie" in refused.content.decode()) == (403, True)
    form = client.get(NEW)
    assert "no-store" in form["Cache-Control"]
    assert "ETag" not in form
    assert client.post(NEW, {**FILLED, "csrfmiddlewaretoken": boxes(form)["csrfmiddlewaretoken"]}).status_code == 302
    assert current() == before
    assert not Client().get(pledge.get_absolute_url()).cookies


def test_every_record_and_the_foot_of_every_page_lead_to_the_form(client: Client, pledge) -> None:
    source = pledge.citations.get().source
    for record in (pledge, pledge.donor, source):
        links = page(client.get(record.get_absolute_url())).xpath("//main//a[contains(@href, 'corrections')]/@href")
        assert links == [f"{NEW}?record={record.get_absolute_url()}"]
    foot = page(client.get("/ja/about/")).xpath("//footer//a[contains(@href, 'corrections')]/@href")
    assert foot == ["/ja/corrections/new/?record=/ja/about/"]
