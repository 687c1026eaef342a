"""Puts the committed standards' files into the reference tables; the same again changes nothing."""

import json
from collections.abc import Iterable
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from aidportal.reference.codelists import DATA, Code, codes, labels
from aidportal.reference.models import Area, Currency, Named, Sector, Subdivision

Row = TypeVar("Row", bound=Named)
REGIONS = DATA / "ukraine-regions.geojson"


class Loaded(NamedTuple):
    """``rows``: how many the standard has; ``renewed``: whether a table that was in use has other rows now."""

    rows: int
    renewed: bool


def load_tables() -> dict[str, Loaded]:
    """Loads areas, subdivisions, sectors and currencies; gives what was loaded by table."""
    return {
        "areas": _put(Area, _areas()),
        "subdivisions": _put(Subdivision, _subdivisions()),
        "sectors": _put(Sector, chain(_sectors("SectorCategory"), _sectors("Sector"))),
        "currencies": _put(Currency, _currencies()),
    }


def _areas() -> Iterable[Area]:
    for codelist, kind in (("Country", Area.Kind.COUNTRY), ("Region", Area.Kind.REGION)):
        for code in codes(codelist).values():
            yield Area(**_named(codelist, code), kind=kind, withdrawn=code.withdrawn)


def _subdivisions() -> Iterable[Subdivision]:
    for feature in json.loads(REGIONS.read_text(encoding="utf-8"))["features"]:
        of = feature["properties"]
        yield Subdivision(
            code=of["code"],
            country_id=of["code"][:2],
            name=of["name_en"],
            name_ja=of["name_ja"],
            name_uk=of["name_uk"],
        )


def _sectors(codelist: str) -> Iterable[Sector]:
    for code in codes(codelist).values():
        yield Sector(**_named(codelist, code), parent_id=code.category or None, withdrawn=code.withdrawn)


def _currencies() -> Iterable[Currency]:
    for code in codes("Currency").values():
        yield Currency(**_named("Currency", code), withdrawn=code.withdrawn)


def _named(codelist: str, code: Code) -> dict[str, str]:
    names = {"name": labels(codelist, "en")[code.code]}
    for language in ("ja", "uk"):
        translated = labels(codelist, language)[code.code]
        # Only where there is a translation: the label falls back to English by itself.
        names[f"name_{language}"] = translated if translated != names["name"] else ""
    return {"code": code.code} | names


def _put(table: type[Row], rows: Iterable[Row]) -> Loaded:
    rows = list(rows)
    fields = [field.attname for field in table._meta.concrete_fields if not field.primary_key]
    stored = {code: _values(row, fields) for code, row in table._default_manager.in_bulk().items()}
    differing = [row for row in rows if stored.get(row.pk) != _values(row, fields)]
    table._default_manager.bulk_create(differing, update_conflicts=True, unique_fields=["code"], update_fields=fields)
    return Loaded(len(rows), bool(stored and differing))


def _values(row: Named, fields: Iterable[str]) -> list[Any]:
    return [getattr(row, field) for field in fields]
