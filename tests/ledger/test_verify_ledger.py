"""`manage.py verify_ledger`: silent on a healthy ledger, names each fault, mends what is derived."""

from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

from aidportal.changes.models import LedgerVersion
from aidportal.changes.state import current
from aidportal.publication.models import RecordVersion, SlugRedirect, VersionTotals
from aidportal.sources.models import Source
from events.models import Event
from partners.models import Initiative, Organisation
from pledges.models import Joint, Pledge, PledgeCitation, PledgeRecipient, PledgeSector, Slice, Transaction
from tests.factories import PledgeFactory, published_pledge, usd

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("other_ledger", "uncited")]


def verify(**options: Any) -> tuple[bool, str]:
    """Whether all is well, and what the command said."""
    output = StringIO()
    try:
        call_command("verify_ledger", stdout=output, **options)
    except CommandError:
        return False, output.getvalue()
    return True, output.getvalue()


def plant(model: type[Any], values: dict[str, Any], **which: Any) -> None:
    """Write past accounting, history and log, as a hand in the database would."""
    assert models.QuerySet(model).filter(**which).update(**values)


def uproot(model: type[models.Model], **which: Any) -> None:
    found = models.QuerySet(model).filter(**which)
    assert found.exists()
    found._raw_delete(found.db)


def pk(model: type[Any], slug: str) -> int:
    return model.objects.get(slug=slug).pk


def break_the_rules_of_a_table() -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA ignore_check_constraints = ON")
        else:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("ALTER TABLE pledges_pledge DROP CONSTRAINT pledges_pledge_amount_whole")
    try:
        plant(Pledge, {"amount_currency": None}, slug="railway-loan")
    finally:
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA ignore_check_constraints = OFF")


def test_a_healthy_ledger_is_found_healthy() -> None:
    assert verify() == (True, "The ledger keeps what it promises.\n")


def test_a_draft_may_still_lack_what_publishing_asks_for() -> None:
    PledgeFactory(amount=usd(5), donor=Organisation.objects.first())
    assert verify()[0]


DERIVED: dict[str, tuple[Callable[[], Any], str]] = {
    "a sum": (
        lambda: plant(Pledge, {"counted_usd": 1}, slug="railway-loan"),
        "pledge “railway-loan”: counted_usd is stored as 1 and ought to be 50000000000.",
    ),
    "a worked-out USD value": (
        lambda: plant(Pledge, {"usd_cents": None}, slug="railway-loan"),
        "usd_cents is stored as empty and ought to be 50000000000",
    ),
    "a status": (
        lambda: plant(Pledge, {"status": "completed"}, slug="winter-transformers"),
        "pledge “winter-transformers”: status is stored as completed and ought to be in_delivery",
    ),
    "a kind of money": (
        lambda: plant(Pledge, {"kind_of_money": "grants"}, slug="export-guarantee"),
        "kind_of_money is stored as grants and ought to be contingent",
    ),
    "a year": (lambda: plant(Pledge, {"year": 1999}, slug="radios"), "year is stored as 1999 and ought to be 2022"),
    "a transaction's USD value": (
        lambda: plant(Transaction, {"usd_cents": 5}, value_minor=4_500_000_000),
        "pledge “winter-transformers”, disbursement: usd_cents is stored as 5",
    ),
    "a share": (
        lambda: plant(Slice, {"counted_usd": 7}, pledge__slug="railway-loan"),
        "its shares of counted_usd make 7, the pledge has 50000000000",
    ),
    "a missing share": (
        lambda: uproot(Slice, pledge__slug="radios"),
        "pledge “radios”: the stored shares are not those that ought to be",
    ),
    "a joint member": (
        lambda: uproot(Joint, code="GE"),
        "the stored members without a stated share are not those that ought to be; they differ in ('recipient',",
    ),
    "the counter": (lambda: plant(LedgerVersion, {"version": 99}, pk=1), "ledger: its version is stored as 99"),
    "the token": (lambda: plant(LedgerVersion, {"token": 1}, pk=1), "the token of version 2 is another one"),
    "a version that says something else": (
        lambda: plant(RecordVersion, {"content": {"title_en": "Radio"}}, kind="pledge", record=pk(Pledge, "radios")),
        "pledge “radios”: its newest version differs from what the public reads in amount, ",
    ),
    "the totals kept": (
        lambda: plant(VersionTotals, {"after": {}}),
        "ledger: the totals kept with its newest version are not its sums",
    ),
    "the index": (
        lambda: verify() and plant(Initiative, {"state": "archived"}, slug="pumps-for-villages"),
        "index: initiative: 1 in the index, 0 published",
    ),
}


@pytest.mark.parametrize("fault", DERIVED)
def test_what_is_derived_is_named_and_repaired(fault: str) -> None:
    planting, said = DERIVED[fault]
    planting()
    healthy, output = verify(repair=True)
    assert healthy
    found = output.partition("checking once more.")[0]
    assert said in found
    assert all("(--repair does it)" in line for line in found.splitlines()[:-1])


