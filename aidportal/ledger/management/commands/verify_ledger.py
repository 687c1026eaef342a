"""`manage.py verify_ledger [--repair]`: proves that the ledger keeps what it promises."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import override

from aidportal.ledger.verification import findings
from aidportal.ledger.verification.findings import Finding, Mend
from aidportal.ledger.verification.repairing import repair


class Command(BaseCommand):
    help = (
        "Checks every invariant: counting, shares, citations, quotes, parts, addresses, publication, version, index. "
        "Names what is off; exit status 1 if anything is. With --repair: works out anew what is derived."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--repair", action="store_true", help="Mend what is derived; the rest needs a curator.")

    def handle(self, *args: Any, **options: Any) -> None:
        with override(settings.LANGUAGE_CODE):
            found = self._found()
            if options["repair"] and any(finding.mend is not Mend.BY_HAND for finding in found):
                repair(found)
                self.stdout.write("Repaired what is derived; checking once more.")
                found = self._found()
        if found:
            raise CommandError(f"Not everything is as it ought to be: {len(found)} findings.")
        if options["verbosity"]:
            self.stdout.write("The ledger keeps what it promises.")

    def _found(self) -> list[Finding]:
        found = list(findings())
        for finding in found:
            self.stdout.write(str(finding))
        return found
