from datetime import date

import pytest

from pledges.choices import Status
from pledges.timeline import Entry, status_of


def entry(kind, day=None, **values):
    return Entry(kind, date(2024, 1, day) if day else None, **values)


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


def test_without_a_figure_no_payment_completes_a_promise():
    assert status_of([entry("3", 1, usd=10**9)], None, {}) == Status.IN_DELIVERY


def test_goods_are_complete_only_when_every_item_is():
    handed = [entry("in_kind", 1, item=1, thousandths=5_000), entry("in_kind", 2, item=2, thousandths=1_000)]
    assert status_of(handed, None, {1: 5_000, 2: 2_000}) == Status.IN_DELIVERY
    assert status_of(handed, None, {1: 5_000, 2: 1_000}) == Status.COMPLETED
