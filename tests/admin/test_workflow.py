"""Submitting, publishing, sending back, taking back and archiving from the desk, one or many at once."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from aidportal.publication.models import State
from pledges.models import Pledge, PledgeCitation
from tests.admin.desk import Form, signed_in
from tests.factories import PledgeFactory, cite, published_pledge, published_source

pytestmark = pytest.mark.django_db
LIST = "/admin/pledges/pledge/"


def page(pledge: Pledge, verb: str = "") -> str:
    return f"{LIST}{pledge.pk}/" + (f"do/{verb}/" if verb else "change/")


def state(pledge: Pledge) -> str:
    return Pledge.objects.values_list("state", flat=True).get(pk=pledge.pk)


@pytest.fixture
def draft(db: None) -> Pledge:
    pledge = PledgeFactory(title="A draft")
    cite(PledgeCitation(pledge=pledge), ["announced"], published_source())
    return pledge


def in_bulk(client: Client, action: str, *pledges: Pledge) -> str:
    form = {"action": action, "_selected_action": [pledge.pk for pledge in pledges]}
    return client.post(LIST, form, follow=True).content.decode()


def test_a_curator_submits_and_an_editor_publishes(curator: User, editor: User, draft: Pledge) -> None:
    answer = signed_in(curator).post(page(draft, "submit"), follow=True)
    assert "submitted for review" in answer.content.decode()
    answer = signed_in(editor).post(page(draft, "publish"), follow=True)
    assert state(draft) == State.PUBLISHED
    assert "View on site" in answer.content.decode()


def test_the_verb_is_asked_for_once_more_before_it_is_done(curator: User, draft: Pledge) -> None:
    client = signed_in(curator)
    assert "Submit for review" in client.get(page(draft, "submit")).content.decode()
    assert state(draft) == State.DRAFT


def test_what_is_missing_is_said_before_and_after(curator: User, editor: User) -> None:
    bare = PledgeFactory(title="Without a source")
    client = signed_in(curator)
    assert "No source is cited" in client.get(page(bare)).content.decode()
    client.post(page(bare, "submit"))
    answer = signed_in(editor).post(page(bare, "publish"))
    assert "No source is cited" in answer.content.decode()
    assert state(bare) == State.REVIEW


def test_a_curator_is_offered_no_verb_of_an_editor(curator: User, draft: Pledge) -> None:
    client = signed_in(curator)
    client.post(page(draft, "submit"))
    shown = client.get(page(draft)).content.decode()
    assert "do/publish/" not in shown
    for verb in ("publish", "send-back", "archive"):
        assert client.post(page(draft, verb)).status_code == 403
    assert state(draft) == State.REVIEW


def test_nobody_publishes_what_they_wrote(editor: User, draft: Pledge) -> None:
    client = signed_in(editor)
    Form(client, page(draft)).fill(title_en="Mine now").press()
    client.post(page(draft, "submit"))
    assert "somebody else has to publish it" in client.post(page(draft, "publish")).content.decode()
    assert state(draft) == State.REVIEW


def test_sending_back_needs_a_comment_that_the_writer_then_reads(curator: User, editor: User, draft: Pledge) -> None:
    signed_in(curator).post(page(draft, "submit"))
    client = signed_in(editor)
    assert "what has to be put right" in client.post(page(draft, "send-back")).content.decode()
    assert state(draft) == State.REVIEW
    client.post(page(draft, "send-back"), {"comment": "Where does March come from?"})
    assert state(draft) == State.DRAFT
    assert "Where does March come from?" in signed_in(curator).get(page(draft)).content.decode()


def test_a_published_record_is_read_only_until_taken_back(editor: User) -> None:
    pledge, client = published_pledge(title="Shown"), signed_in(editor)
    shown = client.get(page(pledge))
    assert shown.status_code == 200
    assert "Take it back to change it" in shown.content.decode()
    assert 'name="title_en"' not in shown.content.decode()
    assert client.post(page(pledge), {"title_en": "Sneaked in"}).status_code == 403
    client.post(page(pledge, "take-back"))
    assert Form(client, page(pledge)).fill(title_en="Mended").press().status_code == 302
    assert (state(pledge), Pledge.objects.get(pk=pledge.pk).title) == (State.DRAFT, "Mended")


def test_what_was_public_once_is_not_deleted(editor: User, draft: Pledge) -> None:
    client = signed_in(editor)
    pledge = PledgeFactory(title="Shown once", first_published_at="2024-02-16T00:00Z")
    assert client.post(f"{LIST}{pledge.pk}/delete/", {"post": "yes"}).status_code == 403
    assert client.post(f"{LIST}{draft.pk}/delete/", {"post": "yes"}).status_code == 302
    assert not Pledge.objects.filter(pk=draft.pk).exists()


def test_a_state_cannot_be_typed(curator: User, draft: Pledge) -> None:
    Form(signed_in(curator), page(draft)).fill(state="published", status="completed").press()
    draft.refresh_from_db()
    assert (draft.state, draft.status) == ("draft", "announced")


def test_many_are_published_at_once_and_refusals_are_named(curator: User, editor: User, draft: Pledge) -> None:
    bare = PledgeFactory(title="Without a source")
    in_bulk(signed_in(curator), "submit", draft, bare)
    shown = in_bulk(signed_in(editor), "publish", draft, bare)
    assert (state(draft), state(bare)) == (State.PUBLISHED, State.REVIEW)
    assert "1 record was published." in shown
    assert "Without a source: No source is cited" in shown


def test_a_curator_has_no_bulk_action_of_an_editor(curator: User, draft: Pledge) -> None:
    client = signed_in(curator)
    client.post(page(draft, "submit"))
    in_bulk(client, "publish", draft)
    in_bulk(client, "delete_selected", draft)
    assert state(draft) == State.REVIEW


def test_a_verb_that_does_not_lead_on_from_the_state_changes_nothing(editor: User, draft: Pledge) -> None:
    answer = signed_in(editor).post(page(draft, "publish"), follow=True)
    assert "This record is draft by now" in answer.content.decode()
    assert state(draft) == State.DRAFT


def test_an_unknown_verb_or_record_is_not_found(editor: User, draft: Pledge) -> None:
    client = signed_in(editor)
    assert client.get(page(draft, "explode")).status_code == 404
    assert client.get(f"{LIST}999999/do/submit/").status_code == 404
    assert client.get(f"{LIST}{2**70}/do/submit/").status_code == 404
