"""A source's claim of a total beside what the ledger adds up to, as JSON."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from rest_framework import serializers

from aidportal.api.addresses import ApiUrl, PageUrl
from aidportal.api.fields import Label, Text
from aidportal.api.shapes import Row, Shape, Translated
from aidportal.money.intervals import Interval
from aidportal.money.rates import round_half_up
from aidportal.money.serializers import Amount, Dollars, Figure, StatedDate
from aidportal.sources.serializers import DisputableRecord
from partners.serializers import OrganisationRef
from pledges.choices import KindOfMoney
from pledges.models import StatedTotal, StatedTotalPledge
from pledges.reconciliation import NotCounted, Reconciliation, WhyNot
from pledges.serializers.rows import PledgeRef


class Range(serializers.Serializer):
    """From low to high; null: no bound on that side."""

    low = Dollars(allow_null=True)
    high = Dollars(allow_null=True)

    def to_representation(self, instance: Interval) -> dict[str, Any]:
        ends = {"low": instance.low, "high": instance.high}
        return super().to_representation(
            {name: None if end is None else round_half_up(Fraction(end)) for name, end in ends.items()}
        )


class Percent(Shape):
    """Percent, from low to high; null: no bound on that side."""

    low = Figure(allow_null=True)
    high = Figure(allow_null=True)

    def to_representation(self, instance: tuple[Fraction | None, Fraction | None]) -> dict[str, Any]:
        return {name: _percent(end) for name, end in zip(("low", "high"), instance, strict=True)}


class Kinds(serializers.Serializer):
    """US dollars by kind of money, without contingent money."""

    grants = Dollars()
    loans = Dollars()
    not_stated = Dollars()

    def to_representation(self, instance: dict[str, int]) -> dict[str, Any]:
        kinds = (KindOfMoney.GRANTS, KindOfMoney.LOANS, KindOfMoney.NOT_STATED)
        return super().to_representation({kind.value: instance.get(kind, 0) for kind in kinds})


class NotCountedRef(PledgeRef):
    """A pledge that the statement claims to include, with the reason why the ledger does not count it."""

    why = serializers.ChoiceField(WhyNot.choices)
    why_name = Label(WhyNot, source="why")

    def to_representation(self, instance: NotCounted) -> dict[str, Any]:
        pledge: Any = instance.pledge
        pledge.why = instance.why
        return super().to_representation(pledge)


class Ledger(Shape):
    """What the ledger adds up to under the same scope, stage and day, and what explains the difference."""

    counted_usd = Dollars(source="counted_sum", help_text="Without contingent money.")
    by_kind = Kinds(source="counted")
    difference_usd = Range(source="difference", allow_null=True, help_text="Stated less counted.")
    coverage_percent = Percent(source="coverage", allow_null=True, help_text="Counted as a share of stated.")
    within = PledgeRef(many=True, help_text="Pledges that are counted; these six lists name 500 at most in all.")
    without_figure = PledgeRef(many=True, help_text="Pledges of the same scope without a figure.")
    without_rate = PledgeRef(many=True, help_text="Those with a figure from which no rate leads to US dollars.")
    contingent = PledgeRef(many=True, help_text="Contingent pledges of the same scope, not counted.")
    joint = PledgeRef(many=True, help_text="Pledges to several recipients whose shares nobody states, not counted.")
    outside = PledgeRef(many=True, help_text="The donor's pledges outside the scope.")
    named = NotCountedRef(
        many=True, help_text="What the statement claims to include and is not counted; on no other list."
    )


class StatedTotalRef(Shape):
    slug = serializers.CharField()
    url = PageUrl()
    title = serializers.CharField()


class Included(PledgeRef):
    """A pledge that the statement claims to include."""

    def to_representation(self, instance: StatedTotalPledge) -> dict[str, Any]:
        return super().to_representation(instance.pledge)


class StatedTotalRecord(Translated, DisputableRecord):
    """A source's claim of a total: shown beside the ledger's sum, never merged with it."""

    TRANSLATED = ("title", "summary")

    slug = serializers.CharField()
    url = PageUrl()
    api_url = ApiUrl("api:stated-total")
    title = serializers.CharField()
    summary = Text()
    amount = Amount()
    usd = Range(source="reconciliation.stated", allow_null=True, help_text="What it can mean in US dollars.")
    stated_on = StatedDate(source="stated")
    donor = OrganisationRef(allow_null=True, help_text="Null: all donors together.")
    recipient = Row(allow_null=True, help_text="Null: everyone.")
    measure = serializers.ChoiceField(StatedTotal.Measure.choices)
    measure_name = Label(StatedTotal.Measure, source="measure")
    period = StatedDate()
    includes = Included(many=True, source="pledges")
    ledger = Ledger(source="reconciliation")
    contradicts = StatedTotalRef(many=True, source="reconciliation.contradicts")

    def to_representation(self, instance: Reconciliation) -> dict[str, Any]:
        total: Any = instance.total
        total.reconciliation = instance
        return super().to_representation(total)


def _percent(share: Fraction | None) -> int | Decimal | None:
    if share is None:
        return None
    whole, tenth = divmod(round_half_up(share * 1000), 10)
    return Decimal(whole * 10 + tenth) / 10 if tenth else whole
