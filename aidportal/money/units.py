"""What the unit of a quantity tells about the figure before it."""

from django.utils.translation import gettext as _

# Japanese counters, to which 強 and the like belong as precision words: 20台強, but not 補強.
COUNTERS = {
    *"台基個人名枚本件棟隻機両頭匹羽社校所点冊回戸床箱袋束缶着足組式",
    "世帯",
    "箇所",
    "か所",
    "カ所",
    "トン",
    "キロ",
}
NEEDS_COUNTER = ("強", "弱", "余")
# In English no space groups digits; in Ukrainian one does, but before a rating it may part how many from how large.
RATINGS_UK = {"вт", "квт", "мвт", "гвт", "ва", "ква", "мва", "в", "кв", "а", "мм", "см"}


def is_counter(unit: str) -> bool:
    """Whether this is a Japanese counter and nothing else."""
    return unit in COUNTERS


def decimal_before(unit: str) -> str | None:
    """The sign argument of ``numerals.number``: a Ukrainian writer may mean a comma either way."""
    return "?" if _is_cyrillic(unit[0]) else None


def refuse_rating(figure: str, unit: str) -> None:
    """Raises ValueError where "5 100 kW generators" may be 5,100 or five of 100 kW."""
    first, *others = unit.lower().split()
    rating = first in RATINGS_UK and others if _is_cyrillic(first[0]) else first[0] < "\u0400"
    if " " in figure and rating:
        raise ValueError(
            _("This space may group digits or part how many from how large: write 5100 kW, or 5 units of 100 kW.")
        )


def _is_cyrillic(char: str) -> bool:
    return "\u0400" <= char < "\u0530"
