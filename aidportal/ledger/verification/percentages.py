"""The shares of a published pledge's recipients, and of its sectors, make 100 %, or none is stated."""

from collections.abc import Iterator

from django.db.models import Count, F, Sum

from aidportal.ledger.verification.findings import Finding, named
from pledges.counting import WHOLE
from pledges.models import Pledge, PledgeRecipient, PledgeSector


def check() -> Iterator[Finding]:
    for model in (PledgeRecipient, PledgeSector):
        rows = model.objects.filter(pledge__in=Pledge.objects.published()).order_by("pledge").values("pledge__slug")
        counted = rows.annotate(rows=Count("pk"), stated=Count("share"), whole=Sum("share"))
        for row in counted.filter(stated__gt=0).exclude(stated=F("rows"), whole=WHOLE):
            stated = f"make {row['whole'] / 100:g} %, stated for {row['stated']} of {row['rows']}"
            yield Finding(
                named(Pledge, row["pledge__slug"]),
                f"the shares of its {model._meta.verbose_name_plural} {stated}",
                "Correct them to 100 %, or leave all of them empty",
            )
