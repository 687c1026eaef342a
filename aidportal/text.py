"""The one cleaning step for all text that comes in: forms, API parameters, imports, search.

SQLite stores a NUL that PostgreSQL refuses, and a lone surrogate breaks both; what is refused here
is refused with a sentence, and the same limits stand as CHECK constraints on both engines.
"""

import re
import unicodedata
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

# Bidirectional overrides, zero-width and filler characters can make one name look like another.
# Zero-width joiners stay out too: no language of this ledger needs them in a name.
INVISIBLE = re.compile(
    "[\u00ad\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e01ef]"
)
SPACE = re.compile(r"\s+")
ALLOWED_CONTROLS = {"\n", "\t"}


def _normalised(text: str) -> str:
    for char in text:
        category = unicodedata.category(char)
        if category == "Cs" or (category == "Cc" and char not in ALLOWED_CONTROLS) or _is_noncharacter(char):
            raise ValidationError(
                _("This text has a character that cannot be stored (code %(code)s): remove it."),
                code="unstorable",
                params={"code": f"U+{ord(char):04X}"},
            )
    # Taken out first: they would keep letters and their marks apart.
    return unicodedata.normalize("NFC", INVISIBLE.sub("", text))


def _is_noncharacter(char: str) -> bool:
    # Unicode's noncharacters, which XML refuses.
    return ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF


def _within(text: str, max_length: int | None) -> str:
    if max_length is not None and len(text) > max_length:
        raise ValidationError(
            _("This text has %(length)d characters, %(most)d are allowed: shorten it."),
            code="max_length",
            params={"length": len(text), "most": max_length},
        )
    return text


def clean_line(text: str, max_length: int | None = None) -> str:
    """One line of text: NFC, white space collapsed. Raises ValidationError for NUL, surrogates, controls, length."""
    return _within(SPACE.sub(" ", _normalised(SPACE.sub(" ", text))).strip(), max_length)


def clean_prose(text: str, max_length: int | None = None) -> str:
    """Several lines of text: NFC, line ends as LF. Raises ValidationError for NUL, surrogates, controls, length."""
    return _within(_normalised(text.replace("\r\n", "\n").replace("\r", "\n")).strip(), max_length)


class CheckedInDatabase:
    """A column that refuses NUL and over-long text on both engines, however the row is written."""

    def db_check(self, connection: Any) -> str:
        column = connection.ops.quote_name(self.column)  # type: ignore[attr-defined]
        checks = []
        if self.max_length:  # type: ignore[attr-defined]
            checks.append(f"length({column}) <= {self.max_length:d}")  # type: ignore[attr-defined]
        if connection.vendor == "sqlite":  # PostgreSQL cannot hold a NUL at all
            checks.append(f"instr({column}, char(0)) = 0")
        return " AND ".join(checks)


class LineField(CheckedInDatabase, models.CharField):
    """One line of clean text of at most ``max_length`` characters."""

    def to_python(self, value: Any) -> Any:
        value = super().to_python(value)
        return clean_line(value) if isinstance(value, str) else value


class ProseField(CheckedInDatabase, models.TextField):
    """Several lines of clean text of at most ``max_length`` characters (enforced, unlike in TextField)."""

    def to_python(self, value: Any) -> Any:
        value = super().to_python(value)
        return clean_prose(value, self.max_length) if isinstance(value, str) else value


class WebField(CheckedInDatabase, models.URLField):
    """A web address, http or https only: it is shown as a link."""

    def to_python(self, value: Any) -> Any:
        value = super().to_python(value)
        if not isinstance(value, str) or not value:
            return value
        value = clean_line(value)
        if not _is_web_address(value):
            raise ValidationError(_("A web address begins with https:// or http://: type it whole."), code="scheme")
        return value


def _is_web_address(text: str) -> bool:
    try:
        return urlsplit(text).scheme in ("http", "https")
    except ValueError:  # a broken IPv6 address, say
        return False
