"""Donor and recipients of a published part lie within its parent's, or a reason says why not."""

from collections.abc import Iterator

from django.db.models import Exists, F, OuterRef, QuerySet

from aidportal.ledger.verification.findings import Finding, named
from aidportal.reference.models import WORLDWIDE
from partners.models import OrganisationMember
from pledges.models import Pledge, PledgeRecipient


def check() -> Iterator[Finding]:
    parts = Pledge.objects.published().filter(parent__isnull=False, parent_exception="")
    remedy = "Correct it, or give the reason"
    for slug in _with_foreign_donor(parts).order_by("pk").values_list("slug", flat=True):
        yield Finding(named(Pledge, slug), "its donor is neither its parent's nor a member of that group", remedy)
    for slug in _with_foreign_recipient(parts).order_by("pk").values_list("slug", flat=True):
        yield Finding(named(Pledge, slug), "a recipient is none of its parent's", remedy)


def _with_foreign_donor(parts: QuerySet[Pledge]) -> QuerySet[Pledge]:
    members = OrganisationMember.objects.filter(organisation=OuterRef("parent__donor"), member=OuterRef("donor"))
    return parts.exclude(donor=F("parent__donor")).exclude(Exists(members))


def _with_foreign_recipient(parts: QuerySet[Pledge]) -> QuerySet[Pledge]:
    above = PledgeRecipient.objects.filter(pledge=OuterRef("parent"))
    also_above = PledgeRecipient.objects.filter(pledge=OuterRef("pledge__parent"), area=OuterRef("area"))
    foreign = PledgeRecipient.objects.filter(pledge=OuterRef("pk")).exclude(Exists(also_above))
    return parts.filter(Exists(above), Exists(foreign)).exclude(Exists(above.filter(area=WORLDWIDE)))
