"""One page of a list: its rows, counts, facets, totals, chips and places."""

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from aidportal.changes.state import current
from aidportal.changes.writing import writing
from aidportal.lists.answering import listing
from events.filters import EventFilters
from events.models import Event
from partners.filters import OrganisationFilters
from partners.models import Organisation
from pledges.filters import PledgeFilters
from pledges.models import Pledge
from tests.search.chance import Chance

pytestmark = pytest.mark.django_db


@pytest.fixture
def chance():
    return Chance(1).start()


def pledges(query="", **options):
    return listing(PledgeFilters(QueryDict(query)), **options)


def follow(url, **options):
    return pledges(url.removeprefix("?"), **options)


def test_rows_are_published_and_in_order(chance):
    chance.pledges(14)
    found = pledges("sort=largest", size=50)
    assert found.count == len(found.rows) == Pledge.objects.published().count()
    amounts = [(row.usd_cents or 0) // 100 for row in found.rows]
    assert amounts == sorted(amounts, reverse=True)
    assert found.state == current()


def test_a_list_takes_the_same_number_of_queries_for_few_rows_and_for_many(chance):
    chance.pledges(12)
    few = queries_of_a_page(size=5)
    chance.pledges(60)
    assert queries_of_a_page(size=25) == few


def queries_of_a_page(size):
    pledges(size=1)  # the index follows, labels are read: once a state
    with CaptureQueriesContext(connection) as captured:
        found = pledges("status__not=cancelled&amount_min=0&sort=largest", size=size)
        assert len(found.rows) == size
        for row in found.rows:
            assert str(row.donor)
            assert all(share.area.label for share in row.recipients.all())
    return len(captured)


def test_pages_lead_forward_and_back(chance):
    chance.pledges(16)
    first = pledges("sort=title", size=5)
    second = follow(first.next_url, size=5)
    assert first.previous_url is None
    assert [row.pk for row in follow(second.previous_url, size=5).rows] == [row.pk for row in first.rows]
    assert not {row.pk for row in first.rows} & {row.pk for row in second.rows}


def test_a_place_is_good_after_the_ledger_has_changed(chance):
    chance.pledges(10)
    first = pledges(size=5)
    chance.pledges(5)
    assert follow(first.next_url, size=5).problems == []


@pytest.mark.parametrize("harm", ["x", ":", "", "0.1:forged", "0.99999999999999999999:a", "9.1", "\ud800", "é" * 700])
def test_a_tampered_place_is_named_and_the_first_page_shown(chance, harm):
    chance.pledges(8)
    found = listing(PledgeFilters({"after": (pledges(size=3).next or "") + harm if harm == "x" else harm or "?"}), 3)
    assert [problem.name for problem in found.problems] == ["after"]
    assert found.rows == pledges(size=3).rows


@pytest.mark.parametrize("other", ["recipient=UA", "sort=oldest", "q=gas"])
def test_a_place_of_another_filter_or_order_is_refused(chance, other):
    chance.pledges(10)
    place = pledges(size=3).next
    assert place
    found = pledges(QueryDict(other).urlencode() + f"&after={place}")
    assert [problem.name for problem in found.problems] == ["after"]


def test_a_place_of_another_list_is_refused(chance):
    place = listing(EventFilters({}), 1).next
    found = pledges(f"after={place}")
    assert [problem.name for problem in found.problems] == ["after"]


def test_each_facet_value_can_be_taken_left_out_and_undone(chance):
    chance.pledges(14)
    value = next(value for value in pledges().facet["recipient"].values if value.value == "UA")
    taken = follow(value.include_url)
    assert taken.count == value.count
    again = next(value for value in taken.facet["recipient"].values if value.value == "UA")
    assert again.is_in
    assert again.count == value.count
    assert again.include_url == "?"
    left_out = follow(again.exclude_url)
    now = next(value for value in left_out.facet["recipient"].values if value.value == "UA")
    assert now.is_out
    assert not now.is_in
    assert now.exclude_url == "?"


def test_a_chosen_value_stands_in_its_facet_even_where_nothing_is_left(chance):
    chance.pledge(state="published", parent=None)
    found = pledges("region=UA-09&year=1950")
    assert found.is_empty
    assert [(value.value, value.count) for value in found.facet["year"].values if value.is_in] == [("1950", 0)]


def test_a_group_of_sectors_counts_what_lies_below_it(chance):
    pledge = chance.pledge(state="published", parent=None)
    with writing():
        pledge.sectors.all().delete()
        pledge.sectors.create(sector_id="15250")
    found = pledges("sector=152")
    assert found.count == 1
    assert [(value.value, value.count) for value in found.facet["sector"].values if value.is_in] == [("152", 1)]


def test_chips_name_the_conditions_and_lead_out_of_them(chance):
    chance.pledges(3)
    chips = pledges("recipient=UA&status__not=cancelled&amount_min=1000000&q=gas&sort=title").chips
    shown = {(chip.label, chip.value, chip.is_out) for chip in chips}
    assert shown == {
        ("Recipient", "Ukraine", False),
        ("Status", "cancelled", True),
        ("Amount from", "USD 1 million", False),
        ("Search", "gas", False),
    }
    assert "recipient" not in chips[0].remove_url
    assert pledges("recipient=UA&sort=title").clear_url == "?sort=title"


def test_totals_have_all_kinds_of_money_and_what_has_no_figure(chance):
    chance.pledges(16)
    found = pledges(size=0)
    assert [kind.value for kind in found.totals.kinds] == ["grants", "loans", "not_stated", "contingent"]
    published = Pledge.objects.published()
    assert found.totals.without_figure == published.filter(amount_minor__isnull=True, usd_cents__isnull=True).count()
    assert sum(kind.count for kind in found.totals.kinds) == found.count
    assert sum(sum(kind.mix.values()) for kind in found.totals.kinds) == found.count
    grants = sum(published.filter(kind_of_money="grants").values_list("counted_usd", flat=True))
    assert found.totals.of("counted_usd")["grants"] == found.totals.kinds[0].promised == grants


def test_a_joint_promise_is_counted_beside_the_list_of_its_members(chance):
    pledge = chance.pledge(state="published", parent=None)
    with writing():
        pledge.recipients.all().delete()
        for area in ("UA", "MD"):
            pledge.recipients.create(area_id=area)
    found = pledges("recipient=UA")
    assert (found.count, found.joint.count) == (0, 1)
    joint = follow(found.joint.url)
    assert [row.pk for row in joint.rows] == [pledge.pk]
    assert joint.joint is None


def test_a_group_of_donors_stands_jointly_for_its_members(chance):
    chance.pledge(state="published", parent=None, donor=chance.organisations[3])
    assert pledges("donor=alder").joint.count == 1
    assert pledges("donor=both").count == 1


@pytest.mark.parametrize("query", ["recipient=ZZ", "donor=nobody", "region=UA-00", "event__not=nowhere"])
def test_a_code_that_names_nothing_is_a_problem_and_the_rest_is_answered(chance, query):
    chance.pledges(5)
    found = pledges(query)
    assert [problem.name for problem in found.problems] == [query.partition("=")[0]]
    assert found.count == Pledge.objects.published().count()


def test_an_unpublished_donor_and_an_unknown_one_look_the_same(chance):
    Organisation.objects.create(name_en="Secret", slug="secret", organisation_type="10", state="draft")
    answers = [pledges(f"donor={slug}") for slug in ("secret", "nobody")]
    assert answers[0].problems == answers[1].problems
    assert answers[0].count == answers[1].count


def test_labels_are_in_the_language_of_the_page(chance):
    chance.pledges(10)
    with translation.override("uk"):
        labels = [value.label for value in pledges().facet["recipient"].values]
    assert "Україна" in labels


def test_a_label_without_a_translation_is_in_english(chance):
    chance.organisations[0].name_uk = "Вільха"
    chance.organisations[0].save()
    for donor in chance.organisations[:2]:
        chance.pledge(state="published", parent=None, donor=donor)
    with translation.override("uk"):
        assert {value.label for value in pledges().facet["donor"].values} == {"Вільха", "Estmark"}


def test_orders_are_offered_with_their_addresses(chance):
    assert [(one.value, one.is_current) for one in pledges().sorts] == [
        ("newest", True),
        ("largest", False),
        ("title", False),
        ("oldest", False),
    ]
    assert [one.value for one in pledges("q=gas").sorts if one.is_current] == ["relevance"]


def test_forms_keep_the_other_parameters(chance):
    found = pledges("recipient=UA&recipient=MD&q=gas&sort=title&amount_min=5")
    assert found.kept_for_search == [("amount_min", "5"), ("recipient", "MD"), ("recipient", "UA")]
    amounts, days = found.ranges
    assert ("q", "gas") in amounts.kept
    assert (amounts.low.value, amounts.is_active, days.is_active) == ("5", True, False)


def test_the_caller_may_give_the_rows_a_queryset_of_its_own(chance):
    chance.pledges(5)
    bare = pledges(records=Pledge.objects.published().only("slug"))
    assert [row.pk for row in bare.rows] == [row.pk for row in pledges().rows]


def test_events_and_organisations_are_listed_by_the_same_path(chance):
    Event.objects.create(title_en="Hidden", slug="hidden", kind="forum", status="planned", state="draft")
    events = listing(EventFilters({"sort": "title"}))
    assert [row.slug for row in events.rows] == ["forum-1", "forum-2"]
    organisations = listing(OrganisationFilters({"sphere": ["private"]}))
    assert [row.slug for row in organisations.rows] == ["norland"]
    assert listing(OrganisationFilters({"member_of": ["both"]})).count == 2
