from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from aidportal.changes.writing import writing
from aidportal.money.amounts import Amount, Quantity
from aidportal.money.dates import StatedDate
from pledges.models import (
    PledgeCitation,
    StatedTotal,
    StatedTotalCitation,
    StatedTotalPledge,
    Transaction,
    TransactionCitation,
)
from pledges.reconciliation import WhyNot, reconcile
from tests.factories import PledgeFactory, cite, published_organisation, published_pledge, published_stated_total, usd

pytestmark = pytest.mark.django_db

DAY = StatedDate.day(date(2024, 1, 15))


def paid(pledge, dollars, occurred=None, kind="3", comparison="exactly", **values):
    """A cited transaction of so many dollars; none, if a test gives a quantity instead."""
    with writing():
        value = usd(dollars, comparison) if dollars else None
        payment = Transaction.objects.create(
            pledge=pledge, type=kind, value=value, occurred=StatedDate.parse(occurred or ""), **values
        )
        cite(TransactionCitation(transaction=payment), ["value", "occurred", "quantity"])


def part_of(parent, amount, **values):
    return published_pledge(donor=parent.donor, amount=amount, parent=parent, parent_relation="part_of", **values)


def total_of_a_period(**values):
    with writing():
        cite(StatedTotalCitation(stated_total=published_stated_total(**values)), ["period"])


def worth(dollars, **values):
    """A pledge whose US dollars a source states as about so many."""
    with writing():
        pledge = published_pledge(usd_stated=usd(dollars, "about"), **values)
        cite(PledgeCitation(pledge=pledge), ["usd_stated"])


def claim_to_include(total, *pledges):
    with writing():
        for pledge in pledges:
            StatedTotalPledge.objects.create(stated_total=total, pledge=pledge)


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
    assert result.counted_sum == 100_000
    assert (result.within, result.outside) == ([meant], [worldwide])


def test_only_the_recipients_share_is_counted():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, recipient_id="UA")
    published_pledge(donor=donor, amount=usd(1_000), recipients={"UA": 2_500, "PL": 7_500})
    assert reconciled()["T"].counted_sum == 25_000


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


def test_only_payments_up_to_the_day_count_as_delivered():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, recipient_id="UA", measure="delivered", stated=DAY)
    pledge = published_pledge(donor=donor, amount=usd(1_000), recipients={"UA": 7_500, "PL": 2_500})
    paid(pledge, 100, "2024-01-15")
    paid(pledge, 20)
    paid(pledge, 400, "2024-02-01")
    paid(pledge, 3_000, "2024-01-01", kind="2")
    result = reconciled()["T"]
    assert (result.counted_sum, result.within) == (9_000, [pledge])


def test_a_promise_that_was_paid_counts_once_beside_totals_of_other_stages():
    donor = published_organisation()
    paid(published_pledge(donor=donor, amount=usd(1_000)), 300, "2023-05")
    published_stated_total(title="promised", donor=donor, amount=usd(1_000))
    published_stated_total(title="delivered", donor=donor, amount=usd(400), measure="delivered")
    assert {title: result.counted_sum for title, result in reconciled().items()} == {
        "promised": 100_000,
        "delivered": 30_000,
    }


def test_only_commitments_up_to_the_day_count_as_committed():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, measure="committed", stated=DAY)
    pledge = published_pledge(donor=donor, amount=usd(1_000))
    paid(pledge, 100, "2024-01", kind="2")
    paid(pledge, 50, "2024-02", kind="2")
    paid(pledge, 70, "2024-01", kind="10")
    assert reconciled()["T"].counted_sum == 10_000


def test_within_a_period_only_its_own_payments_count():
    donor = published_organisation()
    total_of_a_period(title="T", donor=donor, measure="delivered", stated=DAY, period=StatedDate.year(2023))
    pledge = published_pledge(donor=donor, amount=usd(1_000), announced=StatedDate.year(2022))
    for occurred in ("2022-12-31", "2023-05", "2024-01-01", None):
        paid(pledge, 10, occurred)
    assert reconciled()["T"].counted_sum == 1_000


def test_a_payment_reported_of_a_package_and_of_its_part_counts_once():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, measure="delivered", stated=DAY)
    package = published_pledge(donor=donor, amount=usd(1_000))
    middle = part_of(package, usd(500))
    part = part_of(middle, usd(500))
    paid(package, 100, "2024-01-10")
    paid(part, 60, "2024-01-10")
    paid(part, 30, "2024-01-20")
    assert reconciled()["T"].counted_sum == 10_000


def test_what_was_paid_has_the_precision_of_the_payment():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, amount=usd(500), measure="delivered", stated=DAY)
    paid(published_pledge(donor=donor, amount=usd(300, "over")), 100, "2024-01-10")
    result = reconciled()["T"]
    assert result.counted_as == {("not_stated", "exactly"): 10_000}
    assert (result.sums.interval.low, result.sums.interval.high) == (10_000, 10_000)


def test_deliveries_without_a_figure_are_named_and_pledges_without_any_are_not():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, measure="delivered", stated=DAY)
    goods, late = published_pledge(donor=donor, amount=usd(10)), published_pledge(donor=donor, amount=usd(10))
    paid(goods, None, "2024-01-10", kind="in_kind", quantity=Quantity(5_000, 1_000, "units"))
    paid(late, 10, "2024-02-01")
    result = reconciled()["T"]
    assert (result.without_figure, result.within, result.counted) == ([goods], [], {})


def test_a_usd_figure_that_a_source_states_brings_its_own_precision():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor)
    worth(50, donor=donor, amount=Amount(10**9, 1, "UAH"))
    worth(30, donor=donor)
    assert reconciled()["T"].counted_as == {("not_stated", "about"): 8_000}


