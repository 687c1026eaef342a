"""A curator writes a pledge as people write, and reads back what the ledger makes of it."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from aidportal.changes.models import Version
from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from aidportal.sources.models import Source
from partners.models import Organisation
from pledges.models import Pledge
from tests.admin.desk import Form, complaints, signed_in
from tests.factories import PledgeFactory, published_organisation, published_pledge, published_source, usd

pytestmark = pytest.mark.django_db
ADD = "/admin/pledges/pledge/add/"


@pytest.fixture
def desk(curator: User) -> Client:
    return signed_in(curator)


@pytest.fixture
def donor() -> Organisation:
    return published_organisation(name="Donorland")


@pytest.fixture
def source() -> Source:
    return published_source(title="The article")


def written(desk: Client, donor: Organisation, source: Source, **values: str) -> Form:
    form = Form(desk, ADD).fill(title_en="Winter aid", donor=donor.pk, announced="December 2023", **values)
    return form.add(
        "citations",
        source=source.pk,
        quote="we give 7.6 billion",
        backs=["amount", "announced", "donor"],
        states_amount=values.get("amount", ""),
        states_date="December 2023",
    )


def change_page(pledge: Pledge) -> str:
    return f"/admin/pledges/pledge/{pledge.pk}/change/"


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("over USD 7.6 billion", Amount(760_000_000_000, 10_000_000_000, "USD", "over")),
        ("¥10,000,000,000", Amount(10_000_000_000, 1, "JPY")),
        ("100億円", Amount(10_000_000_000, 100_000_000, "JPY")),
        ("1.5 млрд євро", Amount(150_000_000_000, 10_000_000_000, "EUR")),
        ("7.6 billion", Amount(760_000_000_000, 10_000_000_000, "USD")),
    ],
)
def test_money_is_typed_as_people_write_it(
    desk: Client, donor: Organisation, source: Source, typed: str, amount: Amount
) -> None:
    answer = written(desk, donor, source, amount=typed).press()
    assert answer.status_code == 302
    pledge = Pledge.objects.get(title_en="Winter aid")
    assert pledge.amount is not None
    assert (pledge.amount.minor, pledge.amount.currency) == (amount.minor, amount.currency)
    assert pledge.amount.comparison == amount.comparison
    assert pledge.announced == StatedDate.month(2023, 12)
    citation = pledge.citations.get()
    assert citation.states_amount == pledge.amount
    assert citation.backs == ["amount", "announced", "donor"]


def test_the_page_shows_the_worked_out_usd_with_its_rate_and_day(
    desk: Client, donor: Organisation, source: Source
) -> None:
    written(desk, donor, source, amount="100億円").press()
    page = desk.get(change_page(Pledge.objects.get(title_en="Winter aid"))).content.decode()
    assert "mean rate of the month" in page
    assert "2023" in page


def test_opening_and_saving_changes_nothing(desk: Client, donor: Organisation, source: Source) -> None:
    written(desk, donor, source, amount="about 26 million yen").press()
    pledge = Pledge.objects.get(title_en="Winter aid")
    amount, citation = pledge.amount, pledge.citations.get()
    form = Form(desk, change_page(pledge))
    assert form.press().status_code == 302
    pledge.refresh_from_db()
    assert (pledge.amount, pledge.citations.get().states_amount) == (amount, citation.states_amount)
    assert citation.history.count() == 1


def test_a_share_is_typed_in_percent(desk: Client, donor: Organisation, source: Source) -> None:
    form = written(desk, donor, source, amount="USD 9 million")
    form.add("recipients", area="UA", share="33.33").add("recipients", area="MD", share="66,67 %").press()
    pledge = Pledge.objects.get(title_en="Winter aid")
    assert dict(pledge.recipients.values_list("area_id", "share")) == {"UA": 3333, "MD": 6667}
    shown = Form(desk, change_page(pledge)).values
    assert shown["recipients-0-share"] == ["33.33"]


@pytest.mark.parametrize("typed", ["0", "100.01", "1_0", "١٢", "-5", "half", "33.333"])
def test_a_share_that_is_none_is_refused_with_the_remedy(
    desk: Client, donor: Organisation, source: Source, typed: str
) -> None:
    answer = written(desk, donor, source).add("recipients", area="UA", share=typed).press()
    assert any("percentage" in line for line in complaints(answer))


@pytest.mark.parametrize(
    ("values", "remedy"),
    [
        ({"amount": "a lot"}, "write it like USD 7.6 billion"),
        ({"announced": "some day"}, "write"),
        ({"usd_stated": "EUR 5 million"}, "The USD figure has to be in USD."),
        ({"parent_relation": "part_of"}, "Say what the pledge is to its parent"),
        ({"title_en": ""}, "This field is required."),
    ],
)
def test_what_is_wrong_is_said_with_its_remedy(
    desk: Client, donor: Organisation, source: Source, values: dict[str, str], remedy: str
) -> None:
    answer = written(desk, donor, source).fill(**values).press()
    assert any(remedy in line for line in complaints(answer)), complaints(answer)


def test_a_quote_that_its_source_does_not_hold_is_refused(desk: Client, donor: Organisation) -> None:
    source = published_source(full_text="Nothing of the kind was said.")
    answer = written(desk, donor, source, amount="USD 1").press()
    assert any("do not occur" in line for line in complaints(answer))


def test_a_page_saves_one_version(administrator: User, settings: Any) -> None:
    settings.ONE_PERSON_OFFICE = True
    pledge = published_pledge(title="Shown", recipients={"UA": None})
    before = Version.objects.count()
    form = Form(signed_in(administrator), change_page(pledge)).fill(title_en="Shown anew")
    assert form.add("recipients", area="MD").press().status_code == 302
    assert Version.objects.count() == before + 1
    assert Version.objects.latest("version").who == "Ada"


def test_a_circle_of_packages_is_refused_and_what_was_typed_stays(desk: Client, donor: Organisation) -> None:
    parent = PledgeFactory(title="Package", donor=donor)
    part = PledgeFactory(title="Part", donor=donor, parent=parent, parent_relation="part_of")
    form = Form(desk, change_page(parent)).fill(parent=part.pk, parent_relation="part_of", title_en="Typed")
    answer = form.press()
    assert any("circle" in line for line in complaints(answer))
    assert 'value="Typed"' in answer.content.decode()


@pytest.mark.parametrize("key", ["x", str(2**70), "-1", "999999"])
def test_a_picked_record_that_is_none_is_refused(desk: Client, donor: Organisation, source: Source, key: str) -> None:
    answer = written(desk, donor, source).fill(donor=key, **{"citations-0-source": key}).press()
    assert any("valid choice" in line for line in complaints(answer))


def test_a_published_record_keeps_its_source_even_in_an_office_of_one(administrator: User, settings: Any) -> None:
    settings.ONE_PERSON_OFFICE = True
    pledge = published_pledge(title="Shown", amount=usd(5))
    form = Form(signed_in(administrator), change_page(pledge)).fill(title_en="Typed")
    answer = form.row("citations", 0, DELETE="on").press()
    assert any("No source is cited" in line for line in complaints(answer))
    assert 'value="Typed"' in answer.content.decode()
    assert pledge.citations.count() == 1
