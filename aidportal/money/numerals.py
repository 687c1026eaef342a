"""Numbers as typed: which of their signs group digits and which is the decimal sign."""

import re
from typing import NamedTuple

from django.utils.translation import gettext as _

MOST_DIGITS = 18


class Number(NamedTuple):
    """``digits`` without the decimal sign, the last ``decimals`` of which stand behind it: 7.6 is (76, 1)."""

    digits: int
    decimals: int


def number(typed: str, decimal: str | None) -> Number:
    """The number in ``typed``: digits with grouping and decimal signs.

    ``decimal`` is the decimal sign of the language, where the words around it tell ("?": either). It
    decides what "1,234" is; without it a comma before three digits groups. A point there is taken only in
    languages with a decimal point, else refused: "1.234 млрд" may be meant either way. Raises ValueError.
    """
    if sum(map(str.isdigit, typed)) > MOST_DIGITS:
        raise ValueError(_("This number has too many digits: use a word such as million or billion."))
    sign = _decimal_sign(typed, decimal)
    whole, _sign, fraction = typed.rpartition(sign) if sign else (typed, "", "")
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
