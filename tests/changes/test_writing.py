"""The unit of work: one version an act, none for a draft, nothing half-written."""

import threading

import pytest
from django.db import connection, transaction

from aidportal.changes.models import Change, Version
from aidportal.changes.state import State, current
from aidportal.changes.writing import writing
from aidportal.publication.models import State as PublicationState
from pledges.models import Pledge
from tests.factories import PledgeFactory, published_organisation, published_pledge, usd


@pytest.mark.django_db
def test_many_writes_in_one_act_are_one_version():
    before = current()
    with writing("an editor"):
        pledge = published_pledge(amount=usd(5))
        pledge.recipients.create(area_id="UA")
        pledge.save()
    assert current().version == before.version + 1
    assert set(Change.objects.filter(version=current().version, kind="pledge").values_list("record", "action")) == {
        (pledge.pk, "published")
    }


@pytest.mark.django_db
def test_a_change_and_a_withdrawal_are_told_apart():
    pledge = published_pledge()
    Pledge.objects.filter(pk=pledge.pk).update(note="checked")
    Pledge.objects.filter(pk=pledge.pk).update(state=PublicationState.ARCHIVED)
    actions = (
        Change.objects.filter(kind="pledge", record=pledge.pk).order_by("version").values_list("action", flat=True)
    )
    assert list(actions)[-2:] == ["changed", "withdrawn"]


@pytest.mark.django_db
def test_an_act_that_fails_leaves_neither_rows_nor_a_version():
    before, pledges = current(), Pledge.objects.count()
    with pytest.raises(ZeroDivisionError), writing():
        _fail_after(published_pledge())
    assert (current(), Pledge.objects.count()) == (before, pledges)


@pytest.mark.django_db
def test_each_version_has_a_token_of_its_own_and_the_log_knows_it():
    before = current()
    published_pledge()
    assert current().known()
    assert before.known()
    assert not State(current().version, current().token ^ 1).known()
    assert Version.objects.order_by("-version").first().token == current().token


@pytest.mark.django_db
def test_a_state_survives_its_tag_and_nonsense_is_refused():
    assert State.from_tag(current().tag) == current()
    for tag in ("", "1", "1.2.3", "x.y"):
        with pytest.raises(ValueError, match=r"int|unpack|expected"):
            State.from_tag(tag)


def _fail_after(_written):
    return 1 / 0


@pytest.mark.usefixtures("uncited")
@pytest.mark.django_db(transaction=True)
def test_two_writers_of_one_package_count_it_right():
    """Each adds a part at the same moment: neither may count the package without the other's."""
    package = published_pledge(amount=usd(1_000), donor=published_organisation())
    start = threading.Barrier(2)
    errors = []

    def add(dollars):
        try:
            start.wait()
            for _number in range(5):
                with transaction.atomic():
                    PledgeFactory(
                        donor=package.donor,
                        parent=package,
                        parent_relation="part_of",
                        amount=usd(dollars),
                        state=PublicationState.PUBLISHED,
                        slug=f"part-{dollars}-{_number}",
                    )
        except Exception as error:  # whatever it is, the test has to show it
            errors.append(error)
        finally:
            connection.close()

    writers = [threading.Thread(target=add, args=(dollars,)) for dollars in (10, 20)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert errors == []
    package.refresh_from_db()
    assert package.counted_usd == (1_000 - 150) * 100
