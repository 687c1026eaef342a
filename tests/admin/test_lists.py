"""Lists of the desk: useful columns, what is left to do, search, and a fixed number of queries."""

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from aidportal.money.amounts import Amount
from aidportal.publication.admin.base import RecordAdmin
from pledges.models import PledgeCitation, PledgeParticipant, PledgeRecipient
from tests.admin.desk import signed_in
from tests.factories import (
    PledgeFactory,
    SourceFactory,
    cite,
    published_event,
    published_initiative,
    published_organisation,
    published_pledge,
    published_source,
    published_stated_total,
    usd,
)

pytestmark = pytest.mark.django_db
PLEDGES = "/admin/pledges/pledge/"
LISTS = [
    "sources/source",
    "partners/organisation",
    "partners/initiative",
    "events/event",
    "pledges/pledge",
    "pledges/transaction",
    "pledges/statedtotal",
    "reference/area",
    "reference/sector",
    "reference/currency",
    "reference/subdivision",
    "money/dayrate",
    "changes/change",
]


@pytest.fixture
def desk(curator: User) -> Client:
    return signed_in(curator)


def some_of_each(number: int) -> None:
    for _ in range(number):
        published_pledge(amount=usd(5_000_000), recipients={"UA": None})
        published_event(country_id="JP")
        published_initiative()
        published_stated_total(recipient_id="UA")


def titles(desk: Client, query: str) -> set[str]:
    answer = desk.get(f"{PLEDGES}?{query}")
    assert answer.status_code == 200
    return {str(pledge) for pledge in answer.context["cl"].result_list}


def test_a_list_shows_amounts_with_their_precision(desk: Client) -> None:
    published_pledge(title="Package", amount=Amount(760_000_000_000, 10_000_000_000, "USD", "over"))
    shown = desk.get(PLEDGES).content.decode()
    assert "over USD 7.6 billion" in shown
    assert "December 2023, day not stated" in shown


@pytest.mark.parametrize("path", LISTS)
def test_the_number_of_queries_does_not_grow_with_the_rows(desk: Client, path: str) -> None:
    some_of_each(1)
    with CaptureQueriesContext(connection) as few:
        assert desk.get(f"/admin/{path}/").status_code == 200
    some_of_each(3)
    with CaptureQueriesContext(connection) as many:
        desk.get(f"/admin/{path}/")
    assert len(many) == len(few)


def test_every_gap_of_every_list_can_be_asked_for(desk: Client) -> None:
    some_of_each(1)
    for desk_admin in admin.site._registry.values():
        if isinstance(desk_admin, RecordAdmin):
            path = f"/admin/{desk_admin.opts.app_label}/{desk_admin.opts.model_name}/"
            for gap in desk_admin.all_gaps():
                assert desk.get(f"{path}?left={gap.code}").status_code == 200, gap.code


def test_what_is_left_to_do_is_found(desk: Client) -> None:
    cite(PledgeCitation(pledge=PledgeFactory(title="Dated only", amount=usd(1))), ["announced"])
    PledgeFactory(title="Bare")
    whole = published_pledge(title="Whole", title_ja="全部", title_uk="Усе", amount=usd(5), sectors={"72010": None})
    assert titles(desk, "left=uncited") == {"Bare"}
    assert titles(desk, "left=unbacked-amount") == {"Dated only"}
    assert titles(desk, "left=no-amount") == {"Bare"}
    assert titles(desk, "left=untranslated-ja") == {"Dated only", "Bare"}
    assert str(whole) not in titles(desk, "left=no-sector")


def test_sources_that_disagree_are_found_and_rounding_is_no_disagreement(desk: Client) -> None:
    pledge = published_pledge(title="Told twice", amount=Amount(450_000_000_000, 10_000_000_000, "USD"))
    cite(PledgeCitation(pledge=pledge, states_amount=usd(4_520_000_000)), ["amount"], published_source())
    assert titles(desk, "left=disagree") == set()
    cite(PledgeCitation(pledge=pledge, states_amount=usd(7_600_000_000)), ["amount"], published_source())
    assert titles(desk, "left=disagree") == {"Told twice"}
    assert titles(desk, "left=single") == set()


def test_parts_above_their_whole_are_found(desk: Client) -> None:
    package = published_pledge(title="Package", amount=usd(100))
    donor = package.donor
    published_pledge(title="Part", donor=donor, amount=usd(90), parent=package, parent_relation="part_of")
    assert titles(desk, "left=above-whole") == set()
    published_pledge(title="More", donor=donor, amount=usd(90), parent=package, parent_relation="part_of")
    assert titles(desk, "left=above-whole") == {"Package"}


def test_shares_that_do_not_make_the_whole_are_found(desk: Client) -> None:
    typed = {"Whole": (6000, 4000), "Short": (6000, 3000), "Mixed": (6000, None), "None": (None, None)}
    for title, shares in typed.items():
        pledge = PledgeFactory(title=title)
        for area, share in zip(("UA", "MD"), shares, strict=True):
            PledgeRecipient.objects.create(pledge=pledge, area_id=area, share=share)
    assert titles(desk, "left=shares") == {"Short", "Mixed"}


def test_search_finds_titles_in_every_language(desk: Client) -> None:
    PledgeFactory(title="Generators", title_ja="発電機", title_uk="Генератори")
    PledgeFactory(title="Blankets")
    for word in ("generat", "発電", "Генератори"):
        assert titles(desk, f"q={word}") == {"Generators"}


@pytest.mark.parametrize(
    "query",
    [
        "q=" + "a+" * 1500,
        "q=%22%27%5C",
        "p=99999999999999999999",
        "p=x",
        "announced_from__year=0",
        "announced_from__year=99999",
        "announced_from__month=13&announced_from__year=2024",
        "donor__id__exact=x",
        f"donor__id__exact={2**70}",
        "state__exact=nonsense",
        "left=nonsense",
        "o=99.-99.x",
        "_to_field=nonsense",
        "e=1",
    ],
)
def test_absurd_questions_break_nothing(desk: Client, query: str) -> None:
    published_pledge()
    assert desk.get(f"{PLEDGES}?{query}").status_code in (200, 302, 400)


@pytest.mark.parametrize(
    "query",
    [
        "donor__citations__quote__startswith=a",
        "donor__note__startswith=a",
        "note__startswith=a",
        "submitted_by__password__startswith=a",
        "published_by__email__contains=a",
        "citations__source__full_text__contains=a",
        "parent__title__regex=a",
    ],
)
def test_a_list_is_no_oracle_for_what_lies_behind_it(desk: Client, query: str) -> None:
    assert desk.get(f"{PLEDGES}?{query}").status_code == 400


def test_a_list_does_not_load_archived_texts(desk: Client) -> None:
    SourceFactory(full_text="a very long text")
    with CaptureQueriesContext(connection) as queries:
        desk.get("/admin/sources/source/")
    assert not any('"full_text"' in query["sql"].split("FROM")[0] for query in queries)


def test_the_page_of_a_record_asks_no_more_for_more_rows(desk: Client) -> None:
    pledge = PledgeFactory(amount=usd(5))
    queries = []
    for areas in (("UA", "MD"), ("PL", "RO", "SK", "HU")):
        for area in areas:
            PledgeRecipient.objects.create(pledge=pledge, area_id=area)
            cite(PledgeCitation(pledge=pledge), ["amount"], published_source())
            PledgeParticipant.objects.create(pledge=pledge, organisation=published_organisation(), role="4")
        with CaptureQueriesContext(connection) as asked:
            desk.get(f"{PLEDGES}{pledge.pk}/change/")
        queries.append(len(asked))
    assert queries[0] == queries[1]
