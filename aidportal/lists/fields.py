"""Form fields for what comes in addresses: ASCII digits, bounded, clean, several values only where meant."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from aidportal.search.tokens import runs
from aidportal.text import clean_line

MOST_CODES = 50
MOST_CHARACTERS = 200
MOST_TERMS = 10
MOST_SIGNED = 600
#: Whole dollars; in cents still far below what the index adds up exactly.
MOST_DOLLARS = 10**12
YEARS = range(1900, 2101)

_CODE = re.compile(r"[A-Za-z0-9_.-]{1,120}", re.ASCII)
_DIGITS = re.compile(r"[0-9]{1,13}", re.ASCII)
_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)

Choices = Iterable[tuple[str, Any]]


class CodesField(forms.Field):
    """Codes or slugs, each parameter one; the value is a tuple without doubles.

    ``choices``: the only values there are, if they are few and fixed (a list or a callable).
    """

    widget = forms.MultipleHiddenInput

    def __init__(self, *, choices: Choices | Callable[[], Choices] | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.choices = choices

    def clean(self, value: list[str] | None) -> tuple[str, ...]:
        codes = tuple(dict.fromkeys(value or ()))
        if len(codes) > MOST_CODES:
            message = _("At most %(most)d values can be asked for at once: remove some.")
            raise ValidationError(message, params={"most": MOST_CODES})
        if not all(_CODE.fullmatch(code) for code in codes):
            raise ValidationError(
                _("A code has letters, digits, dots, hyphens and underscores: choose one from the list.")
            )
        if self.choices is not None:
            self._check_known(codes)
        return codes

    def _check_known(self, codes: tuple[str, ...]) -> None:
        listed = self.choices() if callable(self.choices) else self.choices
        known = [str(code) for code, _label in listed or ()]
        if not set(codes) <= set(known):
            message = _("There is no such value: choose from %(known)s.")
            shown = ", ".join(known[:30]) + (", …" if len(known) > 30 else "")
            raise ValidationError(message, params={"known": shown})


class OneOfField(forms.CharField):
    """One of few words."""

    def __init__(self, *, choices: Choices, **options: Any) -> None:
        super().__init__(**options)
        self.choices = tuple(choices)

    def clean(self, value: Any) -> str:
        known = [code for code, _label in self.choices]
        if value and value not in known:
            message = _("There is no such value: choose from %(known)s.")
            raise ValidationError(message, params={"known": ", ".join(known)})
        return value or ""


class DollarsField(forms.Field):
    """Whole US dollars from 0 to MOST_DOLLARS, in ASCII digits only; None if empty."""

    def clean(self, value: Any) -> int | None:
        text = (value or "").strip()
        if not text:
            return None
        if not _DIGITS.fullmatch(text) or int(text) > MOST_DOLLARS:
            message = _("Write whole US dollars from 0 to %(most)d in digits only, like 1000000.")
            raise ValidationError(message, params={"most": MOST_DOLLARS})
        return int(text)


class DayField(forms.Field):
    """A day as year-month-day within YEARS; None if empty."""

    def clean(self, value: Any) -> dt.date | None:
        text = (value or "").strip()
        if not text:
            return None
        try:
            day = dt.date.fromisoformat(text) if _DAY.fullmatch(text) else None
        except ValueError:
            day = None
        if day is None or day.year not in YEARS:
            raise ValidationError(_("Write a day from 1900 to 2100 as year-month-day, like 2023-03-22."))
        return day


class YearsField(CodesField):
    """Years within YEARS, or not_stated."""

    def clean(self, value: list[str] | None) -> tuple[str, ...]:
        codes = super().clean(value)
        if not all(code == "not_stated" or (_DIGITS.fullmatch(code) and int(code) in YEARS) for code in codes):
            raise ValidationError(_("Write a year from 1900 to 2100, like 2023, or not_stated."))
        return codes


class MonthField(forms.Field):
    """A month as year-month within YEARS; None if empty."""

    def clean(self, value: Any) -> str | None:
        text = (value or "").strip()
        if not text:
            return None
        if not _MONTH.fullmatch(text) or int(text[:4]) not in YEARS:
            raise ValidationError(_("Write a month from 1900 to 2100 as year-month, like 2023-03."))
        return str(text)


class SignedField(forms.Field):
    """A text that we signed, or whatever came in its place: whether it is ours is asked elsewhere."""

    def clean(self, value: Any) -> str:
        text = value or ""
        return text if len(text) <= MOST_SIGNED and text.isascii() and text.isprintable() else "?"


class WordsField(forms.Field):
    """Words to search for: at most MOST_CHARACTERS and MOST_TERMS; "" if empty."""

    def clean(self, value: Any) -> str:
        words = clean_line(value or "", MOST_CHARACTERS)
        terms = len(runs(words))
        if terms > MOST_TERMS:
            message = _("At most %(most)d words can be searched for at once: leave some out.")
            raise ValidationError(message, params={"most": MOST_TERMS})
        if words and not terms:
            raise ValidationError(_("Search for letters or digits: signs alone are in no index."))
        return words
