"""A pledge drawn: its figure on an axis, and what came of it by stage."""

from dataclasses import dataclass
from typing import Any

from aidportal.money.amounts import Amount
from aidportal.money.display import shown_currency
from aidportal.money.intervals import Comparison
from aidportal.money.pictures import Bar, Tick, bar, length_for, no_figure, ticks
from aidportal.money.show import show_column, show_money
from pledges.choices import KindOfMoney, Status
from pledges.models import Pledge

#: Width in pixels of the small strip in a row of a list.
STRIP = 88

#: Status → the circle of the stage that it has reached.
GLYPHS = {
    Status.ANNOUNCED: "s-promised",
    Status.COMMITTED: "s-committed",
    Status.IN_DELIVERY: "s-committed",
    Status.COMPLETED: "s-delivered",
    Status.SUSPENDED: "s-cancelled",
    Status.CANCELLED: "s-cancelled",
}


def ink_of(kind: str) -> str:
    """The ink of a kind of money, as the style sheet calls it."""
    return "unstated" if kind == KindOfMoney.NOT_STATED else kind


@dataclass(frozen=True)
class Headline:
    """The stated amount as a bar; ``low`` and ``high`` are the ends of what it may mean, in words."""

    bar: Bar
    ticks: list[Tick]
    low: str
    high: str


@dataclass(frozen=True)
class Stage:
    """One stage's sum as the page has it. ``comparison`` is that of the promise; paid sums are as recorded."""

    glyph: str
    name: str
    minor: int
    comparison: str
    bar: Bar


def headline(pledge: Pledge) -> Headline | None:
    """The stated amount in its own currency, or None where no figure is given."""
    amount: Any = pledge.amount
    if amount is None:
        return None
    interval = amount.interval
    length = length_for([interval])
    return Headline(
        bar(amount.minor, interval, amount.comparison, length, ink_of(pledge.kind_of_money)),
        ticks(length, lambda minor: show_money(minor, amount.currency)),
        _end(amount, interval.low),
        _end(amount, interval.high),
    )


def _end(amount: Amount, end: object) -> str:
    return "" if end is None else show_money(int(end), amount.currency)  # type: ignore[call-overload]


def stages(pledge: Pledge) -> tuple[list[Stage], list[Tick]]:
    """Promised, committed and delivered on one axis in the currency of the page; no grand total."""
    comparison, currency = pledge.amount_comparison or Comparison.EXACTLY, shown_currency()
    promised = Amount(pledge.worked_out or 0, 1, currency, comparison)
    sums = {"committed": pledge.committed, "delivered": pledge.delivered}
    figures = {name: Amount(minor, 1, currency) for name, minor in sums.items()}
    length = length_for(figure.interval for figure in (promised, *figures.values()))
    ink = ink_of(pledge.kind_of_money)
    first = (
        bar(promised.minor, promised.interval, comparison, length, ink)
        if pledge.worked_out is not None
        else no_figure(ink)
    )
    rows = [Stage("s-promised", "promised", promised.minor, comparison, first)]
    for name, figure in figures.items():
        drawn = bar(figure.minor, figure.interval, figure.comparison, length, ink)
        rows.append(Stage(f"s-{name}", name, figure.minor, figure.comparison, drawn))
    has_sums = any(row.minor for row in rows)
    return rows, ticks(length, show_column) if has_sums else []


@dataclass(frozen=True)
class Strip:
    """Committed and delivered as shares of the pledge's own amount: whole percents, and widths in pixels."""

    committed: int
    delivered: int
    committed_width: int
    delivered_width: int


def strip(pledge: Pledge) -> Strip | None:
    """None where no figure is given, and so no share can be told."""
    if not pledge.usd_cents:
        return None
    shares = [min(100, 100 * cents // pledge.usd_cents) for cents in (pledge.committed_usd, pledge.delivered_usd)]
    return Strip(shares[0], shares[1], STRIP * shares[0] // 100, STRIP * shares[1] // 100)
