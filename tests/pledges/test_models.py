"""Rules of pledges, transactions and stated totals, in the model and in the database."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from aidportal.money.amounts import Amount
from aidportal.publication import workflow
from aidportal.publication.errors import NotReady
from partners.models import OrganisationMember
from pledges.models import Item, PledgeCitation, PledgeRecipient, StatedTotal, Transaction
from tests.factories import PledgeFactory, cite, published_organisation, published_pledge, usd

pytestmark = pytest.mark.django_db


def refused(row):
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


def test_a_quantity_needs_its_unit():
    item = Item(pledge=PledgeFactory(), description="Generators", quantity_thousandths=5_000, quantity_step=1_000)
    item.quantity_comparison = "exactly"
    refused(item)


@pytest.mark.parametrize("share", [0, 10_001])
def test_a_share_lies_between_a_hundredth_of_a_percent_and_the_whole(share):
    refused(PledgeRecipient(pledge=PledgeFactory(), area_id="UA", share=share))


def test_a_recipient_is_named_once():
    pledge = PledgeFactory()
    PledgeRecipient.objects.create(pledge=pledge, area_id="UA")
    refused(PledgeRecipient(pledge=pledge, area_id="UA"))


def test_an_amount_beyond_what_sums_can_hold_is_refused():
    refused(PledgeFactory.build(donor=published_organisation(), amount=Amount(9 * 10**15, 1, "USD"), slug="huge"))


@pytest.mark.parametrize(("parent", "relation"), [(True, ""), (False, "part_of")])
def test_parent_and_relation_come_together(parent, relation):
    above = PledgeFactory()
    refused(
        PledgeFactory.build(
            donor=above.donor, parent=above if parent else None, parent_relation=relation, slug="child"
        )
    )


def test_a_part_of_another_donor_needs_a_reason_unless_the_group_holds_it():
    group, member, stranger = published_organisation(), published_organisation(), published_organisation()
    OrganisationMember.objects.create(organisation=group, member=member)
    package = PledgeFactory(donor=group)
    part = PledgeFactory.build(donor=stranger, parent=package, parent_relation="part_of")
    with pytest.raises(ValidationError, match="give the reason here"):
        part.clean()
    part.donor = member
    part.clean()
    part.donor, part.parent_exception = stranger, "Paid on behalf of the group."
    part.clean()


def test_a_part_for_another_recipient_is_not_published_without_a_reason(curator, editor):
    package = published_pledge(recipients={"UA": None})
    part = PledgeFactory(donor=package.donor, parent=package, parent_relation="part_of")
    PledgeRecipient.objects.create(pledge=part, area_id="MD")
    cite(PledgeCitation(pledge=part), ["announced"])
    workflow.submit(part, curator)
    with pytest.raises(NotReady, match="not one of the parent's"):
        workflow.publish(part, editor)
    part.parent_exception = "Moldova takes in refugees from Ukraine."
    part.save()
    workflow.publish(part, editor)
    assert part.is_published


def test_a_cancellation_carries_no_money():
    refused(Transaction(pledge=PledgeFactory(), type="cancellation", value=usd(5)))


def test_a_delivery_says_what_was_delivered():
    with pytest.raises(ValidationError, match="a value or a quantity"):
        Transaction(pledge=PledgeFactory(), type="in_kind").clean()


def test_a_delivery_is_of_an_item_of_its_own_pledge():
    item = Item.objects.create(pledge=PledgeFactory(), description="Pumps")
    with pytest.raises(ValidationError, match="another pledge"):
        Transaction(pledge=PledgeFactory(), type="in_kind", item=item, value=usd(1)).clean()


def test_a_payment_without_a_source_keeps_the_pledge_from_the_public(curator, editor):
    pledge = PledgeFactory()
    cite(PledgeCitation(pledge=pledge), ["announced"])
    Transaction.objects.create(pledge=pledge, type="3", value=usd(1))
    workflow.submit(pledge, curator)
    with pytest.raises(NotReady, match="disbursement: No source is cited"):
        workflow.publish(pledge, editor)


def test_a_stated_total_has_an_amount():
    refused(StatedTotal(title="None", slug="none", measure="promised"))


def test_the_year_is_stored_only_where_the_date_lies_within_one():
    pledge = PledgeFactory()
    pledge.announced_from, pledge.announced_to, pledge.announced_precision = (
        date(2023, 12, 1),
        date(2024, 1, 9),
        "range",
    )
    pledge.save()
    pledge.refresh_from_db()
    assert pledge.year is None


def test_a_usd_figure_has_to_be_in_usd():
    pledge = PledgeFactory()
    pledge.usd_stated = Amount(5, 1, "JPY")
    refused(pledge)
