"""How well a record is sourced: how many documents of which weight stand behind it, and how many voices those are."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from aidportal.sources.models import DISPUTE, REPLY, Citation, Cited, Source

#: What rests on such words alone is contested or answered, not borne out.
_NO_SUPPORT = {DISPUTE, REPLY}


@dataclass(frozen=True)
class Sourcing:
    """Numbers of different documents: official, press, and the rest (data sets, reports).

    ``independent``: of different publishers. Several documents of one publisher are one voice, and so are copies
    of one report, which count as whom they repeat.
    """

    official: int
    press: int
    other: int
    independent: int


def sourcing(record: Cited) -> Sourcing:
    """Counts the record's own citations, each source once. Expects ``citations__source`` to be prefetched."""
    citations: Iterable[Citation] = record.citations.all()  # type: ignore[attr-defined]
    sources = {one.source_id: one.source for one in citations if not _NO_SUPPORT.issuperset(one.backs)}.values()
    official = sum(source.is_official for source in sources)
    press = sum(source.kind == Source.Kind.PRESS for source in sources)
    return Sourcing(official, press, len(sources) - official - press, len({voice(source) for source in sources}))


def voice(source: Any) -> str:
    """Who speaks in a source: whom it repeats, else its publisher, in whatever capitals it writes itself."""
    return str(source.repeats or source.publisher_en or source.publisher).casefold()
