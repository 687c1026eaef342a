"""Every address of the desk asks for its own right."""

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from aidportal.publication.models import State
from pledges.models import Pledge, Transaction
from tests.admin.desk import Form, signed_in
from tests.factories import (
    OrganisationFactory,
    PledgeFactory,
    published_event,
    published_initiative,
    published_pledge,
    published_source,
    published_stated_total,
    usd,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uncited")]
DONORS = "app_label=pledges&model_name=pledge&field_name=donor"


@pytest.fixture
def outsider(db: None) -> User:
    """Has an account for the API's sake, no place at the desk."""
    return User.objects.create_user("Otto", password="Otto")


@pytest.fixture
def guest(db: None) -> User:
    """May sign in at the desk and has no role."""
    return User.objects.create_user("Greta", password="Greta", is_staff=True)


@pytest.fixture
def addresses(db: None) -> list[str]:
    """One of every kind of page, for every kind of record."""
    pledge = published_pledge(amount=usd(5))
    transaction = Transaction.objects.create(pledge=pledge, type="3", value=usd(1))
    records = [pledge, published_source(), published_event(), published_initiative(), published_stated_total()]
    records.append(pledge.donor)
    found = [f"/admin/pledges/transaction/{rest}" for rest in ("", "add/", f"{transaction.pk}/change/")]
    for record in records:
        base = f"/admin/{record._meta.app_label}/{record._meta.model_name}/"
        own = ["change/", "delete/", "history/", "history/compare/?old=1&new=1", "history/1/revert/", "do/take-back/"]
        found += [base, f"{base}add/", *(f"{base}{record.pk}/{page}" for page in own)]
    return found


def choices(client: Client, field: str, term: str = "", model: str = "pledge") -> list[str]:
    query = f"app_label=pledges&model_name={model}&field_name={field}&term={term}"
    answer = client.get(f"/admin/autocomplete/?{query}")
    assert answer.status_code == 200, answer.status_code
    return [choice["text"] for choice in answer.json()["results"]]


def test_strangers_are_sent_to_the_sign_in(outsider: User, addresses: list[str]) -> None:
    for client in (Client(), signed_in(outsider)):
        for address in [*addresses, "/admin/", f"/admin/autocomplete/?{DONORS}"]:
            answer = client.get(address)
            assert answer.status_code == 302, address
            assert "/admin/login/" in answer["Location"]


def test_a_guest_without_a_role_sees_no_record(guest: User, addresses: list[str]) -> None:
    client = signed_in(guest)
    for address in addresses:
        assert client.get(address).status_code == 403, address
        assert client.post(address).status_code == 403, address
    assert "Japan" not in client.get("/admin/").content.decode()
    assert client.get(f"/admin/autocomplete/?{DONORS}").status_code == 403


def test_a_curator_reads_everything_and_changes_nothing_published(curator: User, addresses: list[str]) -> None:
    client = signed_in(curator)
    for address in addresses:
        refused = any(page in address for page in ("delete/", "revert/", "do/"))
        assert client.get(address).status_code == (403 if refused else 200), address


def test_rows_of_a_published_pledge_cannot_be_posted(editor: User) -> None:
    pledge = published_pledge(amount=usd(5))
    row = Transaction.objects.create(pledge=pledge, type="3", value=usd(1))
    client = signed_in(editor)
    assert client.post(f"/admin/pledges/transaction/{row.pk}/change/", {"type": "4"}).status_code == 403
    assert client.post(f"/admin/pledges/transaction/{row.pk}/delete/", {"post": "yes"}).status_code == 403
    form = Form(client, "/admin/pledges/transaction/add/").fill(pledge=pledge.pk, type="3", value="USD 9")
    assert "take it back before you add to it" in form.press().content.decode()
    assert pledge.transactions.count() == 1


def test_pickers_offer_no_archived_record(curator: User) -> None:
    OrganisationFactory(name="Old ministry", state=State.ARCHIVED)
    OrganisationFactory(name="New ministry")
    assert choices(signed_in(curator), "donor", "ministry") == ["New ministry"]


def test_pickers_offer_standard_codes_to_everybody_at_the_desk(curator: User) -> None:
    assert "Ukraine" in choices(signed_in(curator), "area", "Ukraine", "pledgerecipient")


def test_the_standards_rows_are_looked_at_only(administrator: User) -> None:
    client = signed_in(administrator)
    assert client.get("/admin/reference/area/UA/change/").status_code == 200
    assert client.post("/admin/reference/area/UA/change/", {"name": "Elsewhere"}).status_code == 403
    for page in ("add/", "UA/delete/"):
        assert client.get(f"/admin/reference/area/{page}").status_code == 403


def test_accounts_are_never_deleted(administrator: User, curator: User) -> None:
    for user in (administrator, User.objects.create_superuser("Sue")):
        client = signed_in(user)
        assert client.post(f"/admin/auth/user/{curator.pk}/delete/", {"post": "yes"}).status_code == 403
        client.post(
            "/admin/auth/user/", {"action": "delete_selected", "_selected_action": [curator.pk], "post": "yes"}
        )
    assert User.objects.filter(pk=curator.pk).exists()


def test_an_administrator_gives_roles_and_makes_no_superuser(administrator: User, curator: User) -> None:
    client, editors = signed_in(administrator), Group.objects.get(name="editor")
    form = Form(client, f"/admin/auth/user/{curator.pk}/change/")
    assert form.fill(groups=[editors.pk], is_superuser="on").press().status_code == 302
    curator.refresh_from_db()
    assert (curator.is_superuser, list(curator.groups.all())) == (False, [editors])


def test_an_administrator_does_not_touch_a_superuser(administrator: User) -> None:
    boss = User.objects.create_superuser("Sue")
    client = signed_in(administrator)
    assert client.post(f"/admin/auth/user/{boss.pk}/change/", {"username": "x"}).status_code == 403
    assert client.get(f"/admin/auth/user/{boss.pk}/password/").status_code == 403


def test_only_administrators_keep_accounts(editor: User, curator: User) -> None:
    for user in (editor, curator):
        assert signed_in(user).get("/admin/auth/user/").status_code == 403


def test_only_a_published_record_has_a_public_page_to_view(editor: User) -> None:
    client = signed_in(editor)
    draft: Pledge = PledgeFactory()
    assert "View on site" not in client.get(f"/admin/pledges/pledge/{draft.pk}/change/").content.decode()
    shown = published_pledge()
    assert shown.get_absolute_url() in client.get(f"/admin/pledges/pledge/{shown.pk}/change/").content.decode()
