"""The index against plain SQL: counts, order, facets, totals and joint promises, for filters by chance."""

import random

import pytest

from aidportal.changes.writing import writing
from aidportal.search import counting
from aidportal.search.question import Question
from aidportal.search.reading import reading
from pledges.measures import MEASURES
from tests.search import judge
from tests.search.chance import Chance
from tests.search.questions import ORDERS, VALUES, ask, by_chance

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("seed", range(2))
def test_the_index_answers_as_sql_does(seed):
    Chance(seed).start().pledges(28)
    chance = random.Random(seed)
    with reading() as view:
        for _ in range(55):
            question, order = by_chance(chance), chance.choice(ORDERS)
            assert ask(view, question, order) == judge.answer(question, order), (question, order)


@pytest.mark.parametrize("name", ["recipient", "sector"])
def test_the_shares_of_a_breakdown_add_up_to_the_whole_to_the_cent(name):
    Chance(5).start().pledges(28)
    with reading() as view:
        values = view.values_of(name, ("pledge",))
        parts = [total(view, Question(("pledge",), include={name: (value,)})) for value in values]
        assert [sum(row) for row in zip(*parts, strict=True)] == total(view, Question(("pledge",)))


@pytest.mark.parametrize("name", ["recipient", "sector", "donor", "year", "region", "status"])
def test_the_total_with_a_value_and_the_one_without_it_make_the_whole(name):
    Chance(6).start().pledges(28)
    with reading() as view:
        whole = total(view, Question(("pledge",)))
        for value in VALUES[name]:
            with_it = total(view, Question(("pledge",), include={name: (value,)}))
            without = total(view, Question(("pledge",), exclude={name: (value,)}))
            assert [a + b for a, b in zip(with_it, without, strict=True)] == whole


def test_a_pledge_whose_one_recipient_is_left_out_stays_with_its_other_share():
    chance = Chance(7).start()
    both = chance.pledge(state="published", parent=None)
    with writing():
        both.recipients.all().delete()
        for area, share in (("UA", 2_500), ("MD", 7_500)):
            both.recipients.create(area_id=area, share=share)
    with reading() as view:
        left = Question(("pledge",), exclude={"recipient": ("UA",)})
        assert counting.count(view, left) == 1
        both.refresh_from_db()
        shares = [total(view, left), total(view, Question(("pledge",), exclude={"recipient": ("MD",)}))]
        assert [sum(row) for row in zip(*shares, strict=True)] == [getattr(both, name) for name in MEASURES]


def total(view, question):
    """The three sums over all kinds of money."""
    rows = counting.sums(view, question, "kind_of_money", MEASURES).values()
    return [sum(row[measure] for row in rows) for measure in MEASURES]
