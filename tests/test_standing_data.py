"""What the fixtures of all tests promise, whatever a test did to the database before."""

import pytest

from aidportal.changes.state import current
from aidportal.money.models import DayRate
from aidportal.reference.models import Area
from pledges.models import Pledge


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("turn", ["first", "second"])
def test_the_standards_outlast_real_transactions_and_records_do_not(turn: str) -> None:
    assert Area.objects.filter(code="UA").exists()
    assert DayRate.objects.exists()
    assert current().version == 1
    assert not Pledge.objects.exists()
