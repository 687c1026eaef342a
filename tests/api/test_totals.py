"""Sums of any selection of pledges: kinds of money and stages apart."""

import pytest

from aidportal.money.amounts import Amount
from tests.api.asking import ask, refused
from tests.api.whole import deliver
from tests.factories import published_pledge, usd

pytestmark = pytest.mark.django_db


def test_kinds_of_money_never_share_a_figure() -> None:
    published_pledge(amount=usd(100), finance_type="110")
    published_pledge(amount=Amount(20_050, 1, "USD"), finance_type="421")
    published_pledge(amount=usd(300))
    published_pledge(amount=usd(400), finance_type="1100")
    assert ask("pledges/totals/")["promised"] == {"grants": 100, "loans": 200.5, "not_stated": 300, "contingent": 400}


def test_what_has_no_figure_is_counted_beside_the_sums() -> None:
    published_pledge(amount=usd(100))
    published_pledge()
    totals = ask("pledges/totals/")
    assert (totals["count"], totals["without_figure"]) == (2, 1)
    assert totals["pledges"]["not_stated"] == {"count": 2, "without_figure": 1}


def test_stages_have_their_own_sums() -> None:
    deliver(published_pledge(amount=usd(100), finance_type="110"), dollars=60)
    totals = ask("pledges/totals/")
    assert [totals[stage]["grants"] for stage in ("promised", "delivered")] == [100, 60]


def test_a_selection_counts_its_share() -> None:
    published_pledge(amount=usd(1000), recipients={"UA": 7500, "MD": 2500})
    assert ask("pledges/totals/", recipient="UA")["promised"]["not_stated"] == 750
    assert ask("pledges/totals/", recipient__not="UA")["promised"]["not_stated"] == 250


def test_a_joint_promise_is_in_no_members_sum() -> None:
    published_pledge(amount=usd(1000), recipients={"UA": None, "MD": None})
    totals = ask("pledges/totals/", recipient="UA")
    assert (totals["count"], totals["promised"]["not_stated"], totals["joint"]["count"]) == (0, 0, 1)


def test_unknown_parameters_are_refused_by_name() -> None:
    assert set(refused("pledges/totals/", sort="newest", colour="red")) == {"sort", "colour"}
