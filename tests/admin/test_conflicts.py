"""Two curators open one record: the second to save is told what changed meanwhile, and loses nothing."""

import pytest
from django.contrib.auth.models import User

from pledges.models import Pledge, PledgeRecipient, Transaction, TransactionCitation
from tests.admin.desk import Form, complaints, signed_in
from tests.factories import PledgeFactory, cite, published_source, usd

pytestmark = pytest.mark.django_db


@pytest.fixture
def pledge(db: None) -> Pledge:
    pledge = PledgeFactory(title="Generators", summary="Two of them.", amount=usd(8_000_000, "about"))
    PledgeRecipient.objects.create(pledge=pledge, area_id="UA")
    return pledge


def opened_by(user: User, pledge: Pledge) -> Form:
    return Form(signed_in(user), f"/admin/pledges/pledge/{pledge.pk}/change/")


def test_the_second_to_save_is_told_who_changed_what(curator: User, editor: User, pledge: Pledge) -> None:
    first, second = opened_by(curator, pledge), opened_by(editor, pledge)
    first.fill(amount="USD 8.2 million").add("recipients", area="MD").press()
    told = complaints(second.fill(amount="up to USD 9 million").press())
    assert any("Carol changed this record" in line for line in told)
    assert any("about USD 8 million → USD 8.2 million" in line for line in told)
    assert any("Recipient" in line.title() and "Moldova" in line for line in told)
    pledge.refresh_from_db()
    assert pledge.amount == usd(8_200_000).__class__(820_000_000, 10_000_000, "USD")


def test_what_both_typed_stays_and_what_one_left_alone_is_taken_over(
    curator: User, editor: User, pledge: Pledge
) -> None:
    first, second = opened_by(curator, pledge), opened_by(editor, pledge)
    first.fill(amount="USD 8.2 million", summary_en="Two of them, and pumps.").press()
    answer = second.fill(amount="up to USD 9 million").press()
    shown = answer.content.decode()
    assert 'value="up to USD 9 million"' in shown
    assert "Two of them, and pumps." in shown


def test_saving_again_after_being_told_saves(curator: User, editor: User, pledge: Pledge) -> None:
    first, second = opened_by(curator, pledge), opened_by(editor, pledge)
    first.fill(title_en="Theirs").press()
    second.fill(title_en="Mine").press()
    pledge.refresh_from_db()
    assert pledge.title == "Theirs"
    second.fill(title_en="Mine", opened_version=pledge.edit_version)
    assert second.press().status_code == 302
    pledge.refresh_from_db()
    assert pledge.title == "Mine"


def test_a_transaction_is_a_part_of_its_pledge_in_this_too(curator: User, editor: User, pledge: Pledge) -> None:
    row = Transaction.objects.create(pledge=pledge, type="3", value=usd(5))
    second = opened_by(editor, pledge)
    own = Form(signed_in(curator), f"/admin/pledges/transaction/{row.pk}/change/")
    assert own.fill(value="USD 6 million").press().status_code == 302
    told = complaints(second.fill(title_en="Mine").press())
    assert any("USD 5 → USD 6 million" in line for line in told)


def test_alone_one_saves_as_often_as_one_likes(curator: User, pledge: Pledge) -> None:
    for title in ("Once", "Twice"):
        assert opened_by(curator, pledge).fill(title_en=title).press().status_code == 302


@pytest.mark.parametrize("version", ["", "no number", "-1", "99999999999999999999", "7"])
def test_a_version_that_never_was_does_no_harm(curator: User, pledge: Pledge, version: str) -> None:
    answer = opened_by(curator, pledge).fill(title_en="Anew", opened_version=version).press()
    assert answer.status_code in (200, 302)


def test_rows_that_one_left_alone_are_taken_over(curator: User, editor: User, pledge: Pledge) -> None:
    first, second = opened_by(curator, pledge), opened_by(editor, pledge)
    first.row("recipients", 0, share="100").press()
    second.fill(title_en="Mine").press()
    pledge.refresh_from_db()
    again = {"opened_version": pledge.edit_version, "recipients-0-share": "100"}
    answer = second.fill(title_en="Mine").press()
    assert 'name="recipients-0-share" value="100"' in answer.content.decode()
    assert second.fill(**again).press().status_code == 302
    assert pledge.recipients.get().share == 10_000


def test_a_row_that_the_other_removed_stays_removed(curator: User, editor: User, pledge: Pledge) -> None:
    first, second = opened_by(curator, pledge), opened_by(editor, pledge)
    first.row("recipients", 0, DELETE="on").press()
    assert complaints(second.fill(title_en="Mine").press())
    pledge.refresh_from_db()
    second.fill(opened_version=pledge.edit_version).row("recipients", 0, DELETE="on")
    assert second.press().status_code == 302
    assert not pledge.recipients.exists()


def test_a_transactions_own_page_notices_a_newer_pledge(curator: User, editor: User, pledge: Pledge) -> None:
    row = Transaction.objects.create(pledge=pledge, type="3", value=usd(5))
    cite(TransactionCitation(transaction=row), ["value"], published_source())
    address = f"/admin/pledges/transaction/{row.pk}/change/"
    second = Form(signed_in(editor), address)
    Form(signed_in(curator), address).fill(value="USD 6 million").row("citations", 0, locator="page 4").press()
    answer = second.fill(description_en="Paid at once").press()
    assert any("Carol changed" in line for line in complaints(answer))
    shown = answer.content.decode()
    assert 'value="USD 6 million"' in shown
    assert 'value="page 4"' in shown
    assert 'value="Paid at once"' in shown
