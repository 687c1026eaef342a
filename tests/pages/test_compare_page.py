"""Records side by side."""

import html
import re
from typing import Any

import pytest
from django.test import Client

from aidportal.money.amounts import Amount
from pledges.models import PledgeCitation
from tests.factories import (
    PledgeFactory,
    cite,
    published_initiative,
    published_organisation,
    published_pledge,
    published_source,
    usd,
)

pytestmark = pytest.mark.django_db


def text(client: Client, query: str = "", prefix: str = "") -> str:
    response = client.get(f"{prefix}/compare/{query}")
    assert response.status_code == 200
    return " ".join(html.unescape(response.content.decode()).split())


def row(page: str, name: str) -> str:
    """The row of the table that begins with ``name``, without markup."""
    found = re.search(rf'<tr>\s*<th scope="row">\s*{name}.*?</tr>', page)
    assert found, name
    return " ".join(re.sub(r"<[^>]*>", " ", found[0]).split())


def test_pledges_stand_side_by_side_and_rows_say_whether_they_differ(client: Client) -> None:
    donor = published_organisation(name="Norland")
    one = published_pledge({"UA": None}, title="Heating", donor=donor, amount=usd(5_000_000))
    other = published_pledge({"MD": None}, title="Water", donor=donor, amount=usd(7_000_000, "about"))
    cite(
        PledgeCitation(pledge=one, states_amount=usd(9_000_000)),
        ["amount"],
        published_source(publisher="The Tribune"),
    )
    page = text(client, f"?pledge={one.slug}&pledge={other.slug}")
    assert row(page, "Promised").startswith("Promised different exactly USD 5 million")
    assert "about USD 7 million" in row(page, "Promised")
    assert row(page, "Donor") == "Donor the same Norland Norland"
    assert row(page, "For") == "For different Ukraine Moldova (the Republic of)"
    assert "The Tribune: USD 9 million" in row(page, "Disagreement")
    assert f'href="?pledge={other.slug}"' in page
    assert f'href="?pledge={one.slug}"' in page


def test_donors_partners_and_years_show_sums_by_kind_and_stage_with_their_lists(client: Client) -> None:
    donor, partner = published_organisation(name="Norland"), published_organisation(name="Pump Works")
    published_initiative(partner, title="Pumps for villages")
    pledge = published_pledge(donor=donor, amount=Amount(500_000_000, 100, "USD"), finance_type="110")
    pledge.participants.create(organisation=partner, role="4")
    published_pledge(donor=published_organisation(name="Alder"))
    page = text(client, "?donor=norland&donor=alder")
    assert row(page, "Pledges") == "Pledges 1 1"
    assert row(page, '<span class="kind">').startswith(
        "Grants and goods promised 5 committed 0 delivered 0 promised 0"
    )
    assert 'href="/pledges/?donor=norland&kind=grants"' in page
    page = text(client, "?partner=pump-works&partner=norland")
    assert "Pumps for villages (announced)" in row(page, "Initiatives")
    assert row(page, "Pledges that go through it").endswith("0")
    page = text(client, "?year=2023&year=1999")
    assert row(page, "Pledges") == "Pledges 2 0"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("?pledge=a&pledge=b&pledge=c&pledge=d&pledge=e", "At most 4 can stand side by side"),
        ("?pledge=never-was", "There is no such record"),
        ("?donor=never-was", "There is no such record"),
        ("?year=twenty", "There is no such record"),
        ("?pledge=<b>", "There is no such record"),
        ("?year=2023&donor=never-was", "One kind at a time"),
        ("?nonsense=1", "There is no such parameter"),
        ("?q=%21%21", "signs alone are in no index"),
    ],
)
def test_what_is_wrong_is_named(client: Client, query: str, said: str) -> None:
    page = text(client, query)
    assert said in page
    assert "never-was" not in page


def test_a_draft_answers_like_a_record_that_never_was(client: Client) -> None:
    public, draft = published_pledge(title="Heating"), PledgeFactory(title="Zanzibar")
    pages = [text(client, f"?pledge={public.slug}&pledge={slug}") for slug in (draft.slug, "never-was")]
    assert pages[0].replace(draft.slug, "") == pages[1].replace("never-was", "")
    assert "Zanzibar" not in pages[0]


def test_an_old_address_still_finds_its_pledge(client: Client) -> None:
    pledge = published_pledge(title="Heating")
    pledge.first_published_at = pledge.created_at
    pledge.save()
    pledge.slug = "heating-renamed"
    pledge.save()
    assert "/pledges/heating-renamed/" in text(client, "?pledge=heating")


def test_records_can_be_found_and_added_without_scripts(client: Client) -> None:
    one, other = published_pledge(title="Heating"), published_pledge(title="Water")
    published_pledge(title="Grain")
    page = text(client, f"?pledge={one.slug}&q=water")
    assert f'href="?pledge={one.slug}&pledge={other.slug}"' in page
    assert "Grain" not in page
    assert 'href="?donor=' in text(client, "?what=donor")
    assert 'href="?year=2023"' in text(client, "?what=year")
    assert f'href="/ja/compare/?pledge={one.slug}"' in page


def test_lists_and_pages_lead_here(client: Client) -> None:
    pledge = published_pledge(title="Heating")
    assert f'href="/compare/?pledge={pledge.slug}"' in client.get(pledge.get_absolute_url()).content.decode()
    page = client.get("/pledges/").content.decode()
    assert f'name="pledge" value="{pledge.slug}" form="compare"' in page
    assert 'id="compare" method="get" action="/compare/"' in page


def test_queries_do_not_grow_with_the_columns(client: Client, django_assert_num_queries: Any) -> None:
    slugs = [published_pledge({"UA": None}, title=f"Promise {number}", amount=usd(5)).slug for number in range(4)]
    text(client, f"?pledge={slugs[0]}&q=none")
    with django_assert_num_queries(10):
        text(client, f"?pledge={slugs[0]}&pledge={slugs[1]}&q=none")
    with django_assert_num_queries(10):
        text(client, f"?pledge={slugs[0]}&pledge={slugs[1]}&pledge={slugs[2]}&q=none")
