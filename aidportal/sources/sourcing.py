"""How well a record is sourced: how many documents of which weight stand behind it."""

from dataclasses import dataclass

from aidportal.sources.models import Cited, Source


@dataclass(frozen=True)
class Sourcing:
    """Numbers of different sources: official documents, press, and the rest (data sets, reports)."""

    official: int
    press: int
    other: int


def sourcing(record: Cited) -> Sourcing:
    """Counts the record's own citations, each source once. Expects ``citations__source`` to be prefetched."""
    sources = {citation.source_id: citation.source for citation in record.citations.all()}.values()  # type: ignore[attr-defined]
    official = sum(source.is_official for source in sources)
    press = sum(source.kind == Source.Kind.PRESS for source in sources)
    return Sourcing(official, press, len(sources) - official - press)
