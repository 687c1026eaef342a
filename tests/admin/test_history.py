"""The versions of a record: what each changed, two compared, and the way back with all rows."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from aidportal.changes.writing import writing
from pledges.models import Item, Pledge, PledgeCitation, PledgeRecipient, Transaction, TransactionCitation
from tests.admin.desk import Form, signed_in
from tests.factories import PledgeFactory, cite, published_pledge, published_source, usd

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(curator: User) -> Client:
    return signed_in(curator)


@pytest.fixture
def pledge(db: None) -> Pledge:
    with writing():
        pledge = PledgeFactory(title="Generators", amount=usd(8_000_000, "about"))
        item = Item.objects.create(pledge=pledge, description="mobile generators")
        PledgeRecipient.objects.create(pledge=pledge, area_id="UA", share=10_000)
        Transaction.objects.create(pledge=pledge, type="in_kind", item=item, value=usd(1_000_000))
        cite(PledgeCitation(pledge=pledge, item=item), ["amount", "items"], published_source(), "eight million")
    return pledge


def address(pledge: Pledge, rest: str = "") -> str:
    return f"/admin/pledges/pledge/{pledge.pk}/history/{rest}"


def changed(desk: Client, pledge: Pledge) -> None:
    form = Form(desk, f"/admin/pledges/pledge/{pledge.pk}/change/").fill(title_en="Pumps", amount="USD 9 million")
    form.row("recipients", 0, share="60").add("recipients", area="MD", share="40")
    form.row("transactions", 0, DELETE="on").row("citations", 0, DELETE="on")
    assert form.press().status_code == 302
    form = Form(desk, f"/admin/pledges/pledge/{pledge.pk}/change/").row("items", 0, DELETE="on")
    assert form.press().status_code == 302


def test_a_version_shows_who_changed_which_fields_and_rows(desk: Client, pledge: Pledge) -> None:
    changed(desk, pledge)
    shown = " ".join(desk.get(address(pledge)).content.decode().split())
    assert "Version 2" in shown
    assert "Carol" in shown
    assert "<del>Generators</del><ins>Pumps</ins>" in shown
    assert "<del>100 %</del><ins>60 %</ins>" in shown
    assert "Moldova" in shown
    assert "<del>mobile generators" in shown


def test_two_versions_are_compared_side_by_side(desk: Client, pledge: Pledge) -> None:
    changed(desk, pledge)
    shown = desk.get(address(pledge, "compare/?old=1&new=2")).content.decode()
    assert "about USD 8 million" in shown
    assert "<ins>USD 9 million</ins>" in shown


def test_reverting_brings_back_fields_and_all_rows(desk: Client, pledge: Pledge) -> None:
    changed(desk, pledge)
    answer = desk.post(address(pledge, "1/revert/"), follow=True)
    assert "version 1" in answer.content.decode()
    pledge.refresh_from_db()
    assert (pledge.title, pledge.amount) == ("Generators", usd(8_000_000, "about"))
    assert list(pledge.recipients.values_list("area_id", "share")) == [("UA", 10_000)]
    assert pledge.items.get().description == "mobile generators"
    assert pledge.transactions.get().item == pledge.items.get()
    assert pledge.citations.get().quote == "eight million"


def test_reverting_is_a_version_like_any_other_and_its_writer_wrote_it(
    desk: Client, curator: User, pledge: Pledge
) -> None:
    changed(desk, pledge)
    desk.post(address(pledge, "1/revert/"))
    newest = pledge.history.first()
    assert newest.history_user == curator
    assert pledge.history.count() == 4


def test_reverting_asks_first(desk: Client, pledge: Pledge) -> None:
    changed(desk, pledge)
    assert "Revert to version 1" in desk.get(address(pledge, "1/revert/")).content.decode()
    pledge.refresh_from_db()
    assert pledge.title == "Pumps"


def test_a_published_record_is_not_reverted(editor: User) -> None:
    pledge = published_pledge(title="Shown")
    assert signed_in(editor).post(address(pledge, "1/revert/")).status_code == 403


@pytest.mark.parametrize("rest", ["99/revert/", "compare/", "compare/?old=1&new=x", f"compare/?old=1&new={2**70}"])
def test_a_version_that_never_was_is_not_found(desk: Client, pledge: Pledge, rest: str) -> None:
    assert desk.get(address(pledge, rest)).status_code == 404


def test_the_number_of_queries_does_not_grow_with_the_versions(
    desk: Client, pledge: Pledge, django_assert_max_num_queries: object
) -> None:
    for number in range(4):
        Form(desk, f"/admin/pledges/pledge/{pledge.pk}/change/").fill(title_en=f"Title {number}").press()
    with django_assert_max_num_queries(32):  # type: ignore[operator]
        assert desk.get(address(pledge)).status_code == 200


def test_a_transaction_comes_back_with_its_citations(desk: Client, curator: User, pledge: Pledge) -> None:
    row = pledge.transactions.get()
    cite(TransactionCitation(transaction=row), ["value"], published_source(), "handed over")
    assert desk.post(f"/admin/pledges/transaction/{row.pk}/delete/", {"post": "yes"}).status_code == 302
    assert "<del>delivery in kind" in desk.get(address(pledge)).content.decode()
    desk.post(address(pledge, "1/revert/"))
    assert pledge.transactions.get().citations.get().quote == "handed over"


def test_who_added_a_transaction_wrote_part_of_its_pledge(desk: Client, curator: User, pledge: Pledge) -> None:
    form = Form(desk, "/admin/pledges/transaction/add/").fill(pledge=pledge.pk, type="3", value="USD 1 million")
    assert (
        form.add("citations", source=published_source().pk, quote="paid", backs=["value"]).press().status_code == 302
    )
    assert pledge.history.first().history_user == curator
    assert pledge.transactions.filter(type="3").get().citations.get().quote == "paid"
