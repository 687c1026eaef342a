"""What a reader may mean: of published records only, in any of the languages."""

import pytest

from aidportal.search.reading import reading
from aidportal.search.suggesting import respelled, titled
from tests.factories import OrganisationFactory, published_organisation, published_pledge

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uncited")]

KINDS = ("pledge", "organisation")


def near(words):
    with reading() as view:
        return respelled(view, KINDS, words)


@pytest.mark.parametrize(("typed", "is_found"), [("tu", True), ("gas tur", True), ("tur gas", False), ("ター", True)])
def test_the_last_word_may_be_unfinished(typed, is_found):
    pledge = published_pledge(title="Gas turbines", title_ja="ガスタービン")
    with reading() as view:
        assert titled(view, "pledge", typed, 3, "title_en") == ([pledge.pk] if is_found else [])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("turbinse", "turbines"),
        ("gas tirbines", "gas turbines"),
        ("турбини", "турбіни"),
        ("turbines", ""),
        ("xylophone", ""),
        ("gsa", ""),
        ("発電", ""),
    ],
)
def test_a_word_that_stands_nowhere_is_led_to_the_nearest_one(typed, meant):
    published_pledge(title="Gas turbines", title_uk="Газові турбіни")
    assert near(typed) == meant


def test_a_draft_suggests_nothing():
    published_organisation(name="Alder")
    OrganisationFactory(name="Zanzibar")
    assert near("zanzibra") == ""
    with reading() as view:
        assert titled(view, "organisation", "zanz", 3, "title_en") == []
