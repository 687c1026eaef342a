"""The public pages of pledges."""

from datetime import date
from typing import Any

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from aidportal.lists.listing import Listing
from aidportal.lists.pages import ListPage
from aidportal.publication.pages import PublishedDetailView, rows_of_published
from aidportal.sources.disagreement import contradictions, with_contradictions
from aidportal.sources.sourcing import sourcing
from pledges.columns import TABLE
from pledges.documents import NO_FIGURE
from pledges.filters import PledgeFilters
from pledges.models import Pledge, PledgeInitiative, StatedTotalPledge
from pledges.parts import arithmetic
from pledges.pictures import headline, stages
from pledges.structured import pledge_data


class PledgeList(ListPage):
    filters = PledgeFilters
    table = TABLE
    section = "pledges"
    template_name = "pledges/pledge_list.html"
    results_template = "pledges/pledge_results.html"

    def context(self, found: Listing) -> dict[str, Any]:
        hrefs = {value.value: value.include_url for value in found.facet["kind"].values}
        return {**super().context(found), "kind_hrefs": hrefs, "without_figure_href": _without_figure(found)}


def _without_figure(found: Listing) -> str:
    """Where the records without figure are listed."""
    value = next((one for one in found.facet["precision"].values if one.value == NO_FIGURE), None)
    return value.include_url if value and not value.is_in else ""


class PledgePage(PublishedDetailView):
    model = Pledge
    section = "pledges"
    list_address = "pledges:pledge-list"
    list_title = _("Pledges")

    def get_queryset(self) -> Any:
        return (
            super()
            .get_queryset()
            .for_detail()
            .prefetch_related(
                Prefetch("stated_totals", rows_of_published(StatedTotalPledge.objects, "stated_total")),
                Prefetch("initiatives", rows_of_published(PledgeInitiative.objects, "initiative")),
            )
        )

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        pledge = self.object
        against = contradictions(pledge)
        rows, ticks = stages(pledge)
        return super().get_context_data(
            headline=headline(pledge),
            contradictions=against,
            arithmetic=arithmetic(pledge),
            stages=rows,
            stage_ticks=ticks,
            transactions=sorted(pledge.transactions.all(), key=lambda row: row.occurred.first or date.max),
            citations=with_contradictions(pledge, against),
            sourcing=sourcing(pledge),
            stated_totals=[row.stated_total for row in pledge.stated_totals.all()],
            initiatives=[row.initiative for row in pledge.initiatives.all()],
            structured=pledge_data(pledge),
            **context,
        )
