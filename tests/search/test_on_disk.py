"""The index on disk: found missing, damaged, held by others or swapped, and right again by itself."""

import logging
import os
import shutil
import threading

import pytest
from django.db import connection, transaction

from aidportal.changes import writing
from aidportal.changes.state import current
from aidportal.search import counting, following, reading, rebuilding, writer
from aidportal.search.errors import Busy
from aidportal.search.health import differences
from aidportal.search.locks import file_lock
from aidportal.search.question import Question
from aidportal.search.reading import catch_up, this_copy
from pledges.models import Pledge
from tests.search.chance import Chance

ALL = Question(("pledge",))


def count():
    with reading.reading() as view:
        return counting.count(view, ALL)


@pytest.fixture
def rebuilds(monkeypatch):
    """How often the index was built anew."""
    built = []
    real = rebuilding.rebuild

    def counted(copy, now):
        built.append(now)
        real(copy, now)

    monkeypatch.setattr(rebuilding, "rebuild", counted)
    monkeypatch.setattr(reading, "rebuild", counted)
    return built


def test_a_record_withdrawn_between_counting_and_fetching_stays_in_that_one_answer(on_disk):
    pledge = Chance(6).start().pledge(state="published", parent=None)
    with reading.reading() as view:
        assert counting.count(view, ALL) == 1
        in_another_thread(lambda: withdraw(pledge))
        assert Pledge.objects.published().filter(pk=pledge.pk).exists()
        assert view.state == current()
    assert count() == 0


def withdraw(pledge):
    pledge.state = "archived"
    pledge.save()


def in_another_thread(act):
    def run():
        try:
            act()
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()


@pytest.mark.parametrize("harm", ["nothing there", "a file gone", "no meta", "rubbish in it", "another ledger's"])
def test_a_missing_old_or_broken_directory_is_built_anew(on_disk, harm, rebuilds):
    Chance(7).start().pledges(5)
    expected = count()
    {
        "nothing there": lambda: shutil.rmtree(on_disk.path),
        "a file gone": lambda: remove_files(on_disk.path, ".term", ".store", ".fast"),
        "no meta": lambda: os.unlink(os.path.join(on_disk.path, "meta.json")),
        "rubbish in it": lambda: overwrite(os.path.join(on_disk.path, "meta.json")),
        "another ledger's": lambda: pretend_other_token(on_disk),
    }[harm]()
    reading._copies.clear()
    rebuilds.clear()
    assert count() == expected
    assert len(rebuilds) == 1


def remove_files(path, *endings):
    for name in os.listdir(path):
        if name.endswith(endings):
            os.unlink(os.path.join(path, name))


def overwrite(path):
    with open(path, "w", encoding="utf-8") as file:
        file.write("{}")


def pretend_other_token(copy):
    opened = writer.open_writer(copy.look().index, writer.SMALL_HEAP)
    writer.seal(opened, current()._replace(token=1))


def test_files_that_vanish_under_a_running_process_are_noticed(on_disk, rebuilds):
    chance = Chance(8).start()
    chance.pledges(5)
    expected = count()
    shutil.rmtree(on_disk.path)
    chance.pledge(state="published", parent=None)
    assert count() == expected + 1


def test_a_commit_brings_the_index_up_to_date_by_itself(on_disk):
    Chance(9).start().pledge(state="published", parent=None)
    assert this_copy().look().state == current()


def test_an_error_while_catching_up_is_logged_and_not_raised(on_disk, monkeypatch, caplog):
    monkeypatch.setattr(reading, "follow", lambda _copy, _now: 1 / 0)
    monkeypatch.setattr(reading, "_matching_view", lambda _copy, _held: None)
    with caplog.at_level(logging.ERROR):
        catch_up()
    assert "could not follow" in caplog.text


def test_whoever_cannot_get_the_lock_in_time_is_told_to_come_again(on_disk):
    Chance(10).start()
    forget(on_disk)
    with file_lock(f"{on_disk.path}.lock", 0), pytest.raises(Busy), reading.reading(patience=0.05):
        pass


def test_the_index_refuses_to_be_asked_inside_a_transaction(on_disk):
    with pytest.raises(RuntimeError), transaction.atomic(), reading.reading():
        pass


def test_a_killed_writers_leftover_is_overcome_without_a_rebuild(on_disk, monkeypatch, rebuilds):
    chance = Chance(11).start()
    chance.pledge(state="published", parent=None)
    real, failed = following._apply, []

    def once_broken(copy, view, touched, now, idle=0):
        if not idle:
            failed.append(now)
            raise ValueError("FileAlreadyExists")
        real(copy, view, touched, now, idle)

    rebuilds.clear()
    monkeypatch.setattr(following, "_apply", once_broken)
    chance.pledge(state="published", parent=None)
    assert count() == 2
    assert failed
    assert not rebuilds


def test_a_large_ledger_is_built_in_the_background(on_disk, monkeypatch):
    Chance(12).start().pledges(3)
    expected = count()
    started = []
    monkeypatch.setattr(rebuilding, "MOST_IN_REQUEST", 0)
    monkeypatch.setattr(rebuilding.threading, "Thread", FakeThread(started))
    forget(on_disk)
    with pytest.raises(Busy):
        count()
    target, args = started[0]
    target(*args)
    assert count() == expected


def forget(copy):
    """Take the index away, and the process's memory of it."""
    shutil.rmtree(copy.path, ignore_errors=True)
    reading._copies.clear()


class FakeThread:
    """Notes what should run instead of running it."""

    def __init__(self, started):
        self.started = started

    def __call__(self, target, args, daemon):
        self.started.append((target, args))
        return self

    def start(self):
        """Nothing: the test runs the target itself."""


def test_what_changes_during_a_rebuild_beside_is_followed_afterwards(on_disk, monkeypatch):
    chance = Chance(13).start()
    chance.pledge(state="published", parent=None)
    real = rebuilding._put_in_place

    def publish_before_the_swap(copy, fresh):
        in_another_thread(lambda: chance.pledge(state="published", parent=None))
        real(copy, fresh)

    monkeypatch.setattr(rebuilding, "_put_in_place", publish_before_the_swap)
    monkeypatch.setattr(writing, "after_publication", [])
    state = rebuilding.rebuild_beside(on_disk)
    assert state.version < current().version
    assert count() == 2
    with reading.reading() as view:
        assert list(differences(view)) == []
