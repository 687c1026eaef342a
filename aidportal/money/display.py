"""The currency of worked-out amounts: one for a whole page, US dollars unless its address names another.

``?currency=JPY`` sets it (``aidportal.currencies``); whatever shows a worked-out amount asks here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

#: The one in which the ledger counts; it is in no address.
CANONICAL = "USD"
#: Those that are worked out beside it.
OTHERS = ("EUR", "JPY")
CURRENCIES = (CANONICAL, *OTHERS)

_shown: ContextVar[str] = ContextVar("shown_currency", default=CANONICAL)


def shown_currency() -> str:
    """The ISO 4217 code of the currency of this page."""
    return _shown.get()


@contextmanager
def showing(currency: str) -> Iterator[None]:
    """Within, worked-out amounts are shown in ``currency``."""
    token = _shown.set(currency)
    try:
        yield
    finally:
        _shown.reset(token)


def measure(stage: str, currency: str | None = None) -> str:
    """The column of a stage's sum (counted, committed, delivered): ``counted_jpy``; by default as the page has it."""
    return f"{stage}_{(currency or shown_currency()).lower()}"


def value_column(currency: str | None = None) -> str:
    """The column of a record's own value in minor units of a currency; by default as the page has it."""
    code = currency or shown_currency()
    return "usd_cents" if code == CANONICAL else f"{code.lower()}_minor"
