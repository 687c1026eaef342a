"""Sums in yen and euro: worked out at the rate of the same day, exact over any part of the ledger."""

from datetime import date
from fractions import Fraction

import pytest
from django.db import transaction
from django.db.models import Sum
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from aidportal.money.display import showing
from aidportal.money.rates import minor_rate, round_half_up
from pledges.counting import in_proportion
from pledges.measures import ALL_MEASURES
from pledges.models import Pledge, Slice, Transaction
from tests.factories import PledgeFactory, published_organisation, published_pledge, usd

pytestmark = pytest.mark.django_db
DAY = StatedDate.day(date(2023, 12, 6))


def yen(amount):
    return Amount(amount, 1, "JPY")


def test_dollars_are_worked_out_in_yen_and_euro_at_the_rate_of_their_day():
    pledge = published_pledge(amount=usd(20_000_000), announced=DAY)
    for currency, minor in (("JPY", pledge.jpy_minor), ("EUR", pledge.eur_minor)):
        assert minor == round_half_up(2_000_000_000 * minor_rate("USD", currency, DAY))
    assert (pledge.jpy_rate_date, pledge.eur_rate_date) == (date(2023, 12, 6), date(2023, 12, 6))
    assert Fraction(140) < Fraction(pledge.jpy_rate) < Fraction(150)


def test_a_month_takes_its_mean_in_every_currency():
    pledge = published_pledge(amount=usd(100), announced=StatedDate.month(2023, 12))
    assert pledge.jpy_minor == round_half_up(10_000 * minor_rate("USD", "JPY", pledge.announced))
    assert pledge.jpy_rate_date.month == 12


@pytest.mark.parametrize("amount", [Amount(12_345, 1, "EUR"), Amount(987_654_321, 1, "JPY")])
def test_what_was_stated_in_a_currency_comes_back_as_stated(amount):
    pledge = published_pledge(amount=amount, announced=DAY)
    with showing(amount.currency):
        assert pledge.worked_out == pledge.counted == amount.minor


def test_a_usd_figure_that_a_source_states_leaves_the_stated_yen_alone():
    pledge = published_pledge(amount=yen(10**10), usd_stated=usd(69_000_000), announced=DAY)
    assert (pledge.usd_cents, pledge.jpy_minor, pledge.jpy_rate) == (6_900_000_000, 10**10, "")
    assert pledge.eur_minor == round_half_up(6_900_000_000 * minor_rate("USD", "EUR", DAY))


def test_what_has_no_rate_to_a_currency_says_so():
    before_the_euro = published_pledge(amount=usd(100), announced=StatedDate.day(date(1998, 5, 4)))
    no_day = published_pledge(amount=yen(1_000), usd_stated=usd(7), announced=StatedDate())
    not_published = published_pledge(amount=Amount(2_000, 100, "UAH"), announced=DAY)
    for pledge, codes in ((before_the_euro, "EUR JPY"), (no_day, "EUR"), (not_published, "USD EUR JPY")):
        assert pledge.unrated == codes
    assert (before_the_euro.counted_usd, before_the_euro.jpy_minor, before_the_euro.counted_jpy) == (10_000, None, 0)


def test_a_payment_without_a_day_has_no_rate_either():
    pledge = published_pledge(amount=usd(100), announced=DAY)
    Transaction.objects.create(pledge=pledge, type="3", value=usd(40))
    pledge.refresh_from_db()
    assert (pledge.unrated, pledge.delivered_usd, pledge.delivered_jpy) == ("EUR JPY", 4_000, 0)


def test_each_payment_is_worked_out_at_its_own_day():
    pledge = published_pledge(amount=usd(100), announced=DAY)
    later = StatedDate.day(date(2024, 4, 29))
    for day, amount in ((DAY, usd(10)), (later, usd(20))):
        Transaction.objects.create(pledge=pledge, type="3", value=amount, occurred=day)
    pledge.refresh_from_db()
    rates = [minor_rate("USD", "JPY", day) for day in (DAY, later)]
    assert pledge.delivered_jpy == round_half_up(1_000 * rates[0]) + round_half_up(2_000 * rates[1])


def test_a_package_counts_in_yen_what_it_counts_in_dollars():
    package = published_pledge(amount=yen(1_000_000), announced=DAY)
    common = {"donor": package.donor, "parent": package, "parent_relation": "part_of", "announced": DAY}
    published_pledge(amount=yen(400_000), **common)
    package.refresh_from_db()
    assert package.counted_jpy == in_proportion(1_000_000, package.counted_usd, package.usd_cents)
    assert abs(package.counted_jpy - 600_000) <= 1


@given(st.integers(0, 10**15), st.integers(0, 10**12), st.integers(0, 10**12))
def test_a_proportion_is_never_off_by_more_than_half_and_never_more_than_all(value, part, more):
    whole = part + more
    found = in_proportion(value, part, whole)
    assert 0 <= found <= value
    if part == whole:
        assert found == value
    else:
        assert abs(found * whole - value * part) * 2 <= whole


AMOUNTS = st.sampled_from(["USD", "EUR", "JPY", "GBP"]).flatmap(
    lambda code: st.integers(1, 10**9).map(lambda minor: Amount(minor, 1, code))
)
SHARES = st.sampled_from([{}, {"UA": None}, {"UA": None, "PL": None}, {"UA": 3_333, "PL": 3_333, "MD": 3_334}])
LEDGER = st.lists(st.tuples(AMOUNTS, SHARES, st.integers(0, 4)), min_size=1, max_size=4)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LEDGER)
def test_any_partition_adds_up_to_the_whole_in_every_currency(ledger):
    """Pledge n hangs under an earlier one or none; by recipient and by pledge the sums are the same, to the yen."""
    with transaction.atomic():
        donor, pledges = published_organisation(), []
        for number, (amount, recipients, parent) in enumerate(ledger):
            above = pledges[parent] if parent < number else None
            relation = "part_of" if above else ""
            values = {"donor": donor, "amount": amount, "parent": above, "parent_relation": relation}
            pledges.append(published_pledge(recipients, {"15250": 5_000, "72040": 5_000}, announced=DAY, **values))
        totals = {name: Sum(name) for name in ALL_MEASURES}
        assert Pledge.objects.aggregate(**totals) == Slice.objects.aggregate(**totals)
        for pledge in Pledge.objects.all():
            assert pledge.slices.aggregate(**totals) == {name: getattr(pledge, name) for name in ALL_MEASURES}
            if pledge.amount.currency in ("EUR", "JPY") and pledge.counted_usd == pledge.usd_cents:
                with showing(pledge.amount.currency):
                    assert pledge.counted == pledge.amount.minor
        transaction.set_rollback(True)


def test_a_draft_counts_nothing_in_any_currency():
    draft = PledgeFactory(amount=usd(5), announced=DAY)
    assert [getattr(draft, name) for name in ALL_MEASURES] == [0] * 9
