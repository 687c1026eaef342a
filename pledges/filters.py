"""How pledges are filtered, counted and ordered: on their page and in their API."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from aidportal.lists.conditions import CodeFilter, DayFilter, DollarsFilter, JointFilter, MonthFilter, YearFilter
from aidportal.lists.filters import ListFilterSet, Order, TotalsBy
from aidportal.lists.reference import CodeNames, area_names, sector_names, subdivision_names
from aidportal.money.intervals import Comparison
from aidportal.money.pictures import edge_of
from aidportal.search.shapes import NOT_STATED
from aidportal.sources.filters import DISPUTED_CHOICES
from events.filters import event_names
from partners.filters import organisation_names
from pledges.choices import Beneficiary, KindOfMoney, Status
from pledges.counting import JOINT
from pledges.documents import NO_FIGURE
from pledges.measures import STAGES
from pledges.models import Pledge
from pledges.pictures import GLYPHS

_NOT_STATED = {NOT_STATED: _("not stated")}
_SHARED = {JOINT: _("several, shares not stated"), **_NOT_STATED}


class PledgeFilters(ListFilterSet):
    recipient = CodeFilter(label=_("Recipient"), names=area_names, also=_SHARED)
    donor = CodeFilter(label=_("Donor"), names=organisation_names)
    kind = CodeFilter("kind_of_money", label=_("Kind of money"), choices=KindOfMoney.choices, in_order=True)
    status = CodeFilter(label=_("Status"), choices=Status.choices, in_order=True, glyphs=GLYPHS)
    precision = CodeFilter(
        label=_("Precision of the figure"),
        choices=[*Comparison.choices, (NO_FIGURE, _("no figure given"))],
        in_order=True,
        glyphs={**{value: f"p-{edge_of(value)}" for value in Comparison.values}, NO_FIGURE: "p-none"},
    )
    sector = CodeFilter(label=_("Sector"), names=sector_names, also=_SHARED)
    year = YearFilter(label=_("Year"), also=_NOT_STATED)
    month = MonthFilter(label=_("Month"))
    region = CodeFilter(label=_("Region"), names=subdivision_names)
    channel = CodeFilter(label=_("Channel"), names=organisation_names)
    event = CodeFilter(label=_("Announced at"), names=event_names)
    finance_type = CodeFilter(label=_("Finance type"), names=CodeNames("FinanceType"), also=_NOT_STATED)
    flow_type = CodeFilter(label=_("Flow type"), names=CodeNames("FlowType"), also=_NOT_STATED)
    beneficiary = CodeFilter(label=_("Beneficiaries"), choices=Beneficiary.choices)
    purpose = CodeFilter(
        label=_("Purpose"),
        choices=[("humanitarian", _("humanitarian")), ("non_lethal_security", _("non-lethal security"))],
    )
    disputed = CodeFilter(label=_("Dispute"), choices=DISPUTED_CHOICES)
    amount_min = DollarsFilter("usd", label=_("Amount from"), end="low")
    amount_max = DollarsFilter("usd", label=_("Amount to"), end="high", beginning="amount_min", both=_("Amount, USD"))
    announced_from = DayFilter("last_day", label=_("Announced on or after"), end="low")
    announced_to = DayFilter(
        "first_day",
        label=_("Announced on or before"),
        end="high",
        beginning="announced_from",
        both=_("Date announced"),
    )
    joint = JointFilter(label=_("Share"))

    orders = (
        Order("newest", _("Newest first"), "newest"),
        Order("largest", _("Amount, largest first"), "largest"),
        Order("title", _("Title"), "title", by_language=True),
        Order("oldest", _("Oldest first"), "oldest"),
    )
    totals = TotalsBy("kind_of_money", STAGES, precision="precision", no_figure=NO_FIGURE, unrated="unrated")

    def shown(self, row: Any) -> list[str]:
        areas = [one.area.label for one in row.recipients.all()]
        sectors = [one.sector.label for one in row.sectors.all()[:3]]
        return [row.title, row.donor.name, *areas, *sectors, row.announced_at.title if row.announced_at else ""]

    class Meta:
        model = Pledge
        fields: list[str] = []
