"""The sums of a selection of pledges as JSON: never one figure."""

from typing import Any

from rest_framework import serializers

from aidportal.lists.api import Joint
from aidportal.lists.totals import Totals
from aidportal.money.serializers import Dollars
from pledges.choices import KindOfMoney
from pledges.measures import MEASURES

#: Names of the stages in the order of MEASURES.
STAGES = dict(zip(("promised", "committed", "delivered"), MEASURES, strict=True))


class KindSums(serializers.Serializer):
    """US dollars by kind of money. Contingent money stands beside the others and is in no sum with them."""

    grants = Dollars(help_text="Grants, and goods with a stated value.")
    loans = Dollars()
    not_stated = Dollars(help_text="No source says which kind.")
    contingent = Dollars(help_text="Guarantees, credit enhancement: nothing is paid unless the borrower fails.")


class KindCount(serializers.Serializer):
    count = serializers.IntegerField()
    without_figure = serializers.IntegerField()


class KindCounts(serializers.Serializer):
    """Numbers of pledges by kind of money."""

    grants = KindCount()
    loans = KindCount()
    not_stated = KindCount()
    contingent = KindCount()


class TotalsRecord(serializers.Serializer):
    """What a selection of pledges adds up to: no dollar twice, stages apart, kinds of money apart."""

    count = serializers.IntegerField(help_text="Pledges in the selection.")
    without_figure = serializers.IntegerField(help_text="Those among them that have no figure and count as zero.")
    without_rate = serializers.IntegerField(
        help_text="Those in which some figure has no rate of its day to US dollars: that figure counts as zero."
    )
    joint = Joint()
    currency = serializers.CharField(help_text="USD.")
    promised = KindSums()
    committed = KindSums()
    delivered = KindSums()
    pledges = KindCounts()


def totals_record(count: int, totals: Totals, joint: dict[str, Any]) -> dict[str, Any]:
    """The data of a ``TotalsRecord``; ``totals`` are in cents."""
    sums = KindSums()
    return {
        "count": count,
        "without_figure": totals.without_figure,
        "without_rate": totals.without_rate,
        "joint": joint,
        "currency": "USD",
        **{stage: sums.to_representation(totals.of(measure)) for stage, measure in STAGES.items()},
        "pledges": {
            str(KindOfMoney(kind.value)): {"count": kind.count, "without_figure": kind.without_figure}
            for kind in totals.kinds
        },
    }
