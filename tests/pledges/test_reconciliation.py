from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from pledges.models import StatedTotal
from pledges.reconciliation import reconcile
from tests.factories import published_organisation, published_pledge, published_stated_total, usd

pytestmark = pytest.mark.django_db


def reconciled():
    totals = list(StatedTotal.objects.published().order_by("pk"))
    return {result.total.title: result for result in reconcile(totals)}


def test_a_total_stands_beside_the_sum_of_its_own_donor_recipient_and_day():
    donor, other = published_organisation(), published_organisation()
    published_stated_total(title="T", donor=donor, recipient_id="UA", amount=usd(4_000))
    meant = published_pledge(donor=donor, amount=usd(1_000), recipients={"UA": None})
    published_pledge(donor=other, amount=usd(10), recipients={"UA": None})
    worldwide = published_pledge(donor=donor, amount=usd(200), recipients={"998": None})
    published_pledge(
        donor=donor, amount=usd(300), recipients={"UA": None}, announced=StatedDate.day(date(2024, 3, 1))
    )
    result = reconciled()["T"]
    assert result.counted_usd == 100_000
    assert (result.within, result.outside) == ([meant], [worldwide])


def test_only_the_recipients_share_is_counted():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, recipient_id="UA")
    published_pledge(donor=donor, amount=usd(1_000), recipients={"UA": 2_500, "PL": 7_500})
    assert reconciled()["T"].counted_usd == 25_000


def test_contingent_money_is_in_no_sum_and_what_has_no_figure_is_named():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor)
    guarantee = published_pledge(donor=donor, amount=usd(500), finance_type="1100")
    generators = published_pledge(donor=donor)
    result = reconciled()["T"]
    assert result.counted == {}
    assert (result.contingent, result.without_figure) == ([guarantee], [generators])


def test_difference_and_coverage_keep_the_words_of_the_total():
    donor = published_organisation()
    published_stated_total(title="over", donor=donor, amount=usd(8_000, "over"))
    published_pledge(donor=donor, amount=usd(1_000))
    result = reconciled()["over"]
    assert (result.difference.low, result.difference.high) == (700_000, None)
    assert result.coverage == (None, 0.125)


def test_the_precision_of_what_is_counted_widens_difference_and_coverage():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, amount=Amount(450_000_000_000, 10_000_000_000, "USD"))
    published_pledge(donor=donor, amount=usd(1_000_000_000, "about"))
    result = reconciled()["T"]
    assert (result.difference.low, result.difference.high) == (335_000_000_000, 365_000_000_000)
    assert [round(end, 3) for end in map(float, result.coverage)] == [0.198, 0.247]


def test_a_pledge_that_is_open_above_leaves_the_difference_open_below():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, amount=usd(100))
    published_pledge(donor=donor, amount=usd(10, "over"))
    result = reconciled()["T"]
    assert result.difference.low is None
    assert result.coverage[1] is None


def test_two_totals_of_one_day_and_scope_that_do_not_meet_contradict_each_other():
    donor = published_organisation()
    over = published_stated_total(title="over", donor=donor, amount=usd(7_600, "over"))
    exactly = published_stated_total(title="exactly", donor=donor, amount=usd(4_500))
    results = reconciled()
    assert results["over"].contradicts == [exactly]
    assert results["exactly"].contradicts == [over]


def test_a_later_larger_total_contradicts_nothing_but_a_later_smaller_one_does():
    donor = published_organisation()
    published_stated_total(title="first", donor=donor, amount=usd(100), stated=StatedDate.month(2023, 1))
    published_stated_total(title="grown", donor=donor, amount=usd(200), stated=StatedDate.month(2024, 1))
    shrunk = published_stated_total(title="shrunk", donor=donor, amount=usd(50), stated=StatedDate.month(2025, 1))
    results = reconciled()
    assert results["first"].contradicts == [shrunk]
    assert results["grown"].contradicts == [shrunk]


def test_totals_of_other_scopes_do_not_contradict():
    published_stated_total(title="one", donor=published_organisation(), amount=usd(1))
    published_stated_total(title="two", donor=published_organisation(), amount=usd(900))
    assert all(not result.contradicts for result in reconciled().values())


def test_a_total_in_a_currency_without_rate_is_listed_without_difference():
    published_stated_total(title="T", amount=Amount(100, 1, "UAH"))
    result = reconciled()["T"]
    assert (result.stated, result.difference, result.coverage) == (None, None, None)


def test_the_number_of_queries_does_not_grow_with_the_totals():
    donor = published_organisation()
    published_pledge(donor=donor, amount=usd(10), recipients={"UA": None})
    counts = []
    for _round in range(2):
        published_stated_total(donor=donor, recipient_id="UA")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            reconciled()
        counts.append(len(queries))
        published_stated_total(donor=donor)
    assert counts[0] == counts[1]
