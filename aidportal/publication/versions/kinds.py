"""The kinds of facts that a published version holds.

Other records are held by kind and id, never by name: their names are theirs, and must vanish with them. Names of a
standard's rows are held as they were published.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from django.db import models
from django.utils.formats import localize
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from aidportal.money.amounts import Amount, Quantity
from aidportal.money.dates import StatedDate
from aidportal.money.show import percent_sign, show_amount, show_date, show_money, show_quantity
from aidportal.publication.versions.facts import Fact, Key, Names
from aidportal.punctuation import listed
from aidportal.reference import codelists


@dataclass(frozen=True)
class Text(Fact):
    """A text in one ``language``, or (empty) in no language of the portal's."""

    language: str = ""
    is_prose = True

    @property
    def key(self) -> str:
        return f"{self.name}_{self.language}" if self.language else self.name

    def label(self, model: Any) -> str:
        label = super().label(model)
        if self.language in ("", "en"):
            return label
        return _("%(field)s (%(language)s)") % {
            "field": label,
            "language": codelists.label("Language", self.language),
        }

    def write(self, row: Any) -> Any:
        return getattr(row, self.key)


def texts(*names: str) -> tuple[Text, ...]:
    """Translated texts, each in the portal's languages."""
    return tuple(Text(name, language=language) for name in names for language in ("en", "ja", "uk"))


@dataclass(frozen=True)
class Day(Fact):
    """A calendar day."""

    def show(self, value: Any, names: Names) -> str:
        return show_date(StatedDate.day(date.fromisoformat(value)))


@dataclass(frozen=True)
class Clock(Fact):
    """A time of day at the venue."""

    def show(self, value: Any, names: Names) -> str:
        return str(localize(time.fromisoformat(value)))


@dataclass(frozen=True)
class Cents(Fact):
    """US dollars out of a column of cents."""

    def show(self, value: Any, names: Names) -> str:
        return show_money(value, "USD")


@dataclass(frozen=True)
class Converted(Fact):
    """A sum in another currency, for the totals of readers who chose it."""

    is_shown = False


@dataclass(frozen=True)
class Share(Fact):
    """Hundredths of a percent."""

    def show(self, value: Any, names: Names) -> str:
        return f"{localize(value / 100 if value % 100 else value // 100)}{percent_sign()}"


@dataclass(frozen=True)
class Stated(Fact):
    """An amount, a quantity or a date with its precision."""

    def write(self, row: Any) -> Any:
        match getattr(row, self.name):
            case Amount() as amount:
                return ["amount", amount.minor, amount.step, amount.currency, str(amount.comparison)]
            case Quantity() as quantity:
                return ["quantity", quantity.thousandths, quantity.step, quantity.unit, str(quantity.comparison)]
            case StatedDate() as stated if stated:
                return [
                    "date",
                    *(day and day.isoformat() for day in (stated.first, stated.last)),
                    str(stated.precision),
                ]
        return None

    def show(self, value: Any, names: Names) -> str:
        kind, *parts = value
        if kind == "amount":
            return show_amount(Amount(*parts))
        if kind == "quantity":
            return show_quantity(Quantity(*parts))
        first, last = (day and date.fromisoformat(day) for day in parts[:2])
        return show_date(StatedDate(first, last, parts[2]))


@dataclass(frozen=True)
class Choice(Fact):
    """One code, or a list of codes, out of ``choices``. ``beside``: only shown with that other fact."""

    choices: type[models.TextChoices] | None = None
    beside: str = ""

    def show(self, value: Any, names: Names) -> str:
        labels = dict(self.choices.choices if self.choices else ())
        return listed(labels.get(code, code) for code in (value if isinstance(value, list) else [value]))


@dataclass(frozen=True)
class Coded(Fact):
    """A code of one of IATI's lists."""

    codelist: str = ""

    def show(self, value: Any, names: Names) -> str:
        return codelists.label(self.codelist, value)


@dataclass(frozen=True)
class Standard(Fact):
    """A row of a standard's table (country, sector, region): its code and its names as published."""

    def write(self, row: Any) -> Any:
        other = getattr(row, self.name)
        return other and {"code": other.pk, "en": other.name, "ja": other.name_ja, "uk": other.name_uk}

    def show(self, value: Any, names: Names) -> str:
        return str(value.get((get_language() or "en")[:2]) or value["en"])


@dataclass(frozen=True)
class Link(Fact):
    """Another record of the ledger: [kind, id]."""

    def write(self, row: Any) -> Any:
        column = row._meta.get_field(self.name)
        pk = getattr(row, column.attname)
        return pk and [column.related_model._meta.model_name, pk]

    def links(self, value: Any) -> Iterator[Key]:
        yield value[0], value[1]

    def paths(self, model: Any) -> Iterator[tuple[str, str]]:
        yield model._meta.get_field(self.name).related_model._meta.model_name, self.name

    def among(self, value: Any, public: Collection[Key]) -> Any:
        return value if (value[0], value[1]) in public else None

    def show(self, value: Any, names: Names) -> str:
        return names.of(value)
