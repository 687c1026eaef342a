"""What an address asks to compare."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from django.http import QueryDict
from django.utils.translation import gettext as _

from aidportal.lists.problems import Problem, is_showable

MOST = 4
#: What can stand side by side → the facet of pledges that it is, empty for pledges themselves.
SUBJECTS = {"pledge": "", "donor": "donor", "partner": "channel", "year": "year"}

_SLUG = re.compile(r"[A-Za-z0-9_.-]{1,120}", re.ASCII)
_YEAR = re.compile(r"(19|20)[0-9]{2}|2100|not_stated", re.ASCII)


@dataclass(frozen=True)
class Picked:
    """What an address asks to compare. ``values``: slugs or years without doubles, MOST at most."""

    subject: str
    values: tuple[str, ...]
    problems: list[Problem]

    def here(self) -> str:
        """The address of this very comparison."""
        return _address(self.subject, self.values)

    def adding(self, value: str) -> str:
        """The address with one more column."""
        return _address(self.subject, (*self.values, value))

    def without(self, value: str) -> str:
        """The address with one column less."""
        return _address(self.subject, tuple(one for one in self.values if one != value))

    def those(self, known: Mapping[str, str]) -> "Picked":
        """Only what there is: ``known`` leads from what was asked for to its present name."""
        found = tuple(dict.fromkeys(known[value] for value in self.values if value in known))
        missing = [_no_such_record(self.subject)] if any(value not in known for value in self.values) else []
        return replace(self, values=found, problems=[*self.problems, *missing])

    @property
    def is_full(self) -> bool:
        return len(self.values) >= MOST


def picked(query: QueryDict) -> Picked:
    """What is asked for; what is wrong is named and left out."""
    problems = [_unknown(name) for name in query if name not in (*SUBJECTS, "q", "what")]
    asked = [name for name in SUBJECTS if query.getlist(name)]
    if len(asked) > 1:
        message = _("One kind at a time: pledges with pledges, donors with donors.")
        problems.append(Problem(asked[1], message))
    wanted = query.get("what", "pledge")
    subject = asked[0] if asked else wanted if wanted in SUBJECTS else "pledge"
    shape = _YEAR if subject == "year" else _SLUG
    given = tuple(dict.fromkeys(value for value in query.getlist(subject) if value))
    right = tuple(value for value in given if shape.fullmatch(value))
    if len(right) < len(given):
        problems.append(_no_such_record(subject))
    if len(right) > MOST:
        message = _("At most %(most)d can stand side by side: the others were left out.") % {"most": MOST}
        problems.append(Problem(subject, message))
    return Picked(subject, right[:MOST], problems)


def _address(subject: str, values: Sequence[str]) -> str:
    query = QueryDict(mutable=True)
    query.setlist(subject, list(values))
    return f"?{query.urlencode()}" if values else f"?what={subject}"


def _no_such_record(subject: str) -> Problem:
    return Problem(subject, _("There is no such record: choose one below."))


def _unknown(name: str) -> Problem:
    message = _("There is no such parameter here. There are: %(known)s.") % {
        "known": ", ".join([*SUBJECTS, "q", "what"])
    }
    return Problem(name if is_showable(name) else "", message)


def label_of(subject: str) -> str:
    """What stands in the columns, as a reader calls it."""
    return {"pledge": _("Pledges"), "donor": _("Donors"), "partner": _("Partners"), "year": _("Years")}[subject]
