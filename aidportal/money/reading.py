"""Reads typed text from left to right: known words and numbers, each once, so that time grows with length."""

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from django.utils.translation import gettext as _

MOST_CHARACTERS = 200
MOST_DIGITS = 18
APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘′`", "'"))
NUMBER = re.compile(r"[0-9]+(?:[.,' ][0-9]+)*")

Found = TypeVar("Found")


class Number(NamedTuple):
    """``digits`` without the decimal sign, the last ``decimals`` of which stand behind it: 7.6 is (76, 1)."""

    digits: int
    decimals: int


class Reader:
    """A position in a text. ``text`` is cleaned (NFKC, single spaces); words are met in lower case."""

    def __init__(self, text: str) -> None:
        # By size, before any work is done on it.
        if len(text) > MOST_CHARACTERS:
            raise ValueError(_("This is too long for one figure: type the figure alone."))
        self.text = " ".join(unicodedata.normalize("NFKC", text).split())
        self._lowered = "".join(map(_lower, self.text)).translate(APOSTROPHES)
        self._at = 0

    @property
    def rest(self) -> str:
        """What has not been read yet, as typed."""
        return self.text[self._at :].strip()

    def take(self, words: Mapping[str, Found]) -> Found | None:
        """Reads the longest known word that stands here, and gives what it means."""
        self._skip_space()
        for length in range(min(_longest(words), len(self._lowered) - self._at), 0, -1):
            word = self._lowered[self._at : self._at + length]
            if word in words and not self._cuts_a_word(self._at + length):
                self._at += length
                return words[word]
        return None

    def take_digits(self) -> str:
        """Reads a number with its grouping and decimal signs; empty if none stands here."""
        self._skip_space()
        match = NUMBER.match(self._lowered, self._at)
        if not match:
            return ""
        self._at = match.end()
        return match.group()

    def take_off_end(self, words: Mapping[str, Found]) -> Found | None:
        """Takes a known word off the end of the text, and gives what it means."""
        for word in sorted(words, key=len, reverse=True):
            if self._lowered.endswith(word, self._at):
                self.text = self.text[: -len(word)].rstrip()
                self._lowered = self._lowered[: len(self.text)]
                return words[word]
        return None

    def _skip_space(self) -> None:
        while self._lowered[self._at : self._at + 1] == " ":
            self._at += 1

    def _cuts_a_word(self, end: int) -> bool:
        before, after = self._lowered[end - 1], self._lowered[end : end + 1]
        return _alphabetic(before) and _alphabetic(after)


def number(typed: str, decimal: str | None) -> Number:
    """The number in ``typed``: digits with grouping and decimal signs.

    ``decimal`` is the decimal sign of the language, where the words around it tell ("?": either). It
    decides what "1,234" is; without it a comma before three digits groups. A point there is taken only in
    languages with a decimal point, else refused: "1.234 млрд" may be meant either way. Raises ValueError.
    """
    if sum(map(str.isdigit, typed)) > MOST_DIGITS:
        raise ValueError(_("This number has too many digits: use a word such as million or billion."))
    sign = _decimal_sign(typed, decimal)
    whole, _sign, fraction = typed.partition(sign) if sign else (typed, "", "")
    groups = re.split("[.,' ]", whole)
    if len(set(re.findall("[.,' ]", whole))) > 1 or not _are_groups(groups):
        raise ValueError(_("The digits of this number are grouped unusually: write it as 1,234,567.89."))
    return Number(int("".join(groups) + fraction), len(fraction))


def _decimal_sign(typed: str, decimal: str | None) -> str | None:
    signs = [char for char in typed if not char.isdigit()]
    if not signs or signs[-1] not in ".,":
        return None
    last = signs[-1]
    if len(set(signs)) > 1:
        return last
    if len(signs) > 1:
        return None
    whole, fraction = typed.split(last)
    if len(fraction) != 3 or len(whole) > 3 or whole == "0":
        return last
    if decimal == last:
        return last
    if last == "," and decimal in (None, "."):
        return None
    raise ValueError(_("A point or comma before three digits is unclear here: write 1234 or 1.23."))


def _are_groups(groups: list[str]) -> bool:
    return len(groups) == 1 or (len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:]))


def _lower(char: str) -> str:
    # Some capitals have two characters in lower case; the two texts must stay in step.
    lowered = char.lower()
    return lowered if len(lowered) == 1 else char


def _alphabetic(char: str) -> bool:
    # Japanese is written without spaces: only Latin and Cyrillic words have ends.
    return char.isalpha() and char < "\u3000"


def _longest(words: Mapping[str, object]) -> int:
    return max(map(len, words))
