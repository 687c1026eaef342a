"""A ledger of other donors, recipients and kinds of money works by the same code: nothing knows the founding one."""

import pytest
from django.db.models import Sum

from pledges.models import Pledge, PledgeCitation, Slice, StatedTotal
from pledges.reconciliation import reconcile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("other_ledger")]


def of(*slugs: str, column: str) -> int:
    return Pledge.objects.published().filter(slug__in=slugs).aggregate(sum=Sum(column))["sum"]


def test_each_kind_of_money_has_its_own_pledges() -> None:
    kinds = dict(Pledge.objects.published().values_list("slug", "kind_of_money"))
    assert (kinds["railway-loan"], kinds["export-guarantee"]) == ("loans", "contingent")
    assert kinds["ambulances-and-blankets"] == "grants"


def test_a_package_and_its_parts_count_the_package_once() -> None:
    parts = ("winter-package", "winter-boilers", "winter-transformers")
    assert of(*parts, column="counted_usd") == Pledge.objects.get(slug="winter-package").usd_cents


def test_a_raised_promise_counts_its_new_total_once() -> None:
    assert of("grain-to-100", "grain-to-300", column="counted_usd") == 30_000_000_000


def test_a_cancelled_promise_counts_nothing() -> None:
    radios = Pledge.objects.get(slug="radios")
    assert (radios.status, radios.counted_usd) == ("cancelled", 0)


def test_a_joint_promise_is_in_no_members_sum() -> None:
    water = Pledge.objects.get(slug="water-networks")
    assert list(water.slices.values_list("recipient", flat=True)) == ["joint"]
    assert set(water.joint_rows.values_list("code", flat=True)) == {"MD", "GE"}


def test_stages_follow_from_transactions() -> None:
    transformers = Pledge.objects.get(slug="winter-transformers")
    assert transformers.status == "in_delivery"
    assert 0 < transformers.delivered_usd < transformers.committed_usd


def test_shares_are_kept_by_sector() -> None:
    shares = dict(Slice.objects.filter(pledge__slug="winter-transformers").values_list("sector", "counted_usd"))
    assert shares["236"] == 3 * shares["73010"]


def test_a_citation_says_which_item_it_counts() -> None:
    blankets = PledgeCitation.objects.get(states_quantity_unit="pieces")
    assert blankets.item.description == "Blanket"


def test_another_source_contradicts_the_package() -> None:
    found = Pledge.objects.get(slug="winter-package").disagreements()
    assert [disagreement.citation.source.slug for disagreement in found] == ["the-daily-invention"]


def test_the_stated_totals_contradict_each_other() -> None:
    results = reconcile(list(StatedTotal.objects.published()))
    assert [len(result.contradicts) for result in results] == [1, 1]