def test_without_repair_what_is_off_stays_off() -> None:
    plant(Pledge, {"year": 1999}, slug="radios")
    assert not verify()[0]
    assert Pledge.objects.get(slug="radios").year == 1999


def test_a_repaired_figure_raises_the_version_so_that_no_reader_keeps_the_old_one() -> None:
    before = current()
    plant(Pledge, {"counted_usd": 1}, slug="railway-loan")
    assert verify(repair=True)[0]
    assert current().version > before.version


def test_a_repaired_counter_rises_above_all_that_was_ever_given() -> None:
    plant(LedgerVersion, {"version": 99}, pk=1)
    assert verify(repair=True)[0]
    assert current().version == 100


NOT_DERIVED: dict[str, tuple[Callable[[], Any], str]] = {
    "a record without citation": (
        lambda: uproot(PledgeCitation, pledge__slug="railway-loan"),
        "pledge “railway-loan”: it is public and no source is cited",
    ),
    "a figure without citation": (
        lambda: plant(PledgeCitation, {"backs": ["announced"]}, pledge__slug="railway-loan"),
        "pledge “railway-loan”: no citation backs “amount”",
    ),
    "an unknown fact": (
        lambda: plant(PledgeCitation, {"backs": ["amount", "announced", "hope"]}, pledge__slug="railway-loan"),
        "a citation backs “hope”, which is no fact of it",
    ),
    "an invented quote": (
        lambda: plant(PledgeCitation, {"quote": "a trillion dollars"}, pledge__slug="railway-loan"),
        "source “the-conference-declaration”: “a trillion dollars”, cited for “Loan for the railway”, does not occur",
    ),
    "shares of sectors": (
        lambda: plant(PledgeSector, {"share": 2000}, sector="73010"),
        "pledge “winter-transformers”: the shares of its sectors make 95 %, stated for 2 of 2",
    ),
    "a share left out": (
        lambda: plant(PledgeRecipient, {"share": None}, area="GE", pledge__slug="ambulances-and-blankets"),
        "the shares of its recipients make 60 %, stated for 1 of 2",
    ),
    "a part of another donor": (
        lambda: plant(Pledge, {"donor": pk(Organisation, "alder")}, slug="winter-boilers"),
        "pledge “winter-boilers”: its donor is neither its parent's nor a member of that group",
    ),
    "a part for another country": (
        lambda: plant(PledgeRecipient, {"area": "GE"}, pledge__slug="winter-boilers"),
        "pledge “winter-boilers”: a recipient is none of its parent's",
    ),
    "a circle of pledges": (
        lambda: plant(
            Pledge, {"parent": pk(Pledge, "grain-to-100"), "parent_relation": "part_of"}, slug="grain-to-300"
        ),
        "pledge “grain-to-300”: it stands in a circle of parents. Change its parent",
    ),
    "a circle of events": (
        lambda: plant(Event, {"series": pk(Event, "lakeside-plenary")}, slug="lakeside-conference"),
        "event “lakeside-conference”: it stands in a circle of parents. Change its series",
    ),
    "an unpublished donor": (
        lambda: plant(Organisation, {"state": "draft"}, slug="norland"),
        "pledge “winter-package”: it is public, and its donor, the organisation “norland”, is not",
    ),
    "an unpublished source": (
        lambda: plant(Source, {"state": "archived"}, slug="the-tracker"),
        "“promised-as-the-tracker-has-it”: it is public, and its source, the source “the-tracker”, is not",
    ),
    "a publication without a day": (
        lambda: plant(Event, {"published_at": None}, slug="lakeside-plenary"),
        "event “lakeside-plenary”: it is public without a day of publication",
    ),
    "a redirect over a living address": (
        lambda: SlugRedirect.objects.create(kind="pledge", slug="radios", record=pk(Pledge, "railway-loan")),
        "pledge “radios”: a record lives at this address, and it redirects as well",
    ),
    "a redirect to nowhere": (
        lambda: SlugRedirect.objects.create(kind="pledge", slug="gone", record=10**9),
        "pledge “gone”: this old address redirects to a record that is not there",
    ),
    "a rule of the database": (
        break_the_rules_of_a_table,
        "it breaks the rule pledges_pledge_amount_whole. An amount needs its figure, its currency",
    ),
}


@pytest.mark.parametrize("fault", NOT_DERIVED)
def test_what_only_a_curator_can_mend_is_named_and_stays(fault: str) -> None:
    planting, said = NOT_DERIVED[fault]
    planting()
    healthy, output = verify(repair=True)
    assert not healthy
    assert said in output.rpartition("checking once more.")[2]


def queries_of_verifying() -> int:
    with CaptureQueriesContext(connection) as queries:
        verify()
    return len(queries)


def test_more_records_take_no_more_queries() -> None:
    verify()
    before = queries_of_verifying()
    for _ in range(20):
        published_pledge({"MD": None}, amount=usd(5))
    verify()
    assert queries_of_verifying() == before
