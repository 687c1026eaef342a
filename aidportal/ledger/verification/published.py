"""What is public names only what is public as donor, event, organisation, pledge or source."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Q

from aidportal.ledger.loading.shapes import KINDS
from aidportal.ledger.verification.findings import Finding, named
from aidportal.ledger.verification.quotes import citation_models
from aidportal.publication.models import State
from partners.models import Initiative, InitiativeOrganisation
from pledges.models import Pledge, StatedTotal, StatedTotalPledge, TransactionCitation

#: Model with the link, the link, the way to the record ("" is the model itself), that record's model.
LINKS: tuple[tuple[type[Any], str, str, type[Any]], ...] = (
    (Pledge, "donor", "", Pledge),
    (Pledge, "announced_at", "", Pledge),
    (StatedTotal, "donor", "", StatedTotal),
    (InitiativeOrganisation, "organisation", "initiative__", Initiative),
    (StatedTotalPledge, "pledge", "stated_total__", StatedTotal),
)


def check() -> Iterator[Finding]:
    for model, link, way, owner in [*LINKS, *_citations()]:
        rows = model.objects.filter(**{f"{way}state": State.PUBLISHED, f"{link}__isnull": False})
        rows = rows.exclude(**{f"{link}__state": State.PUBLISHED}).order_by("pk")
        for slug, other in rows.values_list(f"{way}slug", f"{link}__slug").distinct():
            target = named(model._meta.get_field(link).related_model, other)
            what = f"it is public, and its {link.replace('_', ' ')}, the {target}, is not"
            yield Finding(named(owner, slug), what, "Publish that one, or take this one back")
    for model in KINDS.values():
        undated = model.objects.published().filter(Q(published_at=None) | Q(first_published_at=None)).order_by("pk")
        for slug in undated.values_list("slug", flat=True):
            yield Finding(
                named(model, slug), "it is public without a day of publication", "Take it back and publish it"
            )


def _citations() -> Iterator[tuple[type[Any], str, str, type[Any]]]:
    for model in citation_models():
        if model is TransactionCitation:
            yield model, "source", "transaction__pledge__", Pledge
        else:
            yield model, "source", f"{model.OWNER}__", model._meta.get_field(model.OWNER).related_model
