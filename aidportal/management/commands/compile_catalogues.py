"""`manage.py compile_catalogues`: makes the .mo files that are missing or older than their translations."""

from typing import Any

from babel.messages.pofile import PoFileError
from django.core.management.base import BaseCommand, CommandError

from aidportal.catalogues import compile_catalogue, stale_catalogues


class Command(BaseCommand):
    help = "Compiles translations whose compiled file is missing or old. Needs no gettext tools."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for source in stale_catalogues():
            try:
                compiled = compile_catalogue(source)
            except PoFileError as error:
                raise CommandError(f"{source}: {error}") from error
            if options["verbosity"]:
                self.stdout.write(f"Compiled {compiled}")
