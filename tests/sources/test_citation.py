"""Citations: the database refuses one without its record; the words must occur; a source may disagree."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.dates import StatedDate
from pledges.models import Item, PledgeCitation
from tests.factories import PledgeFactory, SourceFactory, cite, published_pledge, usd

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uncited")]


def citation(pledge, **values):
    values = {"source": SourceFactory(), "quote": "words", "backs": ["amount"], **values}
    return PledgeCitation(pledge=pledge, **values)


def test_a_citation_without_its_record_is_refused_by_the_database():
    with pytest.raises(IntegrityError), transaction.atomic():
        citation(None).save()


def test_the_words_must_occur_in_the_archived_text():
    source = SourceFactory(full_text="The minister promised five generators.")
    with pytest.raises(ValidationError, match="do not occur"):
        citation(PledgeFactory(), source=source, quote="promised six generators").full_clean()
    citation(PledgeFactory(), source=source, quote="promised  five\ngenerators").full_clean()


@pytest.mark.parametrize("backs", [[], ["colour"], "amount", [["amount"]]])
def test_it_backs_at_least_one_fact_that_the_record_has(backs):
    with pytest.raises(ValidationError) as refused:
        citation(PledgeFactory(), backs=backs).full_clean()
    assert "backs" in refused.value.message_dict


def disagreeing(pledge):
    return [(found.fact, found.states) for found in pledge.disagreements()]


def test_a_source_whose_figure_has_nothing_in_common_with_the_records_disagrees():
    pledge = published_pledge(amount=usd(1_000_000_000, "about"))
    other = usd(1_200_000_000, "over")
    cite(PledgeCitation(pledge=pledge, states_amount=other), ["amount"])
    cite(PledgeCitation(pledge=pledge, states_amount=usd(1_050_000_000)), ["amount"])
    assert disagreeing(pledge) == [("amount", other)]


def test_about_26_million_yen_agrees_with_the_sum_of_its_two_parts_in_dollars():
    pledge = published_pledge(
        amount=Amount(38_000_000, 1_000_000, "JPY", "about"), announced=StatedDate.day(date(2024, 1, 5))
    )
    cite(PledgeCitation(pledge=pledge, states_amount=usd(274_349)), ["amount"])
    assert pledge.disagreements() == []


def test_figures_in_two_currencies_are_compared_at_the_rate_of_the_announcement():
    pledge = published_pledge(amount=Amount(10**10, 10**9, "JPY"), announced=StatedDate.day(date(2024, 1, 5)))
    cite(PledgeCitation(pledge=pledge, states_amount=usd(690_000_000)), ["amount"])
    assert [fact for fact, _stated in disagreeing(pledge)] == ["amount"]


def test_another_day_disagrees_but_the_month_around_it_does_not():
    pledge = published_pledge(announced=StatedDate.day(date(2024, 1, 7)))
    cite(PledgeCitation(pledge=pledge, states_date=StatedDate.month(2024, 1)), ["announced"])
    cite(PledgeCitation(pledge=pledge, states_date=StatedDate.day(date(2024, 1, 8))), ["announced"])
    assert disagreeing(pledge) == [("announced", StatedDate.day(date(2024, 1, 8)))]


def test_another_number_of_goods_disagrees():
    pledge = published_pledge()
    Item.objects.create(pledge=pledge, description="Generators", quantity=Quantity(5_000, 1_000, "units"))
    cite(PledgeCitation(pledge=pledge, states_quantity=Quantity(7_000, 1_000, "units")), ["items"])
    assert disagreeing(pledge) == [("items", Quantity(7_000, 1_000, "units"))]
