"""What a record keeps to, whoever writes it."""

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction

from aidportal.publication import workflow
from aidportal.publication.errors import NotAllowed, NotReady, Stale
from events.models import Event
from pledges.models import Pledge, PledgeCitation, Transaction, TransactionCitation
from tests.factories import (
    EventFactory,
    PledgeFactory,
    SourceFactory,
    cite,
    published_pledge,
    published_source,
    usd,
)

pytestmark = pytest.mark.django_db


def test_the_last_citation_of_a_published_figure_cannot_be_taken_away():
    pledge = published_pledge(amount=usd(5))
    with pytest.raises(NotReady, match="No source is cited"):
        pledge.citations.all().delete()
    assert pledge.citations.count() == 1


def test_a_citation_cannot_cease_to_back_a_published_figure():
    citation = published_pledge(amount=usd(5)).citations.get()
    citation.backs = ["summary"]
    with pytest.raises(NotReady, match="amount"):
        citation.save()


def test_a_published_pledge_takes_no_payment_without_its_source():
    pledge = published_pledge(amount=usd(5))
    with pytest.raises(NotReady, match="disbursement"):
        Transaction.objects.create(pledge=pledge, type="3", value=usd(5))
    pledge.refresh_from_db()
    assert pledge.delivered_usd == 0


def test_words_that_left_the_archived_text_keep_a_record_from_the_public(curator, editor):
    pledge = PledgeFactory()
    source = published_source(full_text="The minister promised five generators.")
    cite(PledgeCitation(pledge=pledge), ["announced"], source=source, quote="promised five generators")
    source.full_text = "The minister promised six generators."
    source.save()
    workflow.submit(pledge, curator)
    with pytest.raises(NotReady, match="does not occur"):
        workflow.publish(pledge, editor)


def test_a_text_is_not_archived_without_the_words_that_published_records_quote():
    pledge = published_pledge()
    source = pledge.citations.get().source
    source.full_text = "Nobody promised anything."
    with pytest.raises(NotReady, match="as the minister said"):
        source.save()


def test_an_old_copy_of_a_record_cannot_undo_what_happened_since(editor):
    old = published_pledge()
    workflow.archive(Pledge.objects.get(pk=old.pk), editor)
    with pytest.raises(Stale, match="open it again"):
        old.save()
    assert not Pledge.objects.published().exists()


def test_an_old_copy_notices_a_bulk_update_too():
    old = PledgeFactory()
    Pledge.objects.filter(pk=old.pk).update(note="checked")
    with pytest.raises(Stale):
        old.save()


def test_addresses_are_not_changed_in_bulk_which_would_lose_the_old_ones():
    with pytest.raises(ValueError, match="one by one"):
        Pledge.objects.all().update(slug="new")


def test_what_was_public_is_not_deleted_in_bulk_either():
    published_pledge()
    with pytest.raises(ValidationError, match="archived, not deleted"):
        Pledge.objects.all().delete()


def test_no_record_takes_the_address_of_an_answer_of_the_api():
    assert PledgeFactory(title="Totals").slug == "totals-2"
    with pytest.raises(ValidationError, match="address is taken"):
        PledgeFactory.build(slug="totals").clean()


def test_whoever_cited_a_payment_is_a_writer_of_the_pledge(curator, editor):
    pledge = PledgeFactory()
    cite(PledgeCitation(pledge=pledge), ["announced"])
    payment = Transaction.objects.create(pledge=pledge, type="3", value=usd(1))
    citation = TransactionCitation(transaction=payment)
    citation._history_user = editor
    cite(citation, ["value"])
    workflow.submit(pledge, curator)
    with pytest.raises(NotAllowed):
        workflow.publish(pledge, editor)


def test_a_verb_leaves_nothing_on_the_record_that_the_next_save_would_take_for_its_own(curator):
    pledge = PledgeFactory()
    workflow.submit(pledge, curator)
    pledge.save()
    assert pledge.history.first().history_change_reason is None


def test_a_source_that_only_a_payment_cites_cannot_be_archived(editor):
    pledge = published_pledge()
    only_here = published_source(title="The bank's ledger")
    payment = Transaction(pledge=pledge, type="3", value=usd(1))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("aidportal.changes.writing.before_publication", [])
        payment.save()
    cite(TransactionCitation(transaction=payment, states_amount=usd(1)), ["value"], source=only_here)
    with pytest.raises(NotReady, match=pledge.title):
        workflow.archive(only_here, editor)


@pytest.mark.parametrize(
    ("make", "column", "value"),
    [
        (EventFactory, "kind", "party"),
        (EventFactory, "status", "maybe"),
        (PledgeFactory, "finance_type", "9" * 30),
        (PledgeFactory, "slug_", "a b"),
        (SourceFactory, "language", "e" * 30),
        (SourceFactory, "kind", "rumour"),
        (SourceFactory, "retrieved_on", "0001-01-01"),
    ],
)
def test_both_databases_refuse_codes_addresses_and_days_that_are_none(make, column, value):
    record = make()
    setattr(record, column.rstrip("_"), value)
    with pytest.raises(DatabaseError), transaction.atomic():
        record.save()


def test_an_event_that_ends_before_it_starts_is_refused_by_the_database():
    event = EventFactory(starts_at="18:00", time_zone="Asia/Tokyo")
    with pytest.raises(DatabaseError), transaction.atomic():
        Event.objects.filter(pk=event.pk).update(ends_at="09:00")
