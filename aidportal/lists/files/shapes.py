"""Columns that the files of several lists share: names, codes, amounts, dates, addresses."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from operator import attrgetter
from typing import Any

from django.conf import settings
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from aidportal.addresses import absolute
from aidportal.lists.files.columns import Column, Type, Value
from aidportal.money.dates import StatedDate
from aidportal.money.intervals import Comparison
from aidportal.money.serializers import ends, scaled
from aidportal.reference.codelists import label as name_of
from aidportal.reference.currencies import exponent

Read = Callable[[Any], Any]

IN_WORDS = _("The code in words.")
RATES = _("European Central Bank, reference rates")


def identity(title: str = "title") -> tuple[Column, ...]:
    """Slug, address and name of a record; its translations where they are asked for."""
    return (
        Column(
            "slug",
            _("name in addresses"),
            attrgetter("slug"),
            _("Names the record within its list; stays the same."),
            Type.CODE,
        ),
        Column("url", _("address"), page, _("The record’s page: figures, quotes, history."), Type.ADDRESS),
        Column(
            title,
            _("title") if title == "title" else _("name"),
            attrgetter(title),
            _("In the language of the file, in English where it is not translated."),
        ),
        *translations(title, _("title") if title == "title" else _("name")),
    )


def translations(name: str, label: Any) -> tuple[Column, ...]:
    """Each language of a translated field on its own, empty where there is none."""
    return tuple(
        Column(
            f"{name}_{code}",
            label,
            text(f"{name}_{code}"),
            _("In one language; empty: not translated."),
            is_extra=True,
        )
        for code, _name in settings.LANGUAGES
    )


def prose(name: str, label: Any, meaning: Any = "") -> tuple[Column, ...]:
    """A translated text."""
    return (Column(name, label, text(name), meaning), *translations(name, label))


def text(path: str) -> Callable[[Any], Value]:
    """Reads a text that may be missing."""
    read = attrgetter(path)
    return lambda record: read(record) or None


def page(record: Any) -> str:
    """The public page of a record, absolute."""
    return absolute(record.get_absolute_url())


def linked(name: str, label: Any, meaning: Any, path: str, title: str = "title") -> tuple[Column, ...]:
    """A record that this one names: how it is called, and its slug. Empty where it is not public."""

    def read(part: str) -> Callable[[Any], Value]:
        return lambda record: getattr(other, part) if (other := reached(record, path)) else None

    return (
        Column(name, label, read(title), meaning),
        Column(f"{name}_slug", label, read("slug"), _("Its name in addresses."), Type.CODE),
    )


def reached(record: Any, path: str) -> Any:
    """What a foreign key leads to among the rows that were fetched, else None."""
    # A prefetch that left it out (it is not public) leaves the key but no object: never ask for it again.
    field = record._meta.get_field(path)
    return field.get_cached_value(record, default=None)


def listed(name: str, label: Any, meaning: Any, read: Read, **more: Any) -> Column:
    """Several values in one cell."""
    return Column(name, label, read, meaning, many=True, **more)


def coded(name: str, label: Any, codelist: str, meaning: Any = "", path: str = "") -> tuple[Column, ...]:
    """A code of one of IATI's lists and its name."""
    code = text(path or name)
    where = absolute(f"/api/v1/codelists/{codelist}/")

    def named(record: Any) -> Value:
        value = code(record)
        return name_of(codelist, str(value)) if value else None

    return (
        Column(name, label, code, meaning, Type.CODE, codes=where, rule=f"IATI 2.03, {codelist}"),
        Column(f"{name}_name", label, named, IN_WORDS),
    )


def chosen(
    name: str, label: Any, choices: type[TextChoices], meaning: Any = "", path: str = ""
) -> tuple[Column, ...]:
    """One of our own codes and its name."""
    code = text(path or name)

    def named(record: Any) -> Value:
        value = code(record)
        return str(choices(str(value)).label) if value else None

    return (
        Column(name, label, code, meaning, Type.CODE, codes=", ".join(choices.values)),
        Column(f"{name}_name", label, named, IN_WORDS),
    )


def stated_date(name: str, label: Any, meaning: Any, path: str) -> tuple[Column, ...]:
    """A date as stated, and the days it may mean."""
    read: Callable[[Any], StatedDate] = attrgetter(path)
    return (
        Column(name, label, lambda record: read(record).iso or None, meaning, Type.STATED_DATE),
        Column(f"{name}_first", label, lambda record: read(record).first, _("First day that it can be."), Type.DAY),
        Column(f"{name}_last", label, lambda record: read(record).last, _("Last day that it can be."), Type.DAY),
    )


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
            _("Least that the words can mean: “about” is read as ±10 %, and rounding as written."),
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


def last_checked() -> Column:
    """When somebody last compared the record with its sources."""
    read: Callable[[Any], date | None] = attrgetter("last_checked_on")
    return Column(
        "last_checked_on",
        _("last checked on"),
        read,
        _("The day on which somebody last compared this record with its sources."),
        Type.DAY,
    )


def percents(shares: Sequence[int | None]) -> list[str]:
    """Hundredths of a percent as percents; one alone has all, several without shares have none."""
    if len(shares) == 1 and shares[0] is None:
        return ["100"]
    return [] if None in shares else [f"{scaled(share or 0, 2)}" for share in shares]
