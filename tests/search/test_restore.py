"""The database may go back in time; the index must notice by itself. The clock is turned back by hand here."""

from contextlib import suppress

import pytest
from django.db import transaction

from aidportal.changes.models import Change, LedgerVersion, Version
from aidportal.changes.state import current
from aidportal.changes.writing import writing
from aidportal.publication.models import RecordVersion, VersionTotals
from aidportal.search import counting
from aidportal.search.question import Question
from aidportal.search.reading import reading
from pledges.models import Pledge
from tests.search.chance import Chance


class Ledger:
    """Five pledges of alder; acts that make them norland's; a backup and its restoration."""

    def __init__(self):
        self.chance = Chance(1).start()
        alder = self.chance.organisations[0]
        self.pledges = [self.chance.pledge(state="published", parent=None, donor=alder) for _ in range(5)]

    def hand_over(self, *places):
        """One version for each of the pledges at these places."""
        for place in places:
            pledge = Pledge.objects.get(pk=self.pledges[place].pk)
            pledge.donor = self.chance.organisations[2]
            pledge.save()

    def backup(self):
        self.state = current()
        self.donors = dict(Pledge.objects.values_list("pk", "donor_id"))

    def restore(self):
        """What a restored backup holds: older rows, the older version and its token, a shorter log."""
        for table in (Change, RecordVersion, VersionTotals):
            table.objects.filter(version__gt=self.state.version).delete()
        Version.objects.filter(version__gt=self.state.version).delete()
        LedgerVersion.objects.update(version=self.state.version, token=self.state.token)
        for pk, donor in self.donors.items():
            Pledge.objects.filter(pk=pk).write_derived(donor_id=donor)


@pytest.fixture
def ledger(on_disk):
    return Ledger()


def indexed():
    """Pledges of norland by the index, and by the rows of the same snapshot."""
    with reading() as view:
        found = counting.count(view, Question(("pledge",), include={"donor": ("norland",)}))
        return found, Pledge.objects.published().filter(donor__slug="norland").count()


def test_an_older_database_asked_at_once_gives_its_own_answer(ledger):
    ledger.backup()
    ledger.hand_over(0, 1, 2)
    assert indexed() == (3, 3)
    ledger.restore()
    assert indexed() == (0, 0)


def test_an_older_database_with_equally_many_other_edits_gives_its_own_answer(ledger):
    ledger.backup()
    ledger.hand_over(0, 1)
    assert indexed() == (2, 2)
    reached = current()
    ledger.restore()
    with writing():
        ledger.hand_over(2, 3)
    ledger.hand_over(4)
    assert current().version == reached.version
    assert current() != reached
    assert indexed() == (3, 3)


def test_an_older_database_with_more_edits_than_before_gives_its_own_answer(ledger):
    ledger.backup()
    ledger.hand_over(0)
    assert indexed() == (1, 1)
    ledger.restore()
    ledger.hand_over(1, 2, 3)
    assert indexed() == (3, 3)


def test_a_log_pruned_past_the_index_gives_the_present_answer(ledger, monkeypatch):
    assert indexed() == (0, 0)
    monkeypatch.setattr("aidportal.changes.writing.after_publication", [])
    ledger.hand_over(0, 1, 2)
    for table in (RecordVersion, VersionTotals):
        table.objects.all().delete()
    Version.objects.filter(version__lt=current().version).delete()
    assert indexed() == (3, 3)


class Undone(Exception):
    """Rolls a transaction back."""


def test_an_act_rolled_back_after_it_took_its_version_leaves_no_trace(ledger):
    assert indexed() == (0, 0)
    with suppress(Undone), transaction.atomic():
        ledger.hand_over(0)
        raise Undone
    assert indexed() == (0, 0)
    ledger.hand_over(1)
    assert indexed() == (1, 1)
