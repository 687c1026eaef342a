"""The one tokeniser, for what is indexed and for what is asked, in English, Japanese and Ukrainian.

Runs of kanji and kana become overlapping pairs, a single character stays itself; other runs of letters
and digits are words. Accents are dropped after Latin letters only: й is not и, and が is not か.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

# Kana without the middle dot, which separates words; unified ideographs with the iteration mark and zero.
_IDEOGRAPH = "\u3005\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u9fff"
RUN = re.compile(rf"[{_IDEOGRAPH}]+|(?:(?![{_IDEOGRAPH}])[^\W_])+(?:'(?:(?![{_IDEOGRAPH}])[^\W_])+)*")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'"})
#: Stands between texts of one record so that no phrase crosses from one into the next.
FILLERS = " | | "


@lru_cache(maxsize=4096)
def _without_latin_accent(char: str) -> str:
    base = unicodedata.normalize("NFD", char)[0]
    return base if "a" <= base <= "z" else char


def fold(text: str) -> str:
    """``text`` as it is compared: compatibility forms, case and Latin accents made alike."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_APOSTROPHES)
    return "".join(map(_without_latin_accent, unicodedata.normalize("NFC", folded)))


def runs(text: str) -> list[str]:
    """The words of ``text``, and its unbroken runs of kanji and kana."""
    return RUN.findall(fold(text))


def is_ideographic(run: str) -> bool:
    """Whether a run is written in kanji or kana (a run never mixes them with other letters)."""
    return re.match(rf"[{_IDEOGRAPH}]", run) is not None


def split(run: str) -> list[str]:
    """The tokens of one run."""
    if is_ideographic(run) and len(run) > 1:
        return [run[start : start + 2] for start in range(len(run) - 1)]
    return [run]


def tokens(text: str) -> Iterator[str]:
    """The tokens of ``text`` in order."""
    for run in runs(text):
        yield from split(run)


def joined(texts: Iterable[str]) -> str:
    """Several texts as one field value for a tokeniser that splits at white space."""
    return FILLERS.join(_joined_tokens(text) for text in texts if text)


# Names of countries, sectors and organisations come again with each record.
@lru_cache(maxsize=8192)
def _joined_tokens(text: str) -> str:
    return " ".join(tokens(text))
