"""How transactions and stated totals are filtered and ordered in the API."""

from django.utils.translation import gettext_lazy as _

from aidportal.lists.conditions import CodeFilter, DayFilter, DollarsFilter
from aidportal.lists.reference import area_names
from aidportal.lists.stored import StoredFilterSet
from partners.filters import organisation_names
from pledges.models import StatedTotal, Transaction


class TransactionFilters(StoredFilterSet):
    pledge = CodeFilter("pledge__slug", label=_("Pledge"))
    type = CodeFilter("type", label=_("Type"), choices=Transaction.Type.choices)
    donor = CodeFilter("pledge__donor__slug", label=_("Donor of the pledge"), names=organisation_names)
    recipient = CodeFilter("pledge__recipients__area", label=_("Recipient of the pledge"), names=area_names)
    provider = CodeFilter("provider__slug", label=_("Provider"), names=organisation_names)
    receiver = CodeFilter("receiver__slug", label=_("Receiver"), names=organisation_names)
    value_min = DollarsFilter("usd_cents", label=_("Value from"), end="low")
    value_max = DollarsFilter("usd_cents", label=_("Value to"), end="high")
    occurred_from = DayFilter("occurred_to", label=_("On or after"), end="low")
    occurred_to = DayFilter("occurred_from", label=_("On or before"), end="high")

    day = "occurred_from"

    class Meta:
        model = Transaction
        fields: list[str] = []


class StatedTotalFilters(StoredFilterSet):
    donor = CodeFilter("donor__slug", label=_("Donor"), names=organisation_names)
    recipient = CodeFilter("recipient", label=_("Recipient"), names=area_names)
    measure = CodeFilter("measure", label=_("Stage"), choices=StatedTotal.Measure.choices)
    pledge = CodeFilter("pledges__pledge__slug", label=_("Pledge included"))
    stated_from = DayFilter("stated_to", label=_("Stated on or after"), end="low")
    stated_to = DayFilter("stated_from", label=_("Stated on or before"), end="high")

    day = "stated_from"

    class Meta:
        model = StatedTotal
        fields: list[str] = []
