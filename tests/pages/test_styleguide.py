"""The page of all components."""

import pytest

from tests.factories import published_event, published_pledge, usd

pytestmark = pytest.mark.django_db

#: Disputed record, match, range, month, chart, comparison, effect of a version, form with an error.
LATER = ("s-disputed", "<mark>", "range", "lanes-month", "picture", "compare", "effects", "<ins>", "field wrong")


def test_builders_see_every_component_in_debug_mode(client, settings):
    settings.DEBUG_MODE = True
    published_pledge(title="Winter heating", amount=usd(5_000_000), announced_at=published_event())
    page = client.get("/uk/styleguide/").content.decode()
    for part in (
        "Winter heating",
        "p-up-to",
        "cite-mark",
        "k-contingent",
        "facet",
        "chip out",
        "timeline",
        "empty",
        *LATER,
    ):
        assert part in page, part


def test_it_needs_no_record(client, settings):
    settings.DEBUG_MODE = True
    assert client.get("/styleguide/").status_code == 200


def test_readers_do_not_find_it(client):
    assert client.get("/styleguide/").status_code == 404
