import os

import pytest
from django.core.management import CommandError, call_command

from aidportal.search import counting, health, writer
from aidportal.search.assembly import key
from aidportal.search.question import Question
from aidportal.search.reading import reading
from tests.search.chance import Chance


def count():
    with reading() as view:
        return counting.count(view, Question(("pledge",)))


def test_the_command_builds_the_index_and_says_for_which_version(on_disk, capsys):
    Chance(1).start().pledges(3)
    inode = os.stat(on_disk.path).st_ino
    call_command("index")
    assert "Index built for version" in capsys.readouterr().out
    assert os.stat(on_disk.path).st_ino != inode


def test_a_healthy_index_passes_the_check_and_stays(on_disk, capsys):
    Chance(2).start().pledges(3)
    inode = os.stat(on_disk.path).st_ino
    call_command("index", "--check")
    assert "holds what the database holds" in capsys.readouterr().out
    assert os.stat(on_disk.path).st_ino == inode


def test_the_check_names_what_differs_and_builds_the_index_anew(on_disk, capsys):
    pledge = Chance(3).start().pledge(state="published", parent=None)
    view = on_disk.look(again=True)
    opened = writer.open_writer(view.index, writer.SMALL_HEAP)
    opened.delete_documents_by_term("key", key("pledge", pledge.pk))
    writer.seal(opened, view.state)
    on_disk.look(again=True)
    with pytest.raises(CommandError):
        call_command("index", "--check")
    assert "pledge: 0 in the index, 1 published" in capsys.readouterr().err
    assert count() == 1


def test_an_index_full_of_deleted_documents_is_due(on_disk, monkeypatch, capsys):
    Chance(4).start().pledges(3)
    assert 0 <= health.share_deleted(on_disk.path) < 1
    monkeypatch.setattr("aidportal.search.management.commands.index.MOST_DELETED", 0)
    call_command("index", "--check")
    assert "Index built for version" in capsys.readouterr().out


@pytest.mark.django_db
def test_an_index_in_memory_has_nothing_to_build():
    with pytest.raises(CommandError, match="INDEX_ROOT"):
        call_command("index")
