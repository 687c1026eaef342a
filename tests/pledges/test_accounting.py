"""What the database holds after each kind of write, by the rule of counting."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.db.models import Sum
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aidportal.changes.writing import writing
from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from aidportal.publication.models import State
from pledges.models import Item, Pledge, PledgeRecipient, Slice, Transaction
from tests.factories import PledgeFactory, published_organisation, published_pledge, usd

pytestmark = pytest.mark.django_db


def counted():
    return Pledge.objects.published().aggregate(sum=Sum("counted_usd", default=0))["sum"] // 100


def pay(pledge, dollars, kind=Transaction.Type.DISBURSEMENT, on=date(2024, 1, 5)):
    return Transaction.objects.create(
        pledge=pledge, type=kind, value=usd(dollars) if dollars else None, occurred=StatedDate.day(on)
    )


def part(parent, relation="part_of", **values):
    return published_pledge(donor=parent.donor, parent=parent, parent_relation=relation, **values)


def test_a_raised_promise_counts_its_new_total_once():
    to_600 = published_pledge(amount=usd(600))
    to_300 = part(to_600, "raised_to", amount=usd(300))
    part(to_300, "raised_to", amount=usd(100))
    assert counted() == 600


def test_a_part_that_is_saved_takes_its_amount_off_the_package():
    package = published_pledge(amount=usd(1_000))
    part(package, amount=usd(300))
    package.refresh_from_db()
    assert package.counted_usd == 70_000


def test_parts_may_exceed_the_package():
    package = published_pledge(amount=usd(100))
    part(package, amount=usd(80))
    part(package, amount=usd(80))
    assert counted() == 160


def test_a_changed_amount_is_counted_anew_up_to_the_root():
    package = published_pledge(amount=usd(1_000))
    middle = part(package, amount=usd(500))
    leaf = part(middle, amount=usd(100))
    leaf.amount = usd(900)
    leaf.save()
    assert counted() == 1_000
    package.refresh_from_db()
    assert package.counted_usd == 10_000


def test_a_part_that_moves_is_counted_where_it_went_and_missed_where_it_was():
    old, new = published_pledge(amount=usd(100)), published_pledge(amount=usd(100))
    child = part(old, amount=usd(60))
    child.parent = new
    child.save()
    old.refresh_from_db()
    new.refresh_from_db()
    assert (old.counted_usd, new.counted_usd) == (10_000, 4_000)


def test_a_bulk_update_counts_like_single_saves():
    package = published_pledge(amount=usd(100))
    part(package, amount=usd(60))
    Pledge.objects.filter(parent=package).update(state=State.ARCHIVED)
    package.refresh_from_db()
    assert package.counted_usd == 10_000


def test_a_deleted_draft_leaves_the_sums_right():
    package = published_pledge(amount=usd(100))
    draft = PledgeFactory(donor=package.donor, parent=package, parent_relation="part_of", amount=usd(60))
    draft.delete()
    package.refresh_from_db()
    assert package.counted_usd == 10_000


@pytest.mark.parametrize("state", [State.DRAFT, State.REVIEW, State.ARCHIVED])
def test_what_is_not_published_counts_nothing(state):
    pledge = published_pledge(amount=usd(100))
    Pledge.objects.filter(pk=pledge.pk).update(state=state)
    pledge.refresh_from_db()
    assert pledge.counted_usd == 0


def test_a_cancelled_part_counts_nothing_and_gives_its_amount_back():
    package = published_pledge(amount=usd(100))
    child = part(package, amount=usd(60))
    pay(child, None, Transaction.Type.CANCELLATION)
    child.refresh_from_db()
    package.refresh_from_db()
    assert (child.status, child.counted_usd, package.counted_usd) == ("cancelled", 0, 10_000)


def test_a_deleted_cancellation_brings_the_promise_back():
    pledge = published_pledge(amount=usd(60))
    pay(pledge, None, Transaction.Type.CANCELLATION).delete()
    pledge.refresh_from_db()
    assert (pledge.status, pledge.counted_usd) == ("announced", 6_000)


def test_transactions_make_the_status_and_the_sums_of_the_later_stages():
    pledge = published_pledge(amount=usd(100))
    steps = []
    for dollars, kind in ((90, "2"), (40, "3"), (60, "3")):
        pay(pledge, dollars, kind)
        pledge.refresh_from_db()
        steps.append((pledge.status, pledge.committed_usd, pledge.delivered_usd))
    assert steps == [("committed", 9_000, 0), ("in_delivery", 9_000, 4_000), ("completed", 9_000, 10_000)]


def test_a_guarantee_stands_in_no_sum_of_a_gift():
    gift, guarantee = published_pledge(finance_type="110"), published_pledge(finance_type="1100")
    for pledge in (gift, guarantee):
        pay(pledge, 90, Transaction.Type.GUARANTEE)
        pledge.refresh_from_db()
    assert (gift.committed_usd, guarantee.committed_usd) == (0, 9_000)


def test_a_save_in_a_large_package_asks_no_more_than_in_a_small_one():
    package, asked = published_pledge(amount=usd(1_000)), []
    for _round in range(2):
        for number in range(4):
            pay(part(package, amount=Amount(10**8, 10**8, "JPY")), number + 1, Transaction.Type.COMMITMENT)
        package.refresh_from_db()
        with CaptureQueriesContext(connection) as queries:
            package.save()
        asked.append(len(queries))
    assert asked[0] == asked[1]


def test_what_a_package_and_its_part_both_report_as_paid_is_counted_once():
    package = published_pledge(amount=usd(100))
    child = part(package, amount=usd(60))
    pay(package, 50)
    pay(child, 30)
    delivered = Pledge.objects.aggregate(sum=Sum("delivered_usd"))["sum"]
    assert delivered == 5_000


def test_goods_without_a_value_are_complete_when_all_were_handed_over():
    pledge = published_pledge()
    item = Item.objects.create(
        pledge=pledge,
        description="Generators",
        quantity_thousandths=5_000,
        quantity_step=1_000,
        quantity_unit="units",
        quantity_comparison="exactly",
    )
    for expected in ("in_delivery", "completed"):
        Transaction.objects.create(
            pledge=pledge,
            type="in_kind",
            item=item,
            quantity_thousandths=2_500,
            quantity_step=100,
            quantity_unit="units",
            quantity_comparison="exactly",
        )
        pledge.refresh_from_db()
        assert pledge.status == expected
    assert pledge.kind_of_money == "grants"


def test_yen_of_a_day_are_worked_out_at_that_days_rate():
    pledge = published_pledge(amount=Amount(10**10, 10**9, "JPY"), announced=StatedDate.day(date(2024, 1, 6)))
    assert (pledge.usd_basis, pledge.usd_rate_date) == ("day", date(2024, 1, 5))  # the 6th was a Saturday
    assert 6_800_000_000 < pledge.usd_cents < 7_000_000_000


def test_money_stated_in_a_month_is_worked_out_at_the_months_mean_rate():
    pledge = published_pledge(amount=Amount(10**10, 10**9, "JPY"))
    assert pledge.usd_basis == "month_mean"


def test_a_currency_without_a_rate_counts_nothing_and_says_so():
    pledge = published_pledge(amount=Amount(100_000, 100, "UAH"))
    assert (pledge.usd_cents, pledge.counted_usd, pledge.has_figure) == (None, 0, False)


def test_a_usd_figure_that_a_source_states_goes_before_a_rate():
    pledge = published_pledge(amount=Amount(10**10, 10**9, "JPY"), usd_stated=usd(69_000_000))
    assert (pledge.usd_basis, pledge.usd_cents, pledge.usd_rate) == ("stated", 6_900_000_000, "")


def test_shares_by_recipient_and_sector_add_up_to_the_cent():
    pledge = published_pledge(
        amount=usd(1), recipients={"UA": 3_333, "PL": 3_333, "MD": 3_334}, sectors={"15250": 5_000, "72040": 5_000}
    )
    sums = {
        code: pledge.slices.filter(recipient=code).aggregate(sum=Sum("counted_usd"))["sum"]
        for code in ("UA", "PL", "MD")
    }
    assert sums == {"UA": 33, "PL": 33, "MD": 34}
    assert pledge.slices.count() == 6


def test_several_recipients_without_shares_stand_together():
    pledge = published_pledge(amount=usd(10), recipients={"UA": None, "MD": None})
    assert list(pledge.slices.values_list("recipient", "counted_usd")) == [("joint", 1_000)]
    assert set(pledge.joint_rows.values_list("dimension", "code")) == {("recipient", "UA"), ("recipient", "MD")}


def test_a_recipient_that_goes_leaves_its_share_to_the_other():
    pledge = published_pledge(amount=usd(10), recipients={"UA": None, "MD": None})
    PledgeRecipient.objects.filter(pledge=pledge, area="MD").delete()
    assert list(pledge.slices.values_list("recipient", "counted_usd")) == [("UA", 1_000)]
    assert not pledge.joint_rows.exists()


def test_two_pledges_cannot_be_each_others_parents():
    one = published_pledge(amount=usd(1))
    two = part(one, amount=usd(1))
    one.parent, one.parent_relation = two, "part_of"
    with pytest.raises(ValidationError):
        one.full_clean()
    with pytest.raises(ValidationError), transaction.atomic():
        one.save()


def test_an_amount_without_its_currency_is_refused_by_the_database():
    pledge = published_pledge(amount=usd(1))
    pledge.amount_currency = None
    with pytest.raises(IntegrityError), transaction.atomic():
        pledge.save()


FOREST = st.lists(st.tuples(st.integers(0, 1_000), st.integers(0, 4), st.booleans()), min_size=2, max_size=5)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FOREST, st.randoms(use_true_random=False))
def test_any_order_of_saving_gives_the_same_sums(forest, chance):
    """Pledge n hangs under an earlier one (or none); all are made as drafts and published in any order."""
    with transaction.atomic():
        donor, pledges = published_organisation(), []
        for number, (dollars, parent, _public) in enumerate(forest):
            above = pledges[parent] if parent < number else None
            pledges.append(
                PledgeFactory(
                    donor=donor, amount=usd(dollars), parent=above, parent_relation="part_of" if above else ""
                )
            )
        order = [pledge for pledge, (_d, _p, public) in zip(pledges, forest, strict=True) if public]
        chance.shuffle(order)
        for pledge in order:
            pledge.state = State.PUBLISHED
            pledge.save()
        stepwise = dict(Pledge.objects.values_list("pk", "counted_usd"))
        with writing():
            Pledge.objects.update(note="counted at once")
        assert stepwise == dict(Pledge.objects.values_list("pk", "counted_usd"))
        assert sum(stepwise.values()) == Slice.objects.aggregate(sum=Sum("counted_usd"))["sum"]
        transaction.set_rollback(True)
