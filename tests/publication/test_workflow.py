"""draft → in review → published → archived, one verb each that checks, changes and logs."""

import pytest
from django.core.exceptions import ValidationError
from django.test import override_settings

from aidportal.changes.models import Change
from aidportal.changes.state import current
from aidportal.publication import workflow
from aidportal.publication.errors import NotAllowed, NotReady, WrongState
from aidportal.publication.models import SlugRedirect, State
from partners.models import Organisation
from pledges.models import Pledge, PledgeCitation
from tests.factories import (
    PledgeFactory,
    SourceFactory,
    cite,
    published_event,
    published_pledge,
    usd,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def written(curator):
    """A cited draft, written by the curator."""
    pledge = PledgeFactory(amount=usd(5))
    cite(PledgeCitation(pledge=pledge, states_amount=usd(5)), ["amount", "announced"])
    pledge._history_user = curator
    pledge.save()
    return pledge


def test_a_draft_goes_through_review_to_the_public(written, curator, editor):
    workflow.submit(written, curator)
    assert not Pledge.objects.published().exists()
    workflow.publish(written, editor)
    assert Pledge.objects.published().get() == written
    assert (written.submitted_by, written.published_by) == (curator, editor)


def test_nobody_publishes_what_they_wrote(curator, editor, written):
    written._history_user = editor
    written.save()
    workflow.submit(written, curator)
    with pytest.raises(NotAllowed):
        workflow.publish(written, editor)


def test_a_one_person_office_publishes_its_own(editor, written):
    workflow.submit(written, editor)
    with override_settings(ONE_PERSON_OFFICE=True):
        workflow.publish(written, editor)
    assert written.is_published


def test_a_curator_cannot_publish(curator, written):
    workflow.submit(written, curator)
    with pytest.raises(NotAllowed):
        workflow.publish(written, curator)


def test_a_draft_cannot_skip_the_review(editor, written):
    with pytest.raises(WrongState):
        workflow.publish(written, editor)


def test_what_is_sent_back_is_a_draft_again_and_keeps_the_comment(curator, editor, written):
    workflow.submit(written, curator)
    workflow.send_back(written, editor, "Which minister?")
    assert written.state == State.DRAFT
    assert "Which minister?" in written.history.first().history_change_reason


def test_every_problem_is_named_at_once(curator, editor):
    pledge = PledgeFactory(amount=usd(5))
    Organisation.objects.filter(pk=pledge.donor_id).update(state=State.DRAFT)
    workflow.submit(pledge, curator)
    with pytest.raises(NotReady) as refused:
        workflow.publish(pledge, editor)
    problems = " ".join(refused.value.problems)
    assert "No source is cited" in problems
    assert "The donor" in problems


def test_a_figure_without_a_citation_cannot_be_published(curator, editor, written):
    written.due = written.announced
    written.save()
    workflow.submit(written, curator)
    with pytest.raises(NotReady, match="due date"):
        workflow.publish(written, editor)


def test_a_source_that_is_a_draft_cannot_carry_a_published_figure(curator, editor):
    pledge = PledgeFactory(announced_precision="not_stated", announced_from=None, announced_to=None)
    cite(PledgeCitation(pledge=pledge), ["summary"], source=SourceFactory())
    workflow.submit(pledge, curator)
    with pytest.raises(NotReady, match="publish it first"):
        workflow.publish(pledge, editor)


def test_shares_that_do_not_make_100_percent_are_refused(curator, editor, written):
    written.recipients.create(area_id="UA", share=6_000)
    written.recipients.create(area_id="MD", share=3_000)
    workflow.submit(written, curator)
    with pytest.raises(NotReady, match="90 %"):
        workflow.publish(written, editor)


def test_what_published_records_need_cannot_be_archived(editor):
    pledge = published_pledge(announced_at=published_event())
    for needed in (pledge.donor, pledge.announced_at, pledge.citations.get().source):
        with pytest.raises(NotReady, match=str(pledge)):
            workflow.archive(needed, editor)


def test_an_archived_record_leaves_the_public_and_can_be_restored(editor):
    pledge = published_pledge()
    workflow.archive(pledge, editor)
    assert not Pledge.objects.published().exists()
    workflow.restore(pledge, editor)
    assert pledge.state == State.DRAFT


def test_what_was_public_once_cannot_be_deleted(curator, editor, written):
    workflow.submit(written, curator)
    workflow.publish(written, editor)
    workflow.archive(written, editor)
    with pytest.raises(ValidationError, match="archive it"):
        written.delete()


def test_each_publication_is_one_version_in_the_log(curator, editor, written):
    before = current()
    workflow.submit(written, curator)
    assert current() == before
    workflow.publish(written, editor)
    assert current().version == before.version + 1
    change = Change.objects.get(version=current().version)
    assert (change.kind, change.record, change.action) == ("pledge", written.pk, "published")
    assert change.version.who == str(editor)


def test_the_old_address_of_a_published_record_is_kept(curator, editor, written):
    workflow.submit(written, curator)
    workflow.publish(written, editor)
    old, written.slug = written.slug, "another-address"
    written.save()
    assert SlugRedirect.objects.get(kind="pledge", slug=old).record == written.pk
    newcomer = PledgeFactory.build(donor=written.donor, slug=old)
    with pytest.raises(ValidationError, match="This address is taken"):
        newcomer.full_clean()


def test_a_drafts_old_address_is_forgotten():
    draft = PledgeFactory()
    draft.slug = "renamed"
    draft.save()
    assert not SlugRedirect.objects.exists()


def test_a_change_of_a_draft_does_not_move_the_ledger():
    package = published_pledge(amount=usd(100))
    before = current()
    draft = PledgeFactory(donor=package.donor, parent=package, parent_relation="part_of", amount=usd(50))
    draft.recipients.create(area_id="UA")
    draft.delete()
    assert current() == before
