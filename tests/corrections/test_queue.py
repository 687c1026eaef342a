"""The curators' queue, who may do what there, and what the public page shows of it."""

import pytest
from django.test import Client

from aidportal.changes.state import current
from aidportal.corrections.models import Correction
from aidportal.publication import workflow
from pledges.models import Pledge
from tests.admin.desk import Form, complaints, signed_in
from tests.factories import published_pledge

pytestmark = pytest.mark.django_db
QUEUE = "/admin/corrections/correction/"


@pytest.fixture
def correction():
    pledge = published_pledge(title="Water")
    sent = {"wrong": "<b>It</b> was 400.", "name": "Ada", "email": "ada@a.example", "source": "https://a.example/"}
    return Correction.objects.create(path=pledge.get_absolute_url(), kind="pledge", slug=pledge.slug, **sent)


def address(correction: Correction, page: str = "change") -> str:
    return f"{QUEUE}{correction.pk}/{page}/"


def public(correction: Correction) -> str:
    return Client().get(correction.get_absolute_url()).content.decode()


def test_the_desk_shows_how_many_wait(curator, correction: Correction) -> None:
    page = signed_in(curator).get("/admin/").content.decode()
    assert "Request for correction: 1" in page
    assert address(correction) in page
    Correction.objects.update(state="declined", reply="No.")
    assert "Requests for correction: 0" in signed_in(curator).get("/admin/").content.decode()


def test_a_curator_answers_on_one_page_and_the_public_reads_the_answer(curator, correction: Correction) -> None:
    before, client = current(), signed_in(curator)
    page = client.get(address(correction)).content.decode()
    assert f"/admin/pledges/pledge/{_record(correction).pk}/change/" in page
    assert "&lt;b&gt;It&lt;/b&gt;" in page
    refused = Form(client, address(correction)).fill(state="declined").press()
    assert any("say why" in line for line in complaints(refused))
    reply = "The ministry says 500.\n\n<script>x</script>"
    assert Form(client, address(correction)).fill(state="declined", reply=reply).press().status_code == 302
    correction.refresh_from_db()
    assert (correction.handled_by, correction.state) == (curator, "declined")
    shown = public(correction)
    assert "The ministry says 500." in shown
    assert "&lt;script&gt;x" in shown
    assert "/pledges/water/" in shown
    assert current() == before


def test_nothing_that_was_sent_is_public(correction: Correction) -> None:
    for state in Correction.State:
        Correction.objects.update(state=state, reply="Because.")
        shown = public(correction)
        assert not [word for word in ("400", "Ada", "a.example") if word in shown]


def test_nothing_that_was_sent_can_be_changed(curator, correction: Correction) -> None:
    form = Form(signed_in(curator), address(correction))
    assert not {"wrong", "path", "source", "name", "email", "number"} & set(form.values)
    form.fill(wrong="Other words", number="C-222222", state="review").press()
    correction.refresh_from_db()
    assert (correction.wrong, correction.state) == ("<b>It</b> was 400.", "review")


def test_spam_is_hidden_and_answers_like_what_never_was(curator, correction: Correction) -> None:
    Form(signed_in(curator), address(correction)).fill(hidden="on").press()
    gone, never = Client().get(correction.get_absolute_url()), Client().get("/corrections/C-222222/")
    assert (gone.status_code, gone.content) == (404, never.content)
    assert "Requests for correction: 0" in signed_in(curator).get("/admin/").content.decode()


def test_each_role_has_its_right(curator, editor, administrator, correction: Correction, django_user_model) -> None:
    guest = django_user_model.objects.create_user("Greta", is_staff=True)
    assert signed_in(guest).get(QUEUE).status_code == 403
    assert signed_in(guest).post(address(correction), {"state": "review"}).status_code == 403
    assert "correction" not in signed_in(guest).get("/admin/").content.decode().lower()
    for user in (curator, editor, administrator):
        client = signed_in(user)
        for page in (QUEUE, f"{QUEUE}?state__exact=received", f"{QUEUE}?answer=waits", address(correction)):
            assert client.get(page).status_code == 200
        assert client.get(f"{QUEUE}add/").status_code == 403
        assert client.get(address(correction, "delete")).status_code == (403 if user is curator else 200)
    assert signed_in(editor).post(address(correction, "delete"), {"post": "yes"}).status_code == 302
    assert Client().get(correction.get_absolute_url()).status_code == 404


def test_a_record_that_left_the_public_is_no_longer_named(editor, correction: Correction) -> None:
    page = Client().get(correction.get_absolute_url())
    assert "no-store" in page["Cache-Control"]
    assert not page.cookies
    workflow.take_back(_record(correction), editor)
    assert "Water" not in public(correction)
    assert (
        f"/admin/pledges/pledge/{_record(correction).pk}/"
        in signed_in(editor).get(address(correction)).content.decode()
    )


def _record(correction: Correction) -> Pledge:
    return Pledge.objects.get(slug=correction.slug)
