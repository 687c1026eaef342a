"""Stated values as hypothesis makes them: any that a person could have typed."""

from datetime import date

from hypothesis import assume
from hypothesis import strategies as st

from aidportal.money.amounts import LIMIT, Amount, Quantity
from aidportal.money.dates import StatedDate
from aidportal.money.intervals import Comparison, Interval

COMPARISONS = st.sampled_from([comparison.value for comparison in Comparison])
CURRENCIES = st.sampled_from(["USD", "EUR", "JPY", "GBP", "UAH", "CAD", "KWD", "PLN", "KRW", "CHF"])
LANGUAGES = st.sampled_from(["en", "ja", "uk"])
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@st.composite
def figures(draw: st.DrawFn) -> tuple[int, int]:
    """A value below the limit and the place value of its last digit."""
    digits = draw(st.integers(1, 99_999_999))
    most = len(str(LIMIT // digits)) - 2
    step = 10 ** draw(st.integers(0, max(0, min(most, 12))))
    return digits * step, step


@st.composite
def amounts(draw: st.DrawFn, currencies: st.SearchStrategy[str] = CURRENCIES) -> Amount:
    minor, step = draw(figures())
    return Amount(minor, step, draw(currencies), draw(COMPARISONS))


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    thousandths, step = draw(figures())
    # "1.234 units" without a word of scale is refused as unclear: nobody can have typed it.
    assume(step > 1 or not 1_000 <= thousandths < 1_000_000)
    return Quantity(thousandths, step, draw(st.sampled_from(["units", "台", "генераторів"])), draw(COMPARISONS))


@st.composite
def stated_dates(draw: st.DrawFn) -> StatedDate:
    day, other = draw(DAYS), draw(DAYS)
    return draw(
        st.sampled_from(
            [
                StatedDate(),
                StatedDate.day(day),
                StatedDate.month(day.year, day.month),
                StatedDate.year(day.year),
                StatedDate.between(min(day, other), max(day, other)),
            ]
        )
    )


def intervals() -> st.SearchStrategy[Interval]:
    return amounts(st.just("USD")).map(lambda amount: amount.interval)
