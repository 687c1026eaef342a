"""`manage.py keep_versions`: a first published version for what was public before versions were kept."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from aidportal.changes.models import LedgerVersion
from aidportal.publication.versions.keeping import keep, unkept


class Command(BaseCommand):
    help = "Keeps what published records say now as their first version, where none is kept yet. May be run again."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            # No other publisher meanwhile: rows are in the order of versions.
            now = LedgerVersion.objects.select_for_update().get(pk=1)
            missing = unkept()
            keep(missing, now.version)
        if options["verbosity"]:
            self.stdout.write(f"{sum(map(len, missing.values()))} records have their first version now.")
