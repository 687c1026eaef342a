"""Publishes, edits and withdraws; notes what each state should answer, before it commits or rolls back."""

from tests.search.race.setup import FOLDER, SECONDS, SEED  # isort: skip

import json
import random
import time

from django.db import OperationalError, transaction

from aidportal.changes import writing
from aidportal.changes.models import LedgerVersion
from aidportal.changes.state import current
from aidportal.publication.errors import Stale
from pledges.models import Pledge
from tests.search.chance import Chance
from tests.search.race.probes import expected


class Undone(Exception):
    """The act is rolled back, its version taken and its answers noted."""


def act(chance: Chance, seed: random.Random) -> None:
    """One to three records in one version."""
    with writing.writing():
        for _ in range(seed.choice([1, 1, 1, 3])):
            pks = list(Pledge.objects.order_by("pk").values_list("pk", flat=True))
            if seed.random() < 0.3:
                chance.pledge(parent=seed.choice([None, None, *Pledge.objects.order_by("pk")[:5]]))
            else:
                edit(Pledge.objects.get(pk=seed.choice(pks)), chance, seed)


def edit(pledge: Pledge, chance: Chance, seed: random.Random) -> None:
    """Withdraw it, publish it, or change what filters and words ask for."""
    if seed.random() < 0.4:
        pledge.state = "draft" if pledge.state == "published" else "published"
    else:
        other = chance._fields()
        for name in seed.sample(["donor", "finance_type", "amount", "title_ja", "title_uk", "announced"], 2):
            setattr(pledge, name, other[name])
    pledge.save()


def main() -> None:
    chance, seed = Chance(SEED).resume(), random.Random(SEED)
    if SEED % 2:
        writing.after_publication.clear()  # one writer leaves the index to the readers
    end = time.monotonic() + SECONDS
    with (FOLDER / f"expected-{SEED}.jsonl").open("a") as notes:
        while time.monotonic() < end:
            try:
                with transaction.atomic():
                    act(chance, seed)
                    # An act on drafts alone raises no version: nobody may publish while its answers are noted.
                    LedgerVersion.objects.select_for_update().get(pk=1)
                    notes.write(json.dumps([current().token, expected()]) + "\n")
                    notes.flush()
                    if seed.random() < 0.15:
                        raise Undone
            except (Undone, OperationalError, writing.Collision, Stale):
                pass  # of two writers who meet on one record, the ledger sends one away
            time.sleep(seed.random() * 0.05)


if __name__ == "__main__":
    main()
