"""The one place that writes a data block into a page: JSON-LD, which no browser runs."""

import json
from typing import Any

from django import template
from django.template.context import RequestContext
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

#: No text of a record can close the element or open another one: these are written as JSON escapes.
_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


@register.simple_tag(takes_context=True)
def structured_data(context: RequestContext) -> SafeString:
    """What the view calls ``structured`` (see ``aidportal.publication.structured``); nothing where it has none."""
    structured: dict[str, Any] | None = context.get("structured")
    if not structured:
        return SafeString("")
    text = json.dumps(structured, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', SafeString(text))
