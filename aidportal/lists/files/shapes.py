"""Columns that the files of several lists share: names, codes, dates, addresses."""

from collections.abc import Callable
from datetime import date
from operator import attrgetter
from typing import Any

from django.conf import settings
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from aidportal.addresses import absolute
from aidportal.lists.files.columns import Column, Type, Value
from aidportal.money.dates import StatedDate
from aidportal.reference.codelists import label as name_of

Read = Callable[[Any], Any]

IN_WORDS = _("The code in words.")


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
