"""What is wrong with the parameters of a list: named, with the remedy, never repeating what was sent."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

_SHOWABLE = re.compile(r"[a-z][a-z_]{0,29}", re.ASCII)


@dataclass(frozen=True)
class Problem:
    """``name`` of the parameter ("" where it cannot be shown), ``message``: what is wrong and what to do."""

    name: str
    message: str


def is_showable(name: str) -> bool:
    """Whether a name that was sent can be repeated on a page."""
    return bool(_SHOWABLE.fullmatch(name))


def unknown(name: str, known: Iterable[str]) -> Problem:
    """A parameter that this list does not have."""
    message = _("This list has no such parameter. It has: %(known)s.") % {"known": ", ".join(sorted(known))}
    return Problem(name if is_showable(name) else "", message)


def doubled(name: str) -> Problem:
    """A parameter that takes one value came several times."""
    return Problem(name, _("This parameter came more than once: give it one value."))


def not_in_ledger(name: str) -> Problem:
    """A code or address that names nothing public."""
    return Problem(name, _("A value names nothing in this ledger: remove it, or choose one from the list."))


def foreign_cursor(name: str) -> Problem:
    """A cursor that was tampered with, or issued for another list, filter or order."""
    return Problem(name, _("This place was not handed out for this list: remove it to start from the front."))
