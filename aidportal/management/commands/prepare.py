"""`manage.py prepare`: everything between installing and serving, in one process so that it takes seconds."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

STEPS = [
    ("compile_catalogues", "translations"),
    ("migrate", "database"),
    # Before anything is written: what is public now was so before.
    ("keep_versions", "first versions of what is public"),
    ("create_roles", "roles"),
    ("load_reference", "standards' code lists and day rates"),
    ("load_ledger", "founding ledger"),
]


class Command(BaseCommand):
    # It mends what the checks would name, such as translations that are not compiled.
    requires_system_checks: list[str] = []
    help = "Brings translations, database, reference tables and founding ledger up to date; may be run again."

    def handle(self, *args: Any, **options: Any) -> None:
        Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
        for command, what in STEPS:
            if options["verbosity"]:
                self.stdout.write(f"Preparing: {what}")
            call_command(command, verbosity=0)
        call_command("create_demo_admin", remove=not settings.DEBUG_MODE, stdout=self.stdout)
