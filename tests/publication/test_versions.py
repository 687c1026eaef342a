"""Published versions: one row for each content that the public could read, none for a draft; the totals beside."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from aidportal.changes.state import current
from aidportal.changes.writing import writing
from aidportal.publication.models import RecordVersion, State, VersionTotals
from aidportal.publication.versions.declarations import declarations
from aidportal.publication.versions.kinds import Text
from pledges.models import Pledge, PledgeParticipant, Transaction
from tests.factories import (
    OrganisationFactory,
    PledgeFactory,
    SourceFactory,
    published_event,
    published_initiative,
    published_organisation,
    published_pledge,
    published_stated_total,
    usd,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("uncited")]


def acts(record):
    rows = RecordVersion.objects.of(record._meta.model_name, record.pk)
    return [row.act for row in rows][::-1]


def content(record):
    return RecordVersion.objects.newest().get(kind=record._meta.model_name, record=record.pk).content


def dollars(sums):
    return {kind: {name: cents for name, cents in of.items() if name.endswith("usd")} for kind, of in sums.items()}


def set_state(record, state):
    record.state = state
    record.save()


def test_each_content_that_the_public_could_read_has_one_row():
    pledge = published_pledge(title="Pumps", amount=usd(5))
    pledge.note = "ask the ministry"
    pledge.save()
    pledge.title = "Big pumps"
    pledge.save()
    pledge.save()
    assert acts(pledge) == ["published", "changed"]
    assert content(pledge)["title_en"] == "Big pumps"
    assert content(pledge)["amount"] == ["amount", 500, 100, "USD", "exactly"]
    assert "ministry" not in str(list(RecordVersion.objects.values_list("content", flat=True)))


def test_records_of_every_kind_are_kept_and_drafts_are_not():
    makers = (
        published_pledge,
        published_organisation,
        published_event,
        published_initiative,
        published_stated_total,
    )
    for record in [make() for make in makers]:
        assert acts(record) == ["published"]
        assert acts(record.citations.get().source) == ["published"]
    kept = RecordVersion.objects.count()
    PledgeFactory(amount=usd(9), donor=OrganisationFactory())
    SourceFactory(state=State.REVIEW)
    assert RecordVersion.objects.count() == kept


def test_a_withdrawn_record_leaves_a_row_without_content_and_may_return():
    pledge = published_pledge()
    for state in (State.ARCHIVED, State.PUBLISHED):
        set_state(pledge, state)
        assert (content(pledge) is None) == (state == State.ARCHIVED)
    assert acts(pledge) == ["published", "withdrawn", "returned"]


def test_what_names_a_record_changes_when_that_appears_or_vanishes():
    pledge, partner = published_pledge(), OrganisationFactory()
    PledgeParticipant.objects.create(pledge=pledge, organisation=partner, role="4")
    assert acts(pledge) == ["published"]
    set_state(partner, State.PUBLISHED)
    assert content(pledge)["participants"] == [{"organisation": ["organisation", partner.pk], "role": "4"}]
    set_state(partner, State.ARCHIVED)
    assert "participants" not in content(pledge)
    assert acts(pledge) == ["published", "changed", "changed"]


def test_a_version_says_what_it_did_to_the_sums_of_the_whole_ledger():
    package = published_pledge(amount=usd(1_000), finance_type="110")
    published_pledge(amount=usd(70), finance_type="421")
    with writing():
        part = published_pledge(
            amount=usd(300), finance_type="110", parent=package, parent_relation="part_of", donor=package.donor
        )
        Transaction.objects.create(pledge=part, type="3", value=usd(20))
    kept = VersionTotals.objects.get(version=current().version)
    assert dollars(kept.before) == {"grants": {"counted_usd": 100_000}, "loans": {"counted_usd": 7_000}}
    assert dollars(kept.after)["grants"] == {"counted_usd": 100_000, "delivered_usd": 2_000}
    assert content(package)["counted_usd"] == 70_000
    set_state(part, State.ARCHIVED)
    assert VersionTotals.objects.get(version=current().version).after == kept.before


def test_a_ledger_older_than_the_table_gets_its_first_versions_once():
    pledge = published_pledge(amount=usd(5))
    RecordVersion.objects.all().delete()
    VersionTotals.objects.all().delete()
    for _again in range(2):
        call_command("keep_versions", verbosity=0)
    assert acts(pledge) == ["first_kept"]
    assert RecordVersion.objects.get(kind="pledge").version_id == current().version
    assert dollars(VersionTotals.objects.get().after) == {"not_stated": {"counted_usd": 500}}


def test_what_is_kept_does_not_depend_on_the_language_of_whoever_publishes():
    for declaration in declarations().values():
        members = [(fact.facts, declaration.model._meta.get_field(fact.name)) for fact in declaration.rows.values()]
        for facts, model in [(declaration.facts, declaration.model), *((f, m.related_model) for f, m in members)]:
            columns = {column.name for column in model._meta.get_fields()}
            bare = {fact.name for fact in facts if isinstance(fact, Text) and not fact.language}
            assert not {name for name in bare if f"{name}_en" in columns}


def test_keeping_costs_a_fixed_number_of_queries():
    pledges = [published_pledge(amount=usd(number)) for number in range(1, 4)]
    counts = []
    for some in (pledges[:1], pledges[1:]):
        with CaptureQueriesContext(connection) as queries, writing():
            Pledge.objects.filter(pk__in=[one.pk for one in some]).update(title_en="Pumps")
        counts.append(sum("publication_" in query["sql"] for query in queries))
    assert counts == [3, 3]
