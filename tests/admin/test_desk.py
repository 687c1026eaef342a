"""The first page of the desk, its frame, and its three languages."""

import re

import pytest
from django.contrib.auth.models import User

from aidportal.publication import workflow
from tests.admin.desk import Form, signed_in
from tests.factories import PledgeFactory, published_pledge, usd

pytestmark = pytest.mark.django_db
INLINE = re.compile(r"<script(?![^>]*\bsrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=\"")
PAGES = [
    "/admin/",
    "/admin/pledges/",
    "/admin/pledges/pledge/",
    "/admin/pledges/pledge/add/",
    "/admin/sources/source/add/",
    "/admin/partners/organisation/add/",
    "/admin/partners/initiative/add/",
    "/admin/events/event/add/",
    "/admin/pledges/statedtotal/add/",
    "/admin/pledges/transaction/add/",
    "/admin/auth/user/",
    "/admin/auth/user/add/",
    "/admin/password_change/",
]


def shown(user: User, address: str = "/admin/") -> str:
    return " ".join(signed_in(user).get(address).content.decode().split())


def test_what_waits_for_review_stands_first(curator: User, editor: User) -> None:
    pledge = PledgeFactory(title="Waits")
    workflow.submit(pledge, curator)
    page = shown(editor)
    assert "Waits for review: 1" in page
    assert f"/admin/pledges/pledge/{pledge.pk}/change/" in page


def test_drafts_of_mine_are_mine_alone(curator: User, editor: User) -> None:
    Form(signed_in(curator), "/admin/sources/source/add/").fill(
        title_en="Carol's article", publisher_en="A paper", kind="press", language="en"
    ).press()
    assert "Your drafts: 1" in shown(curator)
    assert "Your drafts: 0" in shown(editor)


def test_gaps_lead_to_the_list_that_shows_them(curator: User) -> None:
    PledgeFactory(title="Bare")
    page = shown(curator)
    assert "/admin/pledges/pledge/?left=uncited" in page
    assert "Pledges: without a source" in page


def test_a_package_that_does_not_add_up_is_named(curator: User) -> None:
    package = published_pledge(amount=usd(10))
    published_pledge(amount=usd(50), donor=package.donor, parent=package, parent_relation="part_of")
    assert "Pledges: parts above their whole" in shown(curator)


@pytest.mark.parametrize("page", [*PAGES, "/ja/admin/", "/uk/admin/", "/ja/admin/pledges/pledge/add/"])
def test_no_page_holds_scripts_or_styles_of_its_own(administrator: User, page: str) -> None:
    answer = signed_in(administrator).get(page)
    assert answer.status_code == 200
    assert INLINE.findall(answer.content.decode()) == []
    assert "'unsafe-inline'" not in answer["Content-Security-Policy"]


def test_the_frame_leads_to_the_same_page_in_the_other_languages(curator: User) -> None:
    page = shown(curator, "/uk/admin/pledges/pledge/")
    assert 'lang="uk"' in page
    assert 'href="/ja/admin/pledges/pledge/"' in page
    assert 'href="/admin/pledges/pledge/"' in page


def test_an_address_may_say_anything_about_a_new_record(curator: User) -> None:
    client = signed_in(curator)
    for query in ("donor=x", "donor=999999", f"donor={2**70}", "announced_at=1e400", "citations=1", "title_en=x"):
        assert client.get(f"/admin/pledges/pledge/add/?{query}").status_code == 200, query
    for address in (f"{2**70}/change/", "x/change/", "0/history/", "-1/delete/"):
        assert client.get(f"/admin/pledges/pledge/{address}").status_code in (302, 404), address
