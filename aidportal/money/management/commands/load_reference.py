"""manage.py load_reference: countries, regions, sectors, currencies and the European Central Bank's day rates."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from aidportal.money.ecb import load_rates
from aidportal.reference.loading import load_tables


class Command(BaseCommand):
    help = "Load what standards fix: countries, regions, sectors, currencies and day rates. Safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            counts = load_tables()
        counts["day rates"] = load_rates()
        if options["verbosity"]:
            self.stdout.write(", ".join(f"{count:,} {table}" for table, count in counts.items()))
