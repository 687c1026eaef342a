"""What the index knows of pledges: the whole, and one slice for each recipient × sector."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.db.models import Prefetch, Q

from aidportal.search.declarations import Documents, Entry
from aidportal.search.fields import Keyword, Number, Rank
from aidportal.search.registry import register
from aidportal.search.shapes import (
    DATE_FIELDS,
    NOT_STATED,
    TITLE_FIELDS,
    dated,
    in_all_languages,
    titles_by_language,
)
from aidportal.search.sorting import largest_key
from events.models import Event
from partners.models import Organisation, OrganisationMember
from pledges.models import Pledge, PledgeCitation, PledgeParticipant
from pledges.models.derived import MEASURES

#: IATI's role of those through whom a pledge goes.
IMPLEMENTING = "4"
#: In place of a precision where there is no amount.
NO_FIGURE = "none"


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
        Number("usd"),
        *(Number(measure) for measure in MEASURES),
    )

    def published(self) -> Any:
        return Pledge.objects.published()

    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        public = Organisation.objects.published()
        members = OrganisationMember.objects.filter(member__in=public).select_related("member")
        channels = PledgeParticipant.objects.filter(role=IMPLEMENTING, organisation__in=public)
        pledges = (
            self.published()
            .filter(pk__in=pks)
            .prefetch_related(
                Prefetch("donor", queryset=public.prefetch_related("aliases", Prefetch("memberships", members))),
                Prefetch("announced_at", queryset=Event.objects.published()),
                Prefetch("participants", queryset=channels.select_related("organisation")),
                Prefetch("citations", queryset=PledgeCitation.objects.only("pledge_id", "quote")),
                "slices",
                "joint_rows",
                "recipients__area",
                "sectors__sector",
                "places__region",
                "items",
            )
        )
        return map(_entry, pledges)

    @staticmethod
    def _of_organisations(pks: Collection[int]) -> Any:
        named = Q(donor__in=pks) | Q(donor__memberships__member__in=pks) | Q(participants__organisation__in=pks)
        return Pledge.objects.published().filter(named).values_list("pk", flat=True).distinct()

    @staticmethod
    def _of_events(pks: Collection[int]) -> Any:
        return Pledge.objects.published().filter(announced_at__in=pks).values_list("pk", flat=True)

    dependants = {"organisation": _of_organisations, "event": _of_events}


def _entry(pledge: Any) -> Entry:
    return Entry(
        pk=pledge.pk,
        values={
            **titles_by_language(pledge, "title"),
            **dated(pledge.announced_from, pledge.announced_to, pledge.pk),
            **_codes(pledge),
            **{measure: getattr(pledge, measure) for measure in MEASURES},
            "usd": pledge.usd_cents,
            "largest": largest_key(pledge.usd_cents, pledge.pk),
        },
        titles=in_all_languages(pledge, "title"),
        texts=list(_texts(pledge)),
        slices=[_slice(row) for row in pledge.slices.all()],
        joint=_joint(pledge),
    )


def _codes(pledge: Any) -> dict[str, Any]:
    purposes = {"humanitarian": pledge.humanitarian, "non_lethal_security": pledge.non_lethal_security}
    return {
        "donor": pledge.donor.slug if pledge.donor else None,
        "kind_of_money": pledge.kind_of_money,
        "status": pledge.status,
        "finance_type": pledge.finance_type or NOT_STATED,
        "flow_type": pledge.flow_type or NOT_STATED,
        "precision": pledge.amount_comparison or NO_FIGURE,
        "region": sorted({place.region_id for place in pledge.places.all() if place.region_id}),
        "channel": sorted({row.organisation.slug for row in pledge.participants.all()}),
        "event": pledge.announced_at.slug if pledge.announced_at else None,
        "beneficiary": pledge.beneficiaries,
        "purpose": [name for name, holds in purposes.items() if holds],
    }


def _slice(row: Any) -> dict[str, str | int]:
    shares = {measure: getattr(row, measure) for measure in MEASURES}
    return {"recipient": row.recipient, "sector": row.sector, **shares}


def _joint(pledge: Any) -> dict[str, list[str]]:
    """Members whose share nobody stated; a group of donors stands for its members in the same way."""
    joint: dict[str, list[str]] = {}
    for row in pledge.joint_rows.all():
        joint.setdefault(row.dimension, []).append(row.code)
    if pledge.donor:
        joint["donor"] = [membership.member.slug for membership in pledge.donor.memberships.all()]
    return joint


def _texts(pledge: Any) -> Iterator[str]:
    yield from in_all_languages(pledge, "summary")
    yield from (citation.quote for citation in pledge.citations.all())
    yield from (pledge.announced_by, pledge.announced_by_office)
    for item in pledge.items.all():
        yield from in_all_languages(item, "description")
    for organisation in [pledge.donor, *(row.organisation for row in pledge.participants.all())]:
        if organisation:
            yield from (*in_all_languages(organisation, "name"), organisation.short_name)
    if pledge.donor:
        yield from (alias.name for alias in pledge.donor.aliases.all())
    for named in [*(row.area for row in pledge.recipients.all()), *(row.sector for row in pledge.sectors.all())]:
        yield from (named.name, named.name_ja, named.name_uk)
    for place in pledge.places.all():
        yield from in_all_languages(place, "name")
        if place.region:
            yield from (place.region.name, place.region.name_ja, place.region.name_uk)
