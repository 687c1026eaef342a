"""Two sources that cannot both be right: in words, and drawn as two lanes with the gap between them."""

from dataclasses import dataclass
from typing import Any

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.pictures import Band, Bar, Tick, band, bar, length_for, ticks
from aidportal.money.show import show_amount, show_quantity
from aidportal.sources.models import Citation, Cited
from aidportal.sources.models.cited import Disagreement

Figure = Amount | Quantity


@dataclass(frozen=True)
class Lane:
    """One figure on the common axis. ``citation`` is None for the value that the ledger keeps."""

    value: Figure
    bar: Bar
    citation: Citation | None


@dataclass(frozen=True)
class Picture:
    """Two lanes and the gap. ``gap``: its width as a figure (at least)."""

    lanes: tuple[Lane, Lane]
    band: Band | None
    gap: Figure
    ticks: list[Tick]


@dataclass(frozen=True)
class Contradiction:
    """A disagreement with the name of its fact; ``picture`` where both figures share a unit."""

    fact: str
    value: Any
    states: Any
    citation: Citation
    picture: Picture | None


def contradictions(record: Cited) -> list[Contradiction]:
    """All that ``record``'s citations say against it, in the order of its facts."""
    return [
        Contradiction(str(record.FACTS[found.fact]), found.value, found.states, found.citation, _picture(found))
        for found in record.disagreements()
    ]


def _picture(found: Disagreement) -> Picture | None:
    kept, stated = found.value, found.states
    if not isinstance(kept, Figure) or _unit(kept) != _unit(stated):
        return None
    length = length_for([kept.interval, stated.interval])
    lanes = [
        Lane(value, bar(_size(value), value.interval, value.comparison, length), citation)
        for value, citation in ((kept, None), (stated, found.citation))
    ]
    return Picture(
        (lanes[0], lanes[1]),
        band(kept.interval, stated.interval, length),
        _sized(kept, int(kept.interval.gap(stated.interval))),
        ticks(length, lambda size: _shown(_sized(kept, size))),
    )


def _unit(figure: Figure) -> str:
    return figure.currency if isinstance(figure, Amount) else figure.unit.casefold()


def _size(figure: Figure) -> int:
    return figure.minor if isinstance(figure, Amount) else figure.thousandths


def _sized(figure: Figure, size: int) -> Figure:
    if isinstance(figure, Amount):
        return Amount(size, 1, figure.currency)
    return Quantity(size, 1, figure.unit)


def _shown(figure: Figure) -> str:
    return show_amount(figure) if isinstance(figure, Amount) else show_quantity(figure)


def with_contradictions(record: Cited, against: list[Contradiction]) -> list[tuple[Citation, list[Contradiction]]]:
    """``record``'s citations in order, each with what it contradicts."""
    return [
        (citation, [one for one in against if one.citation.pk == citation.pk])
        for citation in record.citations.all()  # type: ignore[attr-defined]
    ]
