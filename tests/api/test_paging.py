"""Pages of the API's lists: signed places, good for the very list they came from."""

import pytest
from django.core import signing
from django.test import Client

from tests.api.asking import ask, problems, refused, slugs
from tests.api.whole import deliver
from tests.factories import published_pledge, published_stated_total

pytestmark = pytest.mark.django_db

BASE = "https://aid.example.org/api/v1/"
TAMPERED = [
    "x",
    "0.5",
    "0.5:AAAA",
    "0.99999999999999999999:x",
    "p=zz",
    "٣.١",
    "a" * 700,
    "0000-00-00",
    "\N{SUNFLOWER}",
    "%",
    "..",
    "0.-1:0",
    " ",
]


def follow(address: str) -> dict:
    return ask(address.removeprefix(BASE))


@pytest.fixture
def nine_pledges() -> list[str]:
    return [published_pledge(title=f"Pledge {number}").slug for number in range(9)]


@pytest.mark.parametrize("sort", ["newest", "oldest", "largest", "title"])
def test_pages_lead_through_all_without_doubles(nine_pledges: list[str], sort: str) -> None:
    page, seen = ask("pledges/", limit="4", sort=sort), []
    seen += slugs(page)
    while page["next"]:
        page = follow(page["next"])
        seen += slugs(page)
    assert sorted(seen) == sorted(nine_pledges)
    assert slugs(follow(page["previous"])) == seen[4:8]


def test_a_next_address_keeps_filter_order_and_size(nine_pledges: list[str]) -> None:
    page = ask("pledges/", limit="2", sort="title", q="pledge", status="announced")
    following = follow(page["next"])
    assert (following["count"], len(following["results"])) == (9, 2)
    assert set(slugs(page)) & set(slugs(following)) == set()


def test_the_link_header_names_the_neighbours(nine_pledges: list[str]) -> None:
    first = Client().get("/api/v1/pledges/?limit=4")
    middle = Client().get(first.json()["next"].removeprefix("https://aid.example.org"))
    assert middle["Link"].count("rel=") == 2
    assert f'<{middle.json()["next"]}>; rel="next"' in middle["Link"]
    assert f'<{middle.json()["previous"]}>; rel="prev"' in middle["Link"]


@pytest.mark.parametrize("path", ["pledges/", "transactions/", "stated-totals/"])
@pytest.mark.parametrize("name", ["after", "before"])
@pytest.mark.parametrize("cursor", TAMPERED)
def test_a_tampered_cursor_is_refused_by_name(path: str, name: str, cursor: str) -> None:
    said = refused(path, **{name: cursor})
    assert set(said) == {name}
    assert cursor.strip() in ("", "..", "%", "x") or cursor not in said[name]


@pytest.mark.parametrize("path", ["pledges/", "transactions/", "stated-totals/"])
def test_each_character_of_a_cursor_is_signed(path: str) -> None:
    for _ in range(2):
        deliver(published_pledge())
        published_stated_total()
    cursor = ask(path, limit="1")["next"].split("after=")[1].split("&")[0].replace("%3A", ":")
    assert ask(path, limit="1", after=cursor)["results"]
    for place in range(len(cursor)):
        other = "A" if cursor[place] != "A" else "B"
        assert set(refused(path, after=cursor[:place] + other + cursor[place + 1 :])) == {"after"}


def test_a_cursor_is_of_no_use_to_another_list_filter_or_order(nine_pledges: list[str]) -> None:
    cursor = ask("pledges/", limit="2")["next"].split("after=")[1].split("&")[0].replace("%3A", ":")
    assert set(refused("pledges/", after=cursor, sort="oldest")) == {"after"}
    assert set(refused("pledges/", after=cursor, recipient="UA")) == {"after"}
    assert set(refused("transactions/", after=cursor)) == {"after"}


def test_a_signature_made_for_something_else_is_refused() -> None:
    assert set(refused("pledges/", after=signing.Signer().sign("0.5"))) == {"after"}


def test_after_and_before_exclude_each_other(nine_pledges: list[str]) -> None:
    cursor = ask("pledges/", limit="2")["next"].split("after=")[1].split("&")[0].replace("%3A", ":")
    assert set(refused("pledges/", after=cursor, before=cursor)) == {"before"}


@pytest.mark.parametrize("limit", ["0", "-1", "101", "1_0", "١٢", "1e1", "", " 5", "99999999999999999999", "5.0"])
def test_sizes_out_of_range_are_refused(limit: str) -> None:
    assert set(refused("pledges/", limit=limit)) == {"limit"}


def test_a_size_has_one_value() -> None:
    assert set(problems(Client().get("/api/v1/pledges/?limit=5&limit=6"))) == {"limit"}
