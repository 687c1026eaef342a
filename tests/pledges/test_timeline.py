from datetime import date

import pytest

from pledges.choices import Status
from pledges.timeline import Entry, status_of


def entry(kind, day=None, last=None, **values):
    first = date(2024, 1, day) if day else None
    return Entry(kind, first, date(2024, 1, last) if last else first, **values)


@pytest.mark.parametrize(
    ("entries", "status"),
    [
        ([], Status.ANNOUNCED),
        ([entry("2", 1, usd=50)], Status.COMMITTED),
        ([entry("10", 1, usd=50)], Status.COMMITTED),
        ([entry("2", 1, usd=50), entry("3", 2, usd=10)], Status.IN_DELIVERY),
        ([entry("3", 2, usd=100)], Status.COMPLETED),
        ([entry("completion", 2)], Status.COMPLETED),
        ([entry("3", 1, usd=10), entry("suspension", 2)], Status.SUSPENDED),
        ([entry("suspension", 1), entry("resumption", 2), entry("3", 3, usd=10)], Status.IN_DELIVERY),
        ([entry("cancellation", 3), entry("suspension", 1)], Status.CANCELLED),
        ([entry("cancellation"), entry("resumption", 9)], Status.CANCELLED),
    ],
)
def test_the_status_follows_from_what_is_on_record(entries, status):
    assert status_of(entries, 100, {}) == status


@pytest.mark.parametrize(
    ("entries", "status"),
    [
        # "Suspended on the 5th, resumed in January", and the other way round.
        ([entry("suspension", 5), entry("resumption", 1, 31)], Status.ANNOUNCED),
        ([entry("suspension", 1, 31), entry("resumption", 5)], Status.ANNOUNCED),
        ([entry("suspension"), entry("resumption", 5)], Status.ANNOUNCED),
        # One resumption answers one suspension.
        ([entry("suspension", 2), entry("resumption", 4), entry("suspension", 1, 31)], Status.SUSPENDED),
        ([entry("suspension", 2), entry("resumption", 4), entry("suspension")], Status.SUSPENDED),
        ([entry("suspension", 5, 9), entry("resumption", 1, 4)], Status.SUSPENDED),
        ([entry("cancellation", 5), entry("resumption", 1, 31)], Status.CANCELLED),
        ([entry("cancellation", 5), entry("resumption", 6, 31)], Status.ANNOUNCED),
        ([entry("completion", 5), entry("suspension", 1, 31)], Status.COMPLETED),
    ],
)
def test_of_turns_that_may_be_of_the_same_time_the_weightier_holds(entries, status):
    assert status_of(entries, 100, {}) == status


def test_without_a_figure_no_payment_completes_a_promise():
    assert status_of([entry("3", 1, usd=10**9)], None, {}) == Status.IN_DELIVERY


def test_goods_are_complete_only_when_every_item_is():
    handed = [entry("in_kind", 1, item=1, thousandths=5_000), entry("in_kind", 2, item=2, thousandths=1_000)]
    assert status_of(handed, None, {1: 5_000, 2: 2_000}) == Status.IN_DELIVERY
    assert status_of(handed, None, {1: 5_000, 2: 1_000}) == Status.COMPLETED
