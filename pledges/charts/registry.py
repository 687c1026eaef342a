"""All charts of pledges, in the order of the page that shows them together."""

from collections.abc import Callable, Mapping
from typing import Any

from aidportal.charts.chart import Chart
from aidportal.lists.answering import answering
from aidportal.lists.listing import Listing
from pledges.charts.announcements import timeline
from pledges.charts.codes import donors, kinds, sectors, statuses
from pledges.charts.material import Material
from pledges.charts.regions import by_number, by_sum
from pledges.charts.stages import stages
from pledges.charts.times import months, years
from pledges.filters import PledgeFilters

CHARTS: Mapping[str, Callable[[Material], Chart]] = {
    "stages": stages,
    "years": years,
    "months": months,
    "kinds": kinds,
    "status": statuses,
    "sectors": sectors,
    "donors": donors,
    "timeline": timeline,
    "regions": by_number,
    "region-sums": by_sum,
}


def charts(parameters: Any, *names: str) -> tuple[Listing, list[Chart]]:
    """The charts called ``names`` (all, if none is named) of the list that ``parameters`` ask for, from one state.

    Nothing is drawn here: a picture is made when a page shows it, outside the snapshot. Raises KeyError.
    """
    wanted = [CHARTS[name] for name in names or CHARTS]
    with answering(PledgeFilters(parameters)) as answer:
        material = Material(answer)
        return material.listing, [chart(material) for chart in wanted]
