"""What changed in the whole ledger, version by version, newest first."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.utils.translation import gettext as _

from aidportal.changes.models import Version
from aidportal.lists import problems
from aidportal.lists.problems import Problem
from aidportal.money.dates import StatedDate
from aidportal.pages.versions.effects import Effect, effects
from aidportal.pages.versions.lists import LISTS, list_of
from aidportal.publication.models import RecordVersion, VersionTotals
from aidportal.publication.versions.naming import names_of

#: How many records one page names.
SHOWN = 50

_NUMBER = re.compile(r"[0-9]{1,15}", re.ASCII)


@dataclass(frozen=True)
class Touched:
    """A record in a version. ``record`` is None while it is not public: then nothing of it is shown."""

    row: RecordVersion
    kind: str
    record: Any

    @property
    def list_name(self) -> str:
        return list_of(self.row.kind).name


@dataclass(frozen=True)
class Act:
    """What a version did to some records: published, changed, withdrew them."""

    label: str
    records: list[Touched]


@dataclass(frozen=True)
class VersionShown:
    """One version of the ledger with what it did."""

    version: Version
    acts: list[Act]
    effects: list[Effect]

    @property
    def day(self) -> StatedDate:
        return self.acts[0].records[0].row.day


@dataclass
class Asked:
    """The parameters of the page: ``kind`` is a list's name, ``before`` a row's number; and what was wrong."""

    kind: str = ""
    before: int | None = None
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def of(cls, query: Any, known: Collection[str] = ("kind", "before")) -> "Asked":
        """Reads a QueryDict. What is wrong is left out and named."""
        asked = cls()
        for name, given in query.lists():
            if name not in known:
                asked.problems.append(problems.unknown(name, known))
            elif len(given) > 1:
                asked.problems.append(problems.doubled(name))
            elif name == "kind" and given[0] in {"", *LISTS}:
                asked.kind = given[0]
            elif name == "before" and _NUMBER.fullmatch(given[0]):
                asked.before = int(given[0])
            else:
                asked.problems.append(_wrong(name))
        return asked


@dataclass(frozen=True)
class Changes:
    """One page. ``earlier``: the row before which more follow, or None."""

    versions: list[VersionShown]
    earlier: int | None


def changes(asked: Asked) -> Changes:
    """What ``asked`` asks for, in a fixed number of queries."""
    rows = RecordVersion.objects.select_related("version").defer("content").order_by("-pk")
    if asked.kind:
        rows = rows.filter(kind=LISTS[asked.kind].declaration.kind)
    if asked.before is not None:
        rows = rows.filter(pk__lt=asked.before)
    found = list(rows[: SHOWN + 1])
    shown = found[:SHOWN]
    totals = VersionTotals.objects.in_bulk({row.version_id for row in shown})
    touched = _touched(shown)
    versions = [
        VersionShown(one[0].row.version, _acts(one), _effects(totals, version))
        for version, group in groupby(touched, key=lambda one: one.row.version_id)
        for one in [list(group)]
    ]
    return Changes(versions, shown[-1].pk if len(found) > SHOWN else None)


def _touched(rows: list[RecordVersion]) -> list[Touched]:
    names = names_of((row.kind, row.record) for row in rows)
    return [
        Touched(
            row,
            str(list_of(row.kind).declaration.model._meta.verbose_name),
            names.get((row.kind, row.record)),
        )
        for row in rows
    ]


def _acts(touched: list[Touched]) -> list[Act]:
    by_act = {act: [one for one in touched if one.row.act == act] for act in RecordVersion.Act}
    return [Act(str(act.label), sorted(some, key=_place)) for act, some in by_act.items() if some]


def _place(touched: Touched) -> tuple[int, str]:
    return list(LISTS).index(touched.list_name), str(touched.record or "")


def _effects(totals: Mapping[int, VersionTotals], version: int) -> list[Effect]:
    kept = totals.get(version)
    return effects(kept.before, kept.after) if kept else []


def _wrong(name: str) -> Problem:
    if name == "kind":
        message = _("There is no such value: choose from %(known)s.") % {"known": ", ".join(LISTS)}
    else:
        message = _("This place was not handed out for this list: remove it to start from the front.")
    return Problem(name, message)
