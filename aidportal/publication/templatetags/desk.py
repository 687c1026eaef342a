"""Small things that pages of the desk need."""

from typing import Any, NamedTuple

from django import template
from django.conf import settings
from django.template.context import RequestContext
from django.urls import reverse, translate_url
from django.utils.translation import get_language_info

from aidportal.publication.history.fields import coded, show_value
from aidportal.publication.history.reasons import reason_in_words

register = template.Library()

register.filter("reason", reason_in_words)


class Language(NamedTuple):
    code: str
    name: str
    address: str


@register.simple_tag(takes_context=True)
def desk_languages(context: RequestContext) -> list[Language]:
    """The page at hand in the portal's languages."""
    path = context["request"].get_full_path()
    return [
        Language(code, get_language_info(code)["name_local"].capitalize(), translate_url(path, code))
        for code, _name in settings.LANGUAGES
    ]


@register.simple_tag
def desk_address(opts: Any, name: str, *args: Any) -> str:
    """The address of a page of a model's admin: "change", "history", "compare" …"""
    return reverse(f"admin:{opts.app_label}_{opts.model_name}_{name}", args=args)


@register.filter
def options(record: Any) -> Any:
    """The record's ``_meta``, which a template cannot reach by itself."""
    return record._meta


@register.filter
def stated(value: Any) -> str:
    """An amount, date or quantity in words."""
    return show_value(value)


@register.filter
def fact_label(found: Any) -> str:
    """The name of the fact on which a source disagrees."""
    return str(coded(found.citation, "backs", [found.fact])[0])
