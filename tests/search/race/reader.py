"""Asks, and notes the answer with the state it shows, the state before the question, and what the rows say."""

from tests.search.race.setup import FOLDER, SECONDS, SEED  # isort: skip

import json
import random
import time

from aidportal.changes.state import current
from aidportal.search.errors import Busy
from aidportal.search.reading import reading
from pledges.models import Pledge
from tests.search.questions import ask
from tests.search.race.probes import FACETS, QUESTIONS, SHOWN


def main() -> None:
    seed, end = random.Random(SEED), time.monotonic() + SECONDS
    with (FOLDER / f"answers-{SEED}.jsonl").open("a") as notes:
        while time.monotonic() < end:
            which, before = seed.randrange(len(QUESTIONS)), current().version
            try:
                with reading() as view:
                    answer = ask(view, QUESTIONS[which], limit=SHOWN, facets=FACETS)
                    states = list(Pledge.objects.filter(pk__in=answer["ids"]).values_list("state", flat=True))
            except Busy:
                continue
            public = states == ["published"] * len(answer["ids"])
            notes.write(json.dumps([which, *view.state, before, public, answer]) + "\n")
            # Without pauses the index at hand is always the newest, and the other ways are never gone.
            time.sleep(seed.choice([0, 0.002, 0.01, 0.04]))


if __name__ == "__main__":
    main()
