"""`manage.py load_ledger [FILE…]`: the founding ledger, or another one in the same form."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from aidportal.ledger.loading import Outcome, load
from aidportal.ledger.loading.problems import LedgerRefused

FOUNDING = Path(__file__).resolve().parents[2] / "data"


class Command(BaseCommand):
    help = (
        "Puts a ledger of YAML files in and publishes it: all of it, or nothing if anything in it is wrong. "
        "May be run again: only what differs is written, and what curators changed since stays as they made it."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files", nargs="*", type=Path, metavar="FILE", help="YAML file or folder of them; default: founding data."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            outcome = load(files_in(options["files"] or [FOUNDING]))
        except (LedgerRefused, ValidationError, OverflowError) as refused:
            # The last two come from counting and indexing, when all records stand.
            messages = refused.messages if isinstance(refused, ValidationError) else [str(refused)]
            raise CommandError("\n".join(["Nothing was loaded.", *messages])) from refused
        if options["verbosity"]:
            self._report(outcome)

    def _report(self, outcome: Outcome) -> None:
        added, changed, unchanged = map(len, (outcome.added, outcome.changed, outcome.unchanged))
        self.stdout.write(f"{added} records added, {changed} changed, {unchanged} as they were.")
        for record in outcome.kept:
            self.stdout.write(f"Left as curators changed it: {record}")


def files_in(paths: list[Path]) -> list[Path]:
    """Files as named, and all YAML files of the folders named."""
    files = [file for path in paths for file in (sorted(path.glob("*.yaml")) if path.is_dir() else [path])]
    if not files:
        raise CommandError("There is no .yaml file in this folder: name the files.")
    return files
