import datetime as dt

import pytest

from aidportal.money.dates import StatedDate
from aidportal.search.paging import Sort, page
from aidportal.search.question import Question
from aidportal.search.reading import reading
from aidportal.search.sorting import largest_key, newest_key, oldest_key, title_key
from tests.search import judge
from tests.search.chance import Chance
from tests.search.questions import ORDERS

ALL = Question(("pledge",))


def walk_forward(view, question, sort, size):
    pages = [page(view, question, sort, size)]
    while pages[-1].has_next:
        pages.append(page(view, question, sort, size, after=pages[-1].rows[-1].position))
    return pages


@pytest.mark.django_db
@pytest.mark.parametrize("order", ORDERS)
def test_pages_in_both_directions_hold_each_record_once_in_order(order):
    Chance(1).start().pledges(20)
    expected = [pledge.pk for pledge in sorted(judge.records(ALL), key=lambda one: judge.sort_key(one, order))]
    with reading() as view:
        pages = walk_forward(view, ALL, Sort(order), 7)
        assert [row.pk for one in pages for row in one.rows] == expected
        back = pages[-1]
        for one in reversed(pages[:-1]):
            back = page(view, ALL, Sort(order), 7, before=back.rows[0].position)
            assert back.rows == one.rows
        assert not back.has_previous


@pytest.mark.django_db
def test_words_are_found_in_tiers_each_by_newest():
    chance = Chance(2).start()
    donor = chance.organisations[0]
    days = iter(range(1, 28))
    plain = {"title_ja": "", "title_uk": "", "state": "published", "parent": None, "donor": donor}

    def pledge(title, summary=""):
        day = StatedDate.day(dt.date(2024, 1, next(days)))
        return chance.pledge(**plain, title_en=title, summary_en=summary, announced=day).pk

    phrase = [pledge("A mobile gas turbine"), pledge("Gas turbine parts")]
    titled = [pledge("Turbine for gas"), pledge("Gas and a turbine")]
    anywhere = [pledge("Energy", "a turbine driven by gas"), pledge("Gas", "turbine")]
    pledge("Gas only")
    expected = [*phrase[::-1], *titled[::-1], *anywhere[::-1]]
    question = Question(("pledge",), words="gas turbine")
    with reading() as view:
        pages = walk_forward(view, question, Sort("newest", tiered=True), 1)
        assert [row.pk for one in pages for row in one.rows] == expected
        back = page(view, question, Sort("newest", tiered=True), 3, before=pages[5].rows[0].position)
        assert [row.pk for row in back.rows] == expected[2:5]


def test_undated_records_come_last_in_both_orders_of_date():
    day = dt.date(1900, 1, 1)
    assert newest_key(day, 1) > newest_key(None, 99)
    assert oldest_key(dt.date(2100, 12, 31), 99) > oldest_key(None, 1)


def test_keys_are_unique_where_dates_and_amounts_are_equal():
    day = dt.date(2024, 1, 1)
    assert len({newest_key(day, 1), newest_key(day, 2)}) == 2
    assert largest_key(199, 1) < largest_key(199, 2) < largest_key(200, 1)
    assert largest_key(10**16, 1) < 2**63


def test_an_id_too_large_for_the_order_by_amount_raises():
    with pytest.raises(OverflowError):
        largest_key(1, 2**24)


def test_titles_sort_in_ukrainian_order():
    titles = ["яблуко", "єдність", "їжа", "ґрунт", "гора", "допомога", "істина", "зима"]
    assert sorted(titles, key=lambda title: title_key(title, 1)) == [
        "гора", "ґрунт", "допомога", "єдність", "зима", "істина", "їжа", "яблуко",
    ]  # fmt: skip


def test_a_title_sorts_before_its_continuation():
    assert title_key("Food", 9) < title_key("Food aid", 1)
