"""Columns of money that the files of several lists share: as stated, in US dollars, and shares."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from operator import attrgetter
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from aidportal.lists.files.columns import Column, Type, Value
from aidportal.lists.files.shapes import IN_WORDS, chosen
from aidportal.money.intervals import Comparison
from aidportal.money.serializers import ends, scaled
from aidportal.reference.currencies import exponent

RATES = _("European Central Bank, reference rates")


def amount(path: str = "amount") -> tuple[Column, ...]:
    """Money as stated, in whole units of its currency, with what the words leave possible."""
    of = partial(_of, path)
    precision = _("precision")
    return (
        Column(
            "amount",
            _("amount"),
            of(lambda value: scaled(value.minor, exponent(value.currency))),
            _("As the source states it, exact; empty: no source gives a figure."),
            Type.DECIMAL,
            _("units of the currency"),
        ),
        Column("currency", _("currency"), of(lambda value: value.currency), "", Type.CODE, codes="ISO 4217"),
        Column(
            "comparison",
            precision,
            of(lambda value: str(value.comparison)),
            _("The word that belongs to the figure."),
            Type.CODE,
            codes=", ".join(Comparison.values),
        ),
        Column("comparison_name", precision, of(lambda value: str(Comparison(value.comparison).label)), IN_WORDS),
        _end(
            path,
            "low",
            _("least"),
            _("Least that the words can mean: “about” is read as ±10%, and rounding as written."),
        ),
        _end(path, "high", _("most"), _("Most that the words can mean; empty: they set no bound.")),
    )


def _of(path: str, part: Callable[[Any], Value]) -> Callable[[Any], Value]:
    return lambda record: part(value) if (value := getattr(record, path)) else None


def _end(path: str, which: str, label: Any, meaning: Any) -> Column:
    read = _of(path, lambda value: ends(value.interval, exponent(value.currency))[which])
    return Column(f"amount_{which}", label, read, meaning, Type.DECIMAL, _("units of the currency"))


def dollars(name: str, label: Any, meaning: Any, rule: Any = "") -> Column:
    """A column in US cents, as US dollars."""
    read = attrgetter("usd_cents" if name == "usd" else name)
    return Column(
        name,
        label,
        lambda record: None if (cents := read(record)) is None else scaled(cents, 2),
        meaning,
        Type.DECIMAL,
        _("USD"),
        rule=rule,
    )


def worked_out(bases: type[TextChoices]) -> tuple[Column, ...]:
    """US dollars with the rate behind them. Reads the ``usd_*`` columns of a record."""
    return (
        dollars("usd", _("USD"), _("The amount in US dollars, exact to the cent; empty: no rate."), RATES),
        *chosen("usd_basis", _("USD basis"), bases, _("How the USD value was come by.")),
        Column(
            "usd_rate",
            _("rate"),
            lambda record: Decimal(record.usd_rate) if record.usd_rate else None,
            _("US dollars for one unit of the currency."),
            Type.DECIMAL,
            _("USD for one unit"),
            rule=RATES,
        ),
        Column(
            "usd_rate_date",
            _("day of the rate"),
            attrgetter("usd_rate_date"),
            _("Last day whose rate went in."),
            Type.DAY,
            rule=RATES,
        ),
    )


def percents(shares: Sequence[int | None]) -> list[str]:
    """Hundredths of a percent as percents; one alone has all, several without shares have none."""
    if len(shares) == 1 and shares[0] is None:
        return ["100"]
    return [] if None in shares else [f"{scaled(share or 0, 2)}" for share in shares]
