"""What the index knows of pledges: the whole, and one slice for each recipient × sector."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.db.models import Q

from aidportal.search.declarations import Documents, Entry
from aidportal.search.fields import Keyword, Number, Rank
from aidportal.search.registry import register
from aidportal.search.rows import Texts, grouped, named, translated
from aidportal.search.shapes import (
    DATE_FIELDS,
    NOT_STATED,
    TITLE_FIELDS,
    Row,
    dated,
    in_all_languages,
    titles_by_language,
    yes_or_nothing,
)
from aidportal.search.sorting import largest_key
from aidportal.sources.citing import citing_any
from events.models import Event
from partners.models import Organisation, OrganisationAlias, OrganisationMember
from pledges.measures import ALL_MEASURES
from pledges.models import (
    Item,
    Joint,
    Pledge,
    PledgeCitation,
    PledgeParticipant,
    PledgePlace,
    PledgeRecipient,
    PledgeSector,
    Slice,
)

#: IATI's role of those through whom a pledge goes.
IMPLEMENTING = "4"
#: In place of a month, year or region where the record has several.
SEVERAL = "several"
#: In place of a precision where there is no amount.
NO_FIGURE = "none"

_SLICE = ("recipient", "sector", *ALL_MEASURES)
_COLUMNS = (
    "pk",
    *translated("title", "summary", "announced_by", "announced_by_office"),
    *("donor_id", "announced_at_id", "announced_from", "announced_to"),
    *(
        "kind_of_money",
        "status",
        "finance_type",
        "flow_type",
        "amount_comparison",
        "usd_stated_comparison",
        "usd_cents",
        "unrated",
        *ALL_MEASURES,
    ),
    *("beneficiaries", "humanitarian", "non_lethal_security", "disputed"),
)


@register
class PledgeDocuments(Documents):
    kind = "pledge"
    fields = (
        *TITLE_FIELDS,
        *DATE_FIELDS,
        Rank("largest"),
        Keyword("donor", joint=True),
        Keyword("recipient", shared=True, joint=True),
        Keyword("sector", shared=True, joint=True, tree=True),
        Keyword("kind_of_money"),
        Keyword("status"),
        Keyword("finance_type"),
        Keyword("flow_type"),
        Keyword("precision"),
        Keyword("region"),
        Keyword("channel"),
        Keyword("event"),
        Keyword("beneficiary"),
        Keyword("purpose"),
        Keyword("month"),
        Keyword("single_year"),
        Keyword("single_region"),
        Keyword("disputed"),
        Number("usd"),
        Keyword("unrated"),
        *(Number(measure) for measure in ALL_MEASURES),
    )

    def published(self) -> Any:
        return Pledge.objects.published()

    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        parts = _Parts(pks)
        return map(parts.entry, self.published().filter(pk__in=pks).values(*_COLUMNS))

    @staticmethod
    def _of_organisations(pks: Collection[int]) -> Any:
        named_in = Q(donor__in=pks) | Q(donor__memberships__member__in=pks) | Q(participants__organisation__in=pks)
        return Pledge.objects.published().filter(named_in).values_list("pk", flat=True).distinct()

    @staticmethod
    def _of_events(pks: Collection[int]) -> Any:
        return Pledge.objects.published().filter(announced_at__in=pks).values_list("pk", flat=True)

    dependants = {"organisation": _of_organisations, "event": _of_events, "source": citing_any(Pledge)}


class _Parts:
    """What belongs to some pledges, by their ids; of other records only what is published."""

    def __init__(self, pks: Sequence[int]) -> None:
        public = Organisation.objects.published()
        donors = public.filter(pledges_given__in=pks)
        mine = {"pledge__in": pks}
        channels = PledgeParticipant.objects.filter(**mine, role=IMPLEMENTING, organisation__in=public)
        places = PledgePlace.objects.filter(**mine)
        self.donors = dict(donors.values_list("pk", "slug"))
        self.events = dict(Event.objects.published().filter(pledges__in=pks).values_list("pk", "slug"))
        members = OrganisationMember.objects.filter(organisation__in=self.donors, member__in=public)
        self.members = grouped(members, "organisation_id", "member__slug")
        self.channels = grouped(channels, "pledge_id", "organisation__slug")
        self.regions = grouped(places.filter(region__isnull=False), "pledge_id", "region_id")
        self.slices = grouped(Slice.objects.filter(**mine), "pledge_id", *_SLICE)
        self.joint = grouped(Joint.objects.filter(**mine), "pledge_id", "dimension", "code")
        self.texts = texts = Texts()
        texts.read(PledgeCitation.objects.published().filter(**mine), "pledge_id", "quote")
        texts.read(Item.objects.filter(**mine), "pledge_id", *translated("description"))
        texts.read(donors, "pledges_given", "short_name", *translated("name"))
        aliases = OrganisationAlias.objects.filter(organisation__pledges_given__in=pks, organisation__in=public)
        texts.read(aliases, "organisation__pledges_given", "name")
        texts.read(channels, "pledge_id", "organisation__short_name", *translated("organisation__name"))
        texts.read(places, "pledge_id", *translated("name"), *named("region"))
        texts.read(PledgeRecipient.objects.filter(**mine), "pledge_id", *named("area"))
        texts.read(PledgeSector.objects.filter(**mine), "pledge_id", *named("sector"))

    def entry(self, row: Row) -> Entry:
        pk = row["pk"]
        return Entry(
            pk=pk,
            values={
                **titles_by_language(row, "title"),
                **dated(row["announced_from"], row["announced_to"], pk),
                **self._codes(row),
                **{measure: row[measure] for measure in ALL_MEASURES},
                "usd": row["usd_cents"],
                "largest": largest_key(row["usd_cents"], pk),
            },
            titles=in_all_languages(row, "title"),
            texts=[
                *in_all_languages(row, "summary"),
                *in_all_languages(row, "announced_by"),
                *in_all_languages(row, "announced_by_office"),
                *self.texts.of(pk),
            ],
            slices=[dict(zip(_SLICE, one, strict=True)) for one in self.slices[pk]],
            joint=self._joint(row),
        )

    def _codes(self, row: Row) -> dict[str, Any]:
        pk, purposes = row["pk"], ("humanitarian", "non_lethal_security")
        return {
            "donor": self.donors.get(row["donor_id"]),
            "kind_of_money": row["kind_of_money"],
            "status": row["status"],
            "finance_type": row["finance_type"] or NOT_STATED,
            "flow_type": row["flow_type"] or NOT_STATED,
            "precision": row["amount_comparison"] or row["usd_stated_comparison"] or NO_FIGURE,
            "region": sorted({region for (region,) in self.regions[pk]}),
            "channel": sorted({channel for (channel,) in self.channels[pk]}),
            "event": self.events.get(row["announced_at_id"]),
            "beneficiary": row["beneficiaries"],
            "unrated": row["unrated"].split(),
            "purpose": [purpose for purpose in purposes if row[purpose]],
            "month": _only(_months(row)),
            "single_year": _only([month[:4] for month in _months(row)]),
            "single_region": _only([region for (region,) in self.regions[pk]]),
            "disputed": yes_or_nothing(row["disputed"]),
        }

    def _joint(self, row: Row) -> dict[str, list[str]]:
        """Members whose share nobody stated; a group of donors stands for its members in the same way."""
        joint = {"donor": [member for (member,) in self.members[row["donor_id"]]]}
        for dimension, code in self.joint[row["pk"]]:
            joint.setdefault(dimension, []).append(code)
        return joint


def _months(row: Row) -> list[str]:
    """The first and the last month of the stated date, such as 2023-12."""
    return [f"{day:%Y-%m}" for day in (row["announced_from"], row["announced_to"]) if day]


def _only(values: Collection[str]) -> str:
    """The one value there is, so that a sum by it counts no dollar twice."""
    found = set(values)
    return SEVERAL if len(found) > 1 else next(iter(found), NOT_STATED)
