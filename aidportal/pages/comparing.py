"""Up to four pledges, donors, partners or years side by side: what stands in each column, and what differs."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Prefetch
from django.http import QueryDict
from django.utils.translation import gettext as _

from aidportal.lists.addresses import Addresses
from aidportal.lists.problems import Problem, is_showable
from aidportal.lists.summaries import Group
from aidportal.pages.summarising import Asked, Row
from aidportal.publication.models import SlugRedirect
from aidportal.publication.pages import rows_of_published
from aidportal.sources.citing import published_citations
from aidportal.sources.disagreement import contradictions
from aidportal.sources.sourcing import sourcing
from events.models import EventParticipant
from partners.models import InitiativeOrganisation, Organisation
from pledges.documents import IMPLEMENTING
from pledges.models import Pledge, PledgeParticipant
from pledges.pictures import stages

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


@dataclass(frozen=True)
class Column:
    """One pledge, with what its page works out."""

    pledge: Any
    remove: str

    @property
    def stages(self) -> Any:
        return stages(self.pledge)[0]

    @property
    def sourcing(self) -> Any:
        return sourcing(self.pledge)

    @property
    def contradictions(self) -> Any:
        return contradictions(self.pledge)

    @property
    def sources(self) -> list[Any]:
        return list({one.source_id: one.source for one in self.pledge.citations.all()}.values())

    @property
    def channels(self) -> list[Any]:
        return [row.organisation for row in self.pledge.participants.all()]


#: Row of the table → what two pledges must share so that it is the same.
_ASPECTS: dict[str, Callable[[Any], Any]] = {
    "figure": lambda pledge: pledge.amount,
    "usd": lambda pledge: pledge.worked_out,
    "stages": lambda pledge: (pledge.committed, pledge.delivered),
    "kind": lambda pledge: pledge.kind_of_money,
    "status": lambda pledge: pledge.status,
    "announced": lambda pledge: pledge.announced,
    "due": lambda pledge: pledge.due,
    "event": lambda pledge: pledge.announced_at_id,
    "donor": lambda pledge: pledge.donor_id,
    "recipients": lambda pledge: sorted(row.area_id for row in pledge.recipients.all()),
    "sectors": lambda pledge: sorted(row.sector_id for row in pledge.sectors.all()),
    "goods": lambda pledge: [(item.description, item.quantity) for item in pledge.items.all()],
    "channels": lambda pledge: sorted(row.organisation_id for row in pledge.participants.all()),
    "sources": lambda pledge: sorted({citation.source_id for citation in pledge.citations.all()}),
}


def compared_pledges(asked: Picked) -> tuple[Picked, list[Column], dict[str, bool]]:
    """What of it there is, the columns in order, and for each row whether they differ. A fixed number of queries."""
    through = rows_of_published(PledgeParticipant.objects.filter(role=IMPLEMENTING), "organisation")
    public = Pledge.objects.published().for_list().with_transactions()
    public = public.prefetch_related(Prefetch("participants", through.order_by("pk")))
    by_slug = {pledge.slug: pledge for pledge in public.filter(slug__in=asked.values)}
    missing = [value for value in asked.values if value not in by_slug]
    if missing:
        old = SlugRedirect.objects.filter(kind="pledge", slug__in=missing).values_list("slug", "record")
        moved = {pledge.pk: pledge for pledge in public.filter(pk__in=[pk for _slug, pk in old])}
        by_slug |= {slug: moved[pk] for slug, pk in old if pk in moved}
    known = asked.those({value: pledge.slug for value, pledge in by_slug.items()})
    pledges = {pledge.slug: pledge for pledge in by_slug.values()}
    columns = [Column(pledges[value], known.without(value)) for value in known.values]
    differs = {name: _differs(read(column.pledge) for column in columns) for name, read in _ASPECTS.items()}
    return known, columns, differs


@dataclass(frozen=True)
class Totals:
    """One donor, partner or year: ``row`` as in a summary table, ``organisation`` or None."""

    row: Row
    organisation: Any
    remove: str

    @property
    def initiatives(self) -> list[Any]:
        """What a partner does, each once."""
        return list({row.initiative_id: row.initiative for row in self.organisation.initiative_roles.all()}.values())

    @property
    def events(self) -> int:
        return len({row.event_id for row in self.organisation.event_roles.all()})

    @property
    def sourcing(self) -> Any:
        return sourcing(self.organisation)


def compared_totals(asked: Picked) -> tuple[Picked, list[Totals]]:
    """What of it there is, and the columns in order, all of one state of the ledger."""
    facet = SUBJECTS[asked.subject]
    organisations = {} if asked.subject == "year" else {one.slug: one for one in _organisations(asked.values)}
    values = asked.values if asked.subject == "year" else organisations
    known = asked.those({value: value for value in values})
    if not known.values:
        return known, []
    query = QueryDict(mutable=True)
    query["by"] = facet
    query.setlist(facet, list(known.values))
    rows = {row.code: row for row in Asked(query).table().rows}
    for value in known.values:
        label = str(organisations[value]) if organisations else _("not stated") if value == "not_stated" else value
        rows.setdefault(value, Row(value, label, Group(value, 0, 0, 0, {}), Addresses({}), facet))
    return known, [Totals(rows[value], organisations.get(value), known.without(value)) for value in known.values]


def _organisations(slugs: Iterable[str]) -> Any:
    return (
        Organisation.objects.published()
        .filter(slug__in=slugs)
        .select_related("country")
        .prefetch_related(
            published_citations(Organisation),
            Prefetch("initiative_roles", rows_of_published(InitiativeOrganisation.objects, "initiative")),
            Prefetch("event_roles", rows_of_published(EventParticipant.objects, "event")),
            "sectors__sector",
        )
    )


def _differs(values: Iterable[Any]) -> bool:
    first, *others = [*values] or [None]
    return any(other != first for other in others)


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
