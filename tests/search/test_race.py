"""Ten seconds of readers and writers: no answer wrong, stale or unpublished. Counts are asserted, never times."""

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection

from aidportal.changes.state import current
from tests.search.chance import Chance
from tests.search.race.probes import expected

SECONDS = 10
READERS, WRITERS = 3, 2


@pytest.mark.django_db(transaction=True)
def test_no_answer_is_wrong_stale_or_unpublished(tmp_path):
    Chance(1).start().pledges(25)
    right = {current().token: json.loads(json.dumps(expected()))}
    processes = [start(tmp_path, "writer", seed) for seed in range(WRITERS)]
    processes += [start(tmp_path, "reader", 100 + seed) for seed in range(READERS)]
    assert [process.wait(SECONDS + 90) for process in processes] == [0] * len(processes)
    right |= dict(lines(tmp_path, "expected"))
    answers = list(lines(tmp_path, "answers"))
    wrong = [one for one in answers if right[one[2]][one[0]] != one[5]]
    stale = [one for one in answers if one[1] < one[3]]
    unpublished = [one for one in answers if not one[4]]
    assert (wrong, stale, unpublished) == ([], [], [])
    assert len(answers) > READERS
    assert len({token for _, _, token, *_ in answers}) > WRITERS


def start(folder: Path, role: str, seed: int) -> subprocess.Popen:
    environment = os.environ | {"DATABASE_URL": database_url(), "RACE_INDEX": str(folder / "index")}
    command = [sys.executable, "-m", f"tests.search.race.{role}", str(folder), str(SECONDS), str(seed)]
    return subprocess.Popen(command, env=environment, cwd=settings.BASE_DIR)


def database_url() -> str:
    """The test database, as other processes reach it."""
    at = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{at['NAME']}"
    user = quote(at["USER"]) + (f":{quote(at['PASSWORD'])}" if at["PASSWORD"] else "")
    return f"postgres://{user}@{at['HOST']}:{at['PORT'] or 5432}/{at['NAME']}"


def lines(folder: Path, kind: str):
    for path in sorted(folder.glob(f"{kind}-*.jsonl")):
        yield from map(json.loads, path.read_text().splitlines())
