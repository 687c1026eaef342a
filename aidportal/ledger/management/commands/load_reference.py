"""manage.py load_reference: countries, regions, sectors, currencies and the European Central Bank's day rates."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from aidportal.changes.writing import writing
from aidportal.ledger.renewal import count_not_yet_counted, renew_named, renew_rated
from aidportal.money.ecb import put_rates, unloaded_rates
from aidportal.money.models import DayRate
from aidportal.reference.loading import Loaded, load_tables


class Command(BaseCommand):
    help = "Load what standards fix: countries, regions, sectors, currencies and day rates. Safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            tables = _load()
        except ValidationError as refused:
            messages = "\n".join(refused.messages)
            raise CommandError(
                f"Nothing was loaded: a public record does not stand up. See manage.py verify_ledger.\n{messages}"
            ) from refused
        if options["verbosity"]:
            counts = {table: loaded.rows for table, loaded in tables.items()} | {"day rates": DayRate.objects.count()}
            self.stdout.write(", ".join(f"{count:,} {table}" for table, count in counts.items()))


def _load() -> dict[str, Loaded]:
    # Read before anything is locked: there are many.
    rates = unloaded_rates()
    with writing("load_reference") as work:
        tables = load_tables()
        put_rates(rates)
        if days := [date.fromisoformat(day) for day, _currency, _rate in rates]:
            renew_rated(work, min(days), max(days))
        count_not_yet_counted(work)
        if any(loaded.renewed for loaded in tables.values()):
            renew_named(work)
    return tables
