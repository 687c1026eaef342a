"""However rows are written, the unit of work knows of it."""

import pytest
from django.apps import apps

from aidportal.changes.state import current
from aidportal.changes.tracking import Tracked, TrackedQuerySet
from pledges.models import Pledge, Transaction
from tests.factories import PledgeFactory, published_event, published_pledge, usd

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uncited")]


def test_no_manager_of_a_tracked_table_bypasses_the_unit_of_work():
    """Django's reverse managers write through the base manager."""
    tables = [model for model in apps.get_models() if issubclass(model, Tracked)]
    bypassing = [table for table in tables if not isinstance(table._base_manager.all(), TrackedQuerySet)]
    assert tables
    assert bypassing == []


def test_parts_added_over_the_package_are_counted_there_and_no_longer_elsewhere():
    old, new = published_pledge(amount=usd(100)), published_pledge(amount=usd(100))
    child = published_pledge(donor=old.donor, parent=old, parent_relation="part_of", amount=usd(40))
    before = current()
    new.children.add(child)
    counted = dict(Pledge.objects.values_list("pk", "counted_usd"))
    assert (counted[old.pk], counted[new.pk]) == (10_000, 6_000)
    assert current().version == before.version + 1
    assert child.history.count() == 2


def test_a_payment_moved_to_another_pledge_changes_both():
    one, other = published_pledge(amount=usd(100)), published_pledge(amount=usd(100))
    payment = Transaction.objects.create(pledge=one, type="3", value=usd(100))
    other.transactions.add(payment)
    status = dict(Pledge.objects.values_list("pk", "status"))
    assert (status[one.pk], status[other.pk]) == ("announced", "completed")


def test_an_event_that_gathers_a_pledge_changes_the_ledger():
    pledge, event, before = published_pledge(), published_event(), current()
    event.pledges.add(pledge)
    assert current().version > before.version


@pytest.mark.parametrize("option", ["ignore_conflicts", "update_conflicts"])
def test_rows_whose_fate_nobody_learns_are_refused(option):
    with pytest.raises(ValueError, match="look for them first"):
        Pledge.objects.bulk_create([PledgeFactory.build()], **{option: True})


def test_a_bulk_update_has_its_place_in_the_history():
    pledge = published_pledge()
    Pledge.objects.filter(pk=pledge.pk).update(note="checked")
    assert [row.note for row in pledge.history.all()] == ["checked", ""]
