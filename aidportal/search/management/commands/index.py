from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from aidportal.search.health import MOST_DELETED, differences, share_deleted
from aidportal.search.reading import reading, this_copy
from aidportal.search.rebuilding import rebuild_beside


class Command(BaseCommand):
    help = (
        "Build this machine's search index beside the one in use and put it in its place. "
        "With --check: only if it is due, and compare its counts with the database."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--check", action="store_true", help="Rebuild only if due; exit status 1 if counts differ."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        copy = this_copy()
        if not copy.path:
            raise CommandError("INDEX_ROOT is empty: each process keeps its index in memory and builds it itself.")
        if not options["check"]:
            self._rebuild(copy)
        else:
            self._check(copy)

    def _rebuild(self, copy: Any) -> None:
        state = rebuild_beside(copy)
        self.stdout.write(f"Index built for version {state.version} in {copy.path}.")

    def _check(self, copy: Any) -> None:
        with reading(patience=60) as view:
            found = list(differences(view))
        for difference in found:
            self.stderr.write(difference)
        if found or share_deleted(copy.path) >= MOST_DELETED:
            self._rebuild(copy)
        if found:
            raise CommandError("The index differed from the database; it was built anew.")
        self.stdout.write("The index holds what the database holds.")
