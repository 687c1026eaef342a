"""What came of pledges, and what sources say it adds up to, in the API."""

import pytest

from aidportal.money.dates import StatedDate
from aidportal.publication.models import State
from pledges.models import Transaction
from tests.api.asking import ask, refused
from tests.api.whole import deliver
from tests.factories import PledgeFactory, published_organisation, published_pledge, usd

pytestmark = pytest.mark.django_db


def payments(**parameters: str) -> list[int]:
    return [row["value"]["value"] for row in ask("transactions/", **parameters)["results"]]


def paid(dollars: int, day: str, **values: object) -> Transaction:
    payment = deliver(published_pledge(amount=usd(1000), **values), dollars)
    payment.occurred = StatedDate.parse(day)
    payment.save()
    return payment


def test_a_transaction_names_its_pledge_and_has_an_address_of_its_own() -> None:
    payment = deliver(published_pledge(title="Generators"), provider=published_organisation(name="JICA"))
    shown = ask(f"transactions/{payment.pk}/")
    assert (shown["pledge"]["slug"], shown["provider"]["name"]) == ("generators", "JICA")
    assert shown["api_url"] == f"https://aid.example.org/api/v1/transactions/{payment.pk}/"
    assert ask("transactions/")["results"] == [shown]


def test_the_latest_comes_first_and_undated_ones_last_in_either_order() -> None:
    for dollars, day in ((1, "2024-01-01"), (2, ""), (3, "2024-03-01"), (4, "2024-02")):
        paid(dollars, day)
    assert payments() == [3, 4, 1, 2]
    assert payments(sort="oldest") == [1, 4, 3, 2]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("recipient", "UA"),
        ("type", "3"),
        ("value_min", "50"),
        ("occurred_from", "2024-01-07"),
        ("occurred_to", "2024-01-07"),
        ("pledge", "wanted"),
        ("donor", "japan"),
    ],
)
def test_transactions_are_filtered_like_the_lists(name: str, value: str) -> None:
    donor = published_organisation(name="Japan")
    wanted = paid(60, "2024-01-07", title="Wanted", donor=donor, recipients={"UA": None})
    other = paid(10, "2024-01-07", recipients={"MD": None})
    Transaction.objects.filter(pk=other.pk).update(type="2")
    other_days = {"occurred_from": "2023-01-01", "occurred_to": "2025-01-01"}
    if name in other_days:
        other.occurred = StatedDate.parse(other_days[name])
        other.save()
    assert [row["id"] for row in ask("transactions/", **{name: value})["results"]] == [wanted.pk]


def test_a_value_can_be_left_out() -> None:
    paid(60, "2024-01-07", recipients={"UA": None})
    paid(10, "2024-01-07", recipients={"MD": None})
    assert payments(recipient__not="UA") == [10]


def test_pages_lead_through_all_and_back() -> None:
    for number in range(1, 8):
        paid(number, f"2024-01-0{(number + 1) // 2}")
    seen, address = [], "https://aid.example.org/api/v1/transactions/?limit=3"
    while address:
        page = ask(address.removeprefix("https://aid.example.org/api/v1/"))
        seen.append([row["value"]["value"] for row in page["results"]])
        address, previous = page["next"], page["previous"]
    assert seen == [[7, 6, 5], [4, 3, 2], [1]]
    back = ask(previous.removeprefix("https://aid.example.org/api/v1/"))
    assert [row["value"]["value"] for row in back["results"]] == [4, 3, 2]


def test_words_cannot_be_searched_for_and_that_is_said() -> None:
    assert "no such parameter" in refused("transactions/", q="gas")["q"]


def test_what_names_nothing_public_is_refused() -> None:
    PledgeFactory(title="Draft", state=State.DRAFT)
    assert set(refused("transactions/", donor="nobody", recipient="ZZ")) == {"donor", "recipient"}
    assert ask("transactions/", pledge="draft")["count"] == 0
