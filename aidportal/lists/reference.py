"""Labels of the standards' codes, for facets: code → name in the active language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.utils.translation import get_language

from aidportal.reference.codelists import labels
from aidportal.reference.models import Area, Sector, Subdivision


def _labels(model: type[Model]) -> Mapping[str, Any]:
    return {row.pk: row.label for row in model._default_manager.all()}  # type: ignore[attr-defined]


def area_names() -> Mapping[str, str]:
    """Countries and regions."""
    return _labels(Area)


def sector_names() -> Mapping[str, str]:
    """DAC sectors of five digits and the groups of three that hold them."""
    return _labels(Sector)


def subdivision_names() -> Mapping[str, str]:
    """Regions of countries."""
    return _labels(Subdivision)


@dataclass(frozen=True)
class CodeNames:
    """A code list of IATI, withdrawn codes included: old records keep them."""

    codelist: str

    def __call__(self) -> Mapping[str, str]:
        return labels(self.codelist, (get_language() or "en")[:2])
