"""Day rates for counting whole trees: asked once, not twice a row."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from aidportal.money.dates import StatedDate
from aidportal.money.display import CURRENCIES
from aidportal.money.preloaded import preloaded
from aidportal.money.rates import LONGEST_GAP


def rates_for(dated: Iterable[tuple[str | None, StatedDate]]) -> AbstractContextManager[Any]:
    """Preloads what values of amounts need: ``dated`` are currencies with the dates on which they were stated."""
    rated = [(currency, on) for currency, on in dated if currency is not None and on]
    if not rated:
        return nullcontext()
    currencies = {*CURRENCIES, *(str(currency) for currency, _on in rated)}
    first = min(on.first for _currency, on in rated if on.first)
    return preloaded(currencies, first - LONGEST_GAP, max(on.last for _currency, on in rated if on.last))
