"""CSV safe against formulas: what a spreadsheet would run is marked as text, and the mark can be taken off again."""

import re

MARK = "'"
#: Signs with which a spreadsheet's formula, command or column break begins, also in full width.
_STARTS = frozenset("=+-@|%\t\r\n＝＋－＠｜％")
#: What spreadsheets skip in front: spaces of all kinds, invisible signs, quotes.
_SKIPPED = " \u00a0\u3000\u200b\u200c\u200d\u2060\ufeff'\"“”‘’«»„「『＂＇`´"
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?", re.ASCII)


def escaped(text: str) -> str:
    """``text`` with a mark in front if a spreadsheet might run it."""
    return MARK + text if _may_run(text) else text


def unescaped(text: str) -> str:
    """The text that ``escaped`` was given: for reading our own files back."""
    return text[1:] if text.startswith(MARK) and _may_run(text[1:]) else text


def _may_run(text: str) -> bool:
    # A negative number is a number.
    return text.lstrip(_SKIPPED)[:1] in _STARTS and bool(text.lstrip(_SKIPPED)) and not _NUMBER.fullmatch(text)
