"""Day rates for counting whole trees: asked once, not twice a row."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from aidportal.money.dates import StatedDate
from aidportal.money.preloaded import preloaded
from aidportal.money.rates import LONGEST_GAP


def rates_for(dated: Iterable[tuple[str | None, StatedDate]]) -> AbstractContextManager[Any]:
    """Preloads what USD values of amounts need: ``dated`` are currencies with the dates on which they were stated."""
    foreign = [(currency, on) for currency, on in dated if currency not in (None, "USD") and on]
    if not foreign:
        return nullcontext()
    currencies = {"USD", *(str(currency) for currency, _on in foreign)}
    first = min(on.first for _currency, on in foreign if on.first)
    return preloaded(currencies, first - LONGEST_GAP, max(on.last for _currency, on in foreign if on.last))
