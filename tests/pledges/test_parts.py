"""A package, its parts and the arithmetic between them."""

import pytest

from pledges.models import Pledge
from pledges.parts import Arithmetic, arithmetic
from tests.factories import published_organisation, published_pledge, usd

pytestmark = pytest.mark.django_db


def package(whole: int | None, *parts: int, **of_parts: str) -> Arithmetic:
    """``whole`` and ``parts`` in dollars; ``of_parts``: further values of each part."""
    donor = published_organisation()
    parent = published_pledge(donor=donor, amount=usd(whole) if whole else None)
    for part in parts:
        published_pledge(donor=donor, amount=usd(part), parent=parent, parent_relation="part_of", **of_parts)
    return arithmetic(Pledge.objects.for_detail().get(pk=parent.pk))


def test_parts_and_rest_make_the_whole() -> None:
    sums = package(10, 3, 4)
    assert [part.minor for part in sums.parts] == [300, 400]
    assert (sums.rest, sums.whole, sums.excess) == (300, 1000, 0)
    assert sums.adds_up


def test_parts_that_pass_the_whole_are_called_out() -> None:
    sums = package(10, 8, 7)
    assert (sums.rest, sums.excess) == (0, 500)
    assert not sums.adds_up


def test_contingent_parts_take_nothing_off_a_package_of_gifts() -> None:
    sums = package(10, 8, finance_type="1100")
    assert [part.minor for part in sums.parts] == [0]
    assert sums.rest == 1000


def test_a_package_without_figure_has_no_sum() -> None:
    sums = package(None, 3)
    assert sums.whole is None
    assert not sums.adds_up


def test_a_part_takes_off_what_all_below_it_promise() -> None:
    donor = published_organisation()
    parent = published_pledge(donor=donor, amount=usd(100))
    part = published_pledge(donor=donor, amount=usd(40), parent=parent, parent_relation="part_of")
    published_pledge(donor=donor, amount=usd(60), parent=part, parent_relation="part_of")
    sums = arithmetic(Pledge.objects.for_detail().get(pk=parent.pk))
    assert ([part.minor for part in sums.parts], sums.rest) == ([6_000], 4_000)
    assert sums.adds_up


def test_a_part_without_figure_takes_off_what_its_own_parts_promise() -> None:
    donor = published_organisation()
    parent = published_pledge(donor=donor, amount=usd(100))
    part = published_pledge(donor=donor, parent=parent, parent_relation="part_of")
    published_pledge(donor=donor, amount=usd(30), parent=part, parent_relation="part_of")
    published_pledge(donor=donor, amount=usd(50), parent=part, parent_relation="part_of", finance_type="1100")
    sums = arithmetic(Pledge.objects.for_detail().get(pk=parent.pk))
    assert ([part.minor for part in sums.parts], sums.rest) == ([3_000], 7_000)
    assert sums.adds_up


def test_parts_pass_the_whole_by_all_that_is_below_them() -> None:
    donor = published_organisation()
    parent = published_pledge(donor=donor, amount=usd(100))
    part = published_pledge(donor=donor, amount=usd(40), parent=parent, parent_relation="part_of")
    published_pledge(donor=donor, amount=usd(120), parent=part, parent_relation="part_of")
    sums = arithmetic(Pledge.objects.for_detail().get(pk=parent.pk))
    assert (sums.rest, sums.excess) == (0, 2_000)


def test_the_earlier_promise_is_known_as_such() -> None:
    sums = package(300)
    assert sums.parts == []
    donor = published_organisation()
    raised = published_pledge(donor=donor, amount=usd(300))
    published_pledge(donor=donor, amount=usd(100), parent=raised, parent_relation="raised_to")
    sums = arithmetic(Pledge.objects.for_detail().get(pk=raised.pk))
    assert sums.parts[0].is_earlier
    assert sums.rest == 20_000
