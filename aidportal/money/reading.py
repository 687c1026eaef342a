"""Reads typed text from left to right: known words and numbers, each once, so that time grows with length."""

import re
import unicodedata
from collections.abc import Mapping
from typing import TypeVar

from django.utils.translation import gettext as _

from aidportal.money.raised_digits import refuse_raised_digits

MOST_CHARACTERS = 200
APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘′`", "'"))
NUMBER = re.compile(r"[0-9]+(?:[.,' ][0-9]+)*")

Found = TypeVar("Found")


class Reader:
    """A position in a text. ``text`` is cleaned (NFKC, single spaces); words are met in lower case."""

    def __init__(self, text: str) -> None:
        # By size, before any work is done on it.
        if len(text) > MOST_CHARACTERS:
            raise ValueError(_("This is too long for one figure: type the figure alone."))
        refuse_raised_digits(text)
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
            start = len(self._lowered) - len(word)
            if self._lowered.endswith(word, self._at) and not self._cuts_a_word(start):
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


def _lower(char: str) -> str:
    # Some capitals have two characters in lower case; the two texts must stay in step.
    lowered = char.lower()
    return lowered if len(lowered) == 1 else char


def _alphabetic(char: str) -> bool:
    # Japanese is written without spaces: only Latin and Cyrillic words have ends.
    return char.isalpha() and char < "\u3000"


def _longest(words: Mapping[str, object]) -> int:
    return max(map(len, words))