@pytest.mark.parametrize(
    ("whole", "part", "low", "high"),
    [
        (usd(1_000, "about"), usd(900), 900, 1_100),
        (usd(1_000), usd(900, "about"), 1_000, 1_000),
        (usd(1_000, "over"), usd(900), 1_000, None),
        (usd(1_000, "up_to"), usd(900), 900, 1_000),
        (usd(1_000, "about"), usd(1_050), 1_050, 1_100),
    ],
)
def test_a_package_and_its_part_leave_the_room_of_the_package(whole, part, low, high):
    donor = published_organisation()
    published_stated_total(title="T", donor=donor)
    part_of(published_pledge(donor=donor, amount=whole), part)
    span = reconciled()["T"].sums.interval
    assert (span.low, span.high) == (low * 100, high and high * 100)


def test_what_a_package_leaves_beside_its_part_has_the_room_of_both():
    donor, other = published_organisation(), published_organisation()
    published_stated_total(title="T", donor=donor)
    package = published_pledge(donor=donor, amount=usd(1_000, "about"))
    package_of_donors = {"parent": package, "parent_relation": "part_of", "parent_exception": "They share it."}
    published_pledge(donor=other, amount=usd(900), **package_of_donors)
    result = reconciled()["T"]
    assert (result.counted_sum, result.sums.interval.low, result.sums.interval.high) == (10_000, 0, 20_000)


def test_a_part_that_was_announced_later_takes_nothing_off_the_package():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, stated=DAY)
    part_of(published_pledge(donor=donor, amount=usd(1_000)), usd(900), announced=StatedDate.month(2024, 3))
    assert reconciled()["T"].counted_sum == 100_000


def test_in_a_later_period_a_raised_promise_counts_only_what_was_added():
    donor = published_organisation()
    total_of_a_period(title="T", donor=donor, stated=StatedDate.year(2025), period=StatedDate.year(2024))
    raised = published_pledge(donor=donor, amount=usd(300), announced=StatedDate.month(2024, 2))
    published_pledge(donor=donor, amount=usd(100), parent=raised, parent_relation="raised_to")
    assert reconciled()["T"].counted_sum == 20_000


def test_a_joint_promise_without_shares_is_named_as_such_and_in_no_sum():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor, recipient_id="UA")
    joint = published_pledge(donor=donor, amount=usd(100), recipients={"UA": None, "MD": None})
    result = reconciled()["T"]
    assert (result.joint, result.within, result.counted_sum) == ([joint], [], 0)


def test_for_a_total_without_recipient_a_joint_promise_counts_whole():
    donor = published_organisation()
    published_stated_total(title="T", donor=donor)
    joint = published_pledge(donor=donor, amount=usd(100), recipients={"UA": None, "MD": None})
    result = reconciled()["T"]
    assert (result.joint, result.within, result.counted_sum) == ([], [joint], 10_000)


def test_what_the_statement_claims_to_include_and_is_not_counted_is_named_with_the_reason():
    donor = published_organisation()
    total = published_stated_total(title="T", donor=donor, recipient_id="UA", stated=DAY)
    ukraine = {"UA": None}
    counted = published_pledge(donor=donor, amount=usd(100), recipients=ukraine)
    later = published_pledge(donor=donor, amount=usd(1), recipients=ukraine, announced=StatedDate.month(2024, 3))
    elsewhere = published_pledge(donor=donor, amount=usd(1), recipients={"MD": None})
    others = published_pledge(amount=usd(1), recipients=ukraine)
    goods = published_pledge(donor=donor, recipients=ukraine)
    cancelled = published_pledge(donor=donor, amount=usd(1), recipients=ukraine)
    paid(cancelled, None, kind="cancellation")
    claim_to_include(total, counted, later, elsewhere, others, goods, cancelled, PledgeFactory(donor=donor))
    result = reconciled()["T"]
    assert result.named == [
        (later, WhyNot.OTHER_TIME),
        (elsewhere, WhyNot.OTHER_RECIPIENT),
        (others, WhyNot.OTHER_DONOR),
        (goods, WhyNot.NO_FIGURE),
        (cancelled, WhyNot.CANCELLED),
    ]
    assert (result.within, result.outside, result.without_figure) == ([counted], [], [])


def test_a_named_pledge_of_which_nothing_was_paid_by_the_day_says_so():
    donor = published_organisation()
    total = published_stated_total(title="T", donor=donor, measure="delivered", stated=DAY)
    pledge = published_pledge(donor=donor, amount=usd(100))
    paid(pledge, 100, "2024-02-01")
    claim_to_include(total, pledge)
    assert reconciled()["T"].named == [(pledge, WhyNot.NOTHING_YET)]


def test_a_later_total_that_ends_where_the_earlier_one_begins_contradicts_it():
    donor = published_organisation()
    published_stated_total(title="first", donor=donor, amount=usd(550, "at_least"), stated=StatedDate.month(2023, 1))
    shrunk = published_stated_total(
        title="shrunk", donor=donor, amount=Amount(50_000, 10_000, "USD"), stated=StatedDate.month(2024, 1)
    )
    assert reconciled()["first"].contradicts == [shrunk]


def test_the_number_of_queries_does_not_grow_with_the_totals():
    donor = published_organisation()
    pledge = published_pledge(donor=donor, amount=usd(10), recipients={"UA": None})
    published_stated_total(donor=donor, measure="delivered")
    counts = []
    for _round in range(2):
        paid(part_of(pledge, usd(3), recipients={"UA": None}), 1, "2024-01-10")
        claim_to_include(published_stated_total(donor=donor, recipient_id="UA"), pledge)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            reconciled()
        counts.append(len(queries))
        published_stated_total(donor=donor)
    assert counts[0] == counts[1]
