"""The feed of a list under the filter at hand."""

from django import template
from django.urls import reverse

from aidportal.lists.listing import Listing

register = template.Library()


@register.simple_tag
def feed_address(listing: Listing, section: str) -> str:
    """The path with the list's conditions, without its order."""
    return reverse("feeds:list", args=[section]) + listing.addresses.without("sort").removesuffix("?")
