"""What is kept of each published version of pledges and stated totals."""

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from aidportal.publication.versions.declarations import Content, Declaration, Sums, register
from aidportal.publication.versions.facts import Fact
from aidportal.publication.versions.kinds import (
    Cents,
    Choice,
    Coded,
    Converted,
    Day,
    Link,
    Share,
    Standard,
    Stated,
    Text,
    texts,
)
from aidportal.publication.versions.rows import Rows, citations
from aidportal.sources.versions import DISPUTE
from pledges.choices import Beneficiary, KindOfMoney, Relation, Status, UsdBasis
from pledges.measures import ALL_MEASURES, MEASURES
from pledges.models import (
    Pledge,
    PledgeIdentifier,
    PledgePlace,
    PledgeRecipient,
    PledgeSector,
    StatedTotal,
    Transaction,
)

WORKED_OUT = (
    Cents("usd_cents"),
    Choice("usd_basis", choices=UsdBasis),
    Text("usd_rate"),
    Day("usd_rate_date"),
    Choice("kind_of_money", choices=KindOfMoney),
    Choice("status", choices=Status),
    Cents("counted_usd", _("counted")),
    Cents("committed_usd", _("committed")),
    Cents("delivered_usd", _("delivered")),
    *(Converted(name) for name in ALL_MEASURES if name not in MEASURES),
)

TRANSACTION = (
    Stated("occurred"),
    Choice("type", choices=Transaction.Type),
    Stated("value"),
    Stated("quantity"),
    Link("provider"),
    Link("receiver"),
    *texts("description"),
    citations(),
)

ROWS = (
    Rows("recipients", facts=(Standard("area"), Share("share"))),
    Rows("sectors", facts=(Standard("sector"), Share("share"))),
    Rows("items", facts=(*texts("description"), Stated("quantity"))),
    Rows("transactions", facts=TRANSACTION),
    Rows(
        "participants", facts=(Link("organisation"), Coded("role", codelist="OrganisationRole")), needs="organisation"
    ),
    Rows("places", facts=(Standard("region"), *texts("name"))),
    Rows(
        "markers",
        facts=(Coded("code", codelist="PolicyMarker"), Coded("significance", codelist="PolicySignificance")),
    ),
    Rows("identifiers", facts=(Choice("scheme", choices=PledgeIdentifier.Scheme), Text("value"), Text("link"))),
    Rows("initiatives", facts=(Link("initiative"),), needs="initiative"),
    citations(),
)


@register
class PledgeVersions(Declaration):
    model = Pledge
    address = "pledges"
    is_counted = True
    facts = (
        *texts("title", "summary"),
        Link("donor"),
        Stated("amount"),
        Stated("usd_stated"),
        *WORKED_OUT,
        Coded("finance_type", codelist="FinanceType"),
        Coded("flow_type", codelist="FlowType"),
        Coded("aid_type", codelist="AidType"),
        Fact("humanitarian"),
        Fact("non_lethal_security"),
        Choice("beneficiaries", choices=Beneficiary),
        Stated("announced"),
        Link("announced_at"),
        *texts("announced_by", "announced_by_office"),
        Stated("period"),
        Stated("due"),
        Link("parent"),
        Choice("parent_relation", choices=Relation, beside="parent"),
        *ROWS,
        *DISPUTE,
        Day("last_checked_on"),
    )
    related = (
        Prefetch("recipients", PledgeRecipient.objects.select_related("area")),
        Prefetch("sectors", PledgeSector.objects.select_related("sector")),
        Prefetch("places", PledgePlace.objects.select_related("region")),
        "items",
        "transactions__citations",
        "participants",
        "markers",
        "identifiers",
        "initiatives",
        "citations",
    )

    def sums(self, content: Content) -> Sums:
        kind = content.get("kind_of_money", KindOfMoney.NOT_STATED)
        return {str(kind): {name: content[name] for name in ALL_MEASURES if name in content}}


@register
class StatedTotalVersions(Declaration):
    model = StatedTotal
    address = "totals"
    facts = (
        *texts("title", "summary"),
        Stated("amount"),
        Stated("stated"),
        Link("donor"),
        Standard("recipient"),
        Choice("measure", choices=StatedTotal.Measure),
        Stated("period"),
        Rows("pledges", facts=(Link("pledge"),), needs="pledge"),
        citations(),
        *DISPUTE,
        Day("last_checked_on"),
    )
    related = ("recipient", "pledges", "citations")
