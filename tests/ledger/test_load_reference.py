from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from aidportal.changes.models import Change
from aidportal.changes.state import current
from aidportal.changes.writing import writing
from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from aidportal.money.models import DayRate
from aidportal.reference.models import Area, Sector
from pledges.models import Pledge, PledgeCitation, Slice, Transaction, TransactionCitation
from pledges.models.derived import NOT_YET
from tests.factories import cite, published_organisation, published_pledge, published_stated_total, usd

pytestmark = pytest.mark.django_db

FRIDAY, TUESDAY = date(2024, 1, 5), date(2024, 1, 9)
YEN = Amount(10**10, 10**8, "JPY")


@pytest.fixture
def rates_until_friday() -> None:
    DayRate.objects.filter(day__gt=FRIDAY, day__lte=TUESDAY).delete()


def load() -> dict[str, set[int]]:
    """What the log says has changed since: ids by kind."""
    before = current().version
    call_command("load_reference", verbosity=0)
    changed: dict[str, set[int]] = {}
    for kind, record in Change.objects.filter(version__gt=before).values_list("kind", "record"):
        changed.setdefault(kind, set()).add(record)
    return changed


def test_a_missing_day_comes_back_and_the_command_says_what_is_there(rates_until_friday: None) -> None:
    out = StringIO()
    call_command("load_reference", stdout=out)
    assert DayRate.objects.filter(day=TUESDAY).exists()
    assert "27 subdivisions" in out.getvalue()
    assert f"{DayRate.objects.count():,} day rates" in out.getvalue()


def test_loading_again_changes_nothing() -> None:
    published_pledge(amount=YEN, announced=StatedDate.day(TUESDAY))
    state = current()
    assert load() == {}
    assert current() == state


def test_newer_rates_are_settled_and_logged(rates_until_friday: None) -> None:
    pledge = published_pledge(amount=YEN, announced=StatedDate.day(TUESDAY))
    assert pledge.usd_rate_date == FRIDAY
    assert load() == {"pledge": {pledge.pk}}
    pledge.refresh_from_db()
    assert pledge.usd_rate_date == TUESDAY


def test_a_corrected_rate_is_taken_and_settled() -> None:
    DayRate.objects.filter(day=TUESDAY, currency="JPY").update(per_euro="1")
    pledge = published_pledge(amount=YEN, announced=StatedDate.day(TUESDAY))
    wrong = pledge.counted_usd
    assert load() == {"pledge": {pledge.pk}}
    pledge.refresh_from_db()
    assert pledge.counted_usd < wrong


def test_a_transaction_in_another_currency_is_settled(rates_until_friday: None) -> None:
    pledge = published_pledge(amount=usd(100_000_000))
    with writing():
        transaction = Transaction.objects.create(
            pledge=pledge, type=Transaction.Type.DISBURSEMENT, value=YEN, occurred=StatedDate.day(TUESDAY)
        )
        cite(TransactionCitation(transaction=transaction, states_amount=YEN), ["value", "occurred", "type"])
    assert load() == {"pledge": {pledge.pk}}
    transaction.refresh_from_db()
    assert transaction.usd_rate_date == TUESDAY


def test_what_is_compared_at_the_new_rates_is_logged(rates_until_friday: None) -> None:
    pledge = published_pledge(amount=usd(70_000_000), announced=StatedDate.day(TUESDAY))
    cite(PledgeCitation(pledge=pledge, states_amount=YEN), ["amount"])
    total = published_stated_total(amount=YEN, stated=StatedDate.day(TUESDAY))
    assert load() == {"pledge": {pledge.pk}, "statedtotal": {total.pk}}


def test_money_of_other_days_stays_as_it_is(rates_until_friday: None) -> None:
    published_pledge(amount=YEN, announced=StatedDate.day(FRIDAY))
    published_pledge(amount=usd(100), announced=StatedDate.day(FRIDAY))
    assert load() == {}


def test_dollars_are_worked_out_anew_in_the_other_currencies(rates_until_friday: None) -> None:
    pledge = published_pledge(amount=usd(100), announced=StatedDate.day(TUESDAY))
    assert load() == {"pledge": {pledge.pk}}
    pledge.refresh_from_db()
    assert pledge.jpy_rate_date == pledge.eur_rate_date == TUESDAY


def test_what_an_earlier_release_left_uncounted_is_counted_once() -> None:
    pledge = published_pledge({"UA": None}, amount=usd(100), announced=StatedDate.day(TUESDAY))
    counted = (pledge.jpy_minor, pledge.counted_jpy, pledge.counted_eur)
    left = {"unrated": NOT_YET, "jpy_minor": None, "counted_jpy": 0, "counted_eur": 0}
    Pledge.objects.filter(pk=pledge.pk).write_derived(**left)
    Slice.objects.filter(pledge=pledge).update(counted_jpy=0)
    assert load() == {"pledge": {pledge.pk}}
    pledge.refresh_from_db()
    assert counted == (pledge.jpy_minor, pledge.counted_jpy, pledge.counted_eur)
    assert Slice.objects.get(pledge=pledge).counted_jpy == pledge.counted_jpy
    assert load() == {}


@pytest.mark.parametrize("table", [Area, Sector])
def test_a_new_name_renews_all_that_may_show_it(table: type[Area | Sector]) -> None:
    organisation = published_organisation()
    table.objects.filter(code__in=["UA", "15250"]).update(name_uk="Інша назва")
    assert organisation.pk in load()["organisation"]
    assert not table.objects.filter(name_uk="Інша назва").exists()


def test_a_new_name_raises_the_version_of_an_empty_ledger() -> None:
    Area.objects.filter(code="UA").update(name="Somewhere")
    before = current().version
    assert load() == {}
    assert current().version == before + 1


def test_a_public_record_that_is_not_fit_to_be_public_keeps_everything_as_it_was(
    rates_until_friday: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    published_pledge(amount=YEN, announced=StatedDate.day(TUESDAY))
    monkeypatch.setattr(Pledge, "problems_before_publishing", lambda pledge: ["No source is cited: add one."])
    with pytest.raises(CommandError, match="verify_ledger"):
        load()
    assert not DayRate.objects.filter(day=TUESDAY).exists()
