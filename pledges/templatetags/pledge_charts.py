"""A chart of pledges on any page: ``{% chart "stages" query %}``."""

from typing import Any

from django import template
from django.http import QueryDict
from django.urls import reverse

from pledges.charts.registry import charts

register = template.Library()


@register.inclusion_tag("charts/compact.html")
def chart(name: str, query: str = "", level: int = 3) -> dict[str, Any]:
    """The chart ``name`` of the list of pledges under ``query`` ("recipient=UA", empty for all), in little room.

    A state of its own is read: give it a page's own filter, and the page an ETag of the ledger's state.
    """
    listing, [found] = charts(QueryDict(query.removeprefix("?")), name)
    here = listing.addresses.here()
    href = reverse("charts:chart", args=[name])
    return {"chart": found, "href": href, "query": "" if here == "?" else here, "level": level, "alone": True}
