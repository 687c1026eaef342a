"""The index after each act: what was published is in it, once, and nothing else is."""

import pytest
from django.db import transaction

from aidportal.changes.state import current
from aidportal.search import counting, reading
from aidportal.search.question import Question
from tests.search.chance import Chance

ALL = Question(("pledge",))


def count(question=ALL):
    with reading.reading() as view:
        return counting.count(view, question)


def documents():
    with reading.reading() as view:
        return view.searcher.num_docs


@pytest.mark.django_db
def test_an_edit_leaves_the_number_of_documents_unchanged():
    pledges = Chance(1).start().pledges(10)
    before = documents()
    for _ in range(3):
        for pledge in pledges:
            pledge.announced_by = f"Person {before}"
            pledge.save()
        assert documents() == before


@pytest.mark.django_db
def test_a_withdrawn_pledge_leaves_the_index_and_comes_back():
    pledge = Chance(2).start().pledge(state="published", parent=None)
    for state, expected in (("archived", 0), ("published", 1), ("draft", 0)):
        pledge.state = state
        pledge.save()
        assert count() == expected


@pytest.mark.django_db
def test_a_draft_never_enters_the_index():
    chance = Chance(3).start()
    before = documents()
    chance.pledge(state="draft")
    assert documents() == before


@pytest.mark.django_db
def test_a_renamed_donor_is_found_by_its_new_name_and_address():
    chance = Chance(4).start()
    donor = chance.organisations[0]
    chance.pledge(state="published", parent=None, donor=donor)
    assert count(Question(("pledge",), include={"donor": ("alder",)})) == 1
    donor.name_en, donor.slug = "Zephyria", "zephyria"
    donor.save()
    assert count(Question(("pledge",), words="zephyria")) == 1
    assert count(Question(("pledge",), include={"donor": ("zephyria",)})) == 1
    assert count(Question(("pledge",), include={"donor": ("alder",)})) == 0


@pytest.mark.django_db
def test_a_pledge_that_cannot_be_indexed_fails_its_own_publishing(monkeypatch):
    chance = Chance(5).start()
    before = current()
    monkeypatch.setattr("pledges.documents.largest_key", lambda _cents, _pk: 1 / 0)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        chance.pledge(state="published")
    assert current() == before
