"""The attribute by which the links and forms of a list exchange what differs instead of loading a page (htmx)."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def in_place(*, from_top: bool = False) -> SafeString:
    """For an element that holds only links and forms to other states of its list.

    The whole page is asked for, so that there is one answer for everybody, and its ``main`` and languages are
    taken out of it. ``from_top``: and the reader goes to the top of the results.
    """
    scroll = "show:top showTarget:#results" if from_top else "show:none"
    return format_html("data-hx-boost=\"select:#main,target:#main,selectOOB:#langs,swap:'outerMorph {}'\"", scroll)
