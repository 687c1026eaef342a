"""How wide a text is, near enough to break it into lines before any font is known."""

import unicodedata

from aidportal.charts.specs import SIZE

_WIDE, _CAPITAL, _OTHER = 1.0, 0.72, 0.57


def width(text: str, size: float = SIZE) -> float:
    """Pixels, estimated generously."""
    return size * sum(map(_ems, text))


def _ems(char: str) -> float:
    if unicodedata.east_asian_width(char) in "WF":
        return _WIDE
    return _CAPITAL if char.isupper() else _OTHER


def lines(text: str, room: float, most: int = 2, size: float = SIZE) -> list[str]:
    """``text`` in at most ``most`` lines of ``room`` pixels; what does not fit ends in an ellipsis."""
    found: list[str] = []
    rest = text.strip()
    while rest and len(found) < most:
        line, rest = _first_line(rest, room, size)
        found.append(line)
    if rest and found:
        last = found[-1]
        while last and width(last + "…", size) > room:
            last = last[:-1]
        found[-1] = last.rstrip(" ,、・") + "…"
    return found


def _first_line(text: str, room: float, size: float) -> tuple[str, str]:
    taken, break_at, used = 0, 0, 0.0
    for taken, char in enumerate(text):
        used += size * _ems(char)
        if used > room:
            break
        if char == " " or unicodedata.east_asian_width(char) == "W":
            break_at = taken + 1
    else:
        return text, ""
    at = break_at or max(1, taken)
    return text[:at].strip(), text[at:].strip()
