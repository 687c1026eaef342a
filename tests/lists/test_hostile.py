"""Whatever an address holds, a list answers, names what is wrong, and repeats none of it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aidportal.lists.answering import listing
from events.filters import EventFilters
from partners.filters import InitiativeFilters, OrganisationFilters
from pledges.filters import PledgeFilters
from tests.search.chance import Chance

NUMBERS = (str(2**70), "-1", "1e400", "NaN", "1_000", "١٢", "2023", "152", "0.1:x", "1" * 5000)
CODES = ("UA", "UA-32", "joint", "not_stated", "newest", "title", "*", "a:b")
TEXTS = ("", " ", "\0", "\ud800", "\u202e", "x" * 5000, "🚀", "発電", "ї", "gas AND (", "(a+)+$", "%00")
ATTACKS = ("' OR 1=1 --", "<script>alert(1)</script>", "{{7*7}}", "../../etc/passwd")
NASTY = st.sampled_from([*NUMBERS, *CODES, *TEXTS, *ATTACKS])
VALUES = st.one_of(NASTY, st.text(max_size=30))


def addresses(filters):
    names = st.one_of(st.sampled_from(sorted(filters.base_filters)), st.text(max_size=20))
    return st.dictionaries(names, st.lists(VALUES, min_size=1, max_size=3), max_size=5)


@pytest.mark.django_db
@pytest.mark.parametrize("filters", [PledgeFilters, EventFilters, OrganisationFilters, InitiativeFilters])
def test_no_address_is_answered_with_an_error(filters):
    Chance(1).start().pledges(4)

    @settings(max_examples=60, suppress_health_check=list(HealthCheck))
    @given(address=addresses(filters))
    def check(address):
        found = listing(filters(address), 2)
        said = " ".join(problem.message for problem in found.problems)
        given = [value for values in address.values() for value in values]
        assert not [value for value in given if len(value) > 12 and value in said]
        assert len(found.rows) <= 2

    check()
