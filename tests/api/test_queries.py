"""Each address takes a fixed number of queries, however many rows it shows."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from aidportal.changes.writing import writing
from aidportal.money.amounts import Amount
from pledges.models import Pledge, PledgeCitation, StatedTotalPledge
from tests.api.whole import deliver, whole_pledge
from tests.factories import cite, published_source, published_stated_total

pytestmark = pytest.mark.django_db


def queries(path: str) -> list[str]:
    """What an answer asks of the database once the index has followed and names are known."""
    assert Client().get(f"/api/v1/{path}").status_code == 200
    with CaptureQueriesContext(
        connection,
    ) as asked:
        response = Client().get(f"/api/v1/{path}")
    assert response.status_code == 200
    return [query["sql"] for query in asked]


def more(number: int) -> Pledge:
    """``number`` more of everything; the pledge that is returned has ``number`` rows of what it has."""
    for _ in range(number):
        pledge = whole_pledge()
        total = published_stated_total(amount=Amount(10**10, 10**9, "JPY"))
        with writing():
            StatedTotalPledge.objects.create(stated_total=total, pledge=pledge)
    for _ in range(number):
        deliver(pledge, provider=pledge.donor, receiver=pledge.donor)
        yen = Amount(10**10, 10**9, "JPY")
        cite(PledgeCitation(pledge=pledge, states_amount=yen), ["amount"], source=published_source())
    return pledge


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("pledges/", 35),
        ("pledges/totals/", 6),
        ("transactions/", 15),
        ("stated-totals/", 25),
        ("events/", 20),
        ("organisations/", 20),
        ("initiatives/", 20),
        ("sources/", 10),
    ],
)
def test_a_list_takes_a_fixed_number_of_queries(path: str, most: int) -> None:
    more(1)
    few = queries(path)
    more(2)
    many = queries(path)
    assert len(many) == len(few) <= most


@pytest.mark.parametrize("path", ["pledges", "events", "organisations", "initiatives"])
def test_a_record_takes_a_fixed_number_of_queries(path: str) -> None:
    records = []
    for pledge in (more(1), more(3)):
        initiative = pledge.initiatives.get().initiative
        own = {"events": pledge.announced_at, "organisations": pledge.donor, "initiatives": initiative}
        records.append(own.get(path, pledge))
    few, many = (queries(f"{path}/{record.slug}/") for record in records)
    assert len(many) == len(few)
