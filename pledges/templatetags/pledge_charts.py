"""A chart of all pledges on any page: ``{% chart "donors" %}``."""

from typing import Any

from django import template
from django.urls import reverse

from pledges.charts.registry import charts

register = template.Library()


@register.inclusion_tag("charts/compact.html")
def chart(name: str) -> dict[str, Any]:
    """The chart ``name`` of all pledges, in little room. It reads a state of its own: the page needs its ETag."""
    _listing, [found] = charts({}, name)
    return {"chart": found, "href": reverse("charts:chart", args=[name]), "query": "", "level": 3, "alone": True}
