"""Footnote marks and powers beside a number, which would become digits of it: 7.6¹ is not 7.61."""

import unicodedata
from itertools import pairwise

from django.utils.translation import gettext as _

SIGNS = ".,'"


def refuse_raised_digits(text: str) -> None:
    """Raises ValueError if a raised, lowered or circled digit stands beside a digit, with or without a space."""
    shown = [(char, unicodedata.normalize("NFKC", char)) for char in "".join(text.split())]
    for (left, left_read), (right, right_read) in pairwise(shown):
        ends, begins = _is_digit(left_read[-1:]), _is_digit(right_read[:1])
        beside = (ends or left_read in SIGNS) and (begins or right_read in SIGNS)
        if beside and ((ends and not left.isdecimal()) or (begins and not right.isdecimal())):
            raise ValueError(_("A raised or circled digit stands beside a number: take the footnote mark out."))


def _is_digit(char: str) -> bool:
    return char.isdecimal()
