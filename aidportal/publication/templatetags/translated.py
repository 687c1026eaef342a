"""Texts of records in the page's language, or visibly in English where no translation exists."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.conf import settings
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext

from aidportal import punctuation
from aidportal.money.unit_words import language_by_letters
from aidportal.reference import codelists
from aidportal.search import marking

register = template.Library()


def is_translated(record: Any, field: str) -> bool:
    """Whether the record has its own text for ``field`` in the page's language."""
    return bool(getattr(record, f"{field}_{get_language()}", None))


@register.simple_tag
def translated(record: Any, field: str, words: str = "") -> SafeString:
    """The text; where it is not in the page's language, its language behind it; in it, what was searched for."""
    text = getattr(record, field)
    if not text or get_language() == settings.LANGUAGE_CODE or is_translated(record, field):
        return marked(text or "", words)
    language = settings.LANGUAGE_CODE
    named = codelists.label("Language", language)
    return format_html(
        '<span lang="{}">{}</span><small class="in-language">{}</small>',
        language, marked(text, words), punctuation.aside(named),
    )  # fmt: skip


@register.simple_tag
def marked(text: Any, words: str = "", unfinished: bool = False) -> SafeString:
    """``text``, escaped, with the words that were searched for (or are being typed) in ``mark``."""
    return pieces(marking.marked(str(text), words, unfinished)) if words else conditional_escape(text)


@register.filter
def pieces(parts: Iterable[marking.Piece]) -> SafeString:
    """Pieces of a text, escaped, matches in ``mark``."""
    return format_html_join(
        "", "{}", ((format_html("<mark>{}</mark>", one.text) if one.is_match else one.text,) for one in parts)
    )


@register.simple_tag
def untranslated_notice(record: Any, *fields: str) -> SafeString:
    """A line that says so, if one of ``fields`` is shown in English because no translation exists."""
    language = get_language()
    if language == settings.LANGUAGE_CODE or all(
        is_translated(record, field) for field in fields if getattr(record, field)
    ):
        return SafeString("")
    return format_html(
        '<div class="notice"><p>{}</p></div>',
        gettext("This text is shown in English: no translation exists yet."),
    )


@register.simple_tag
def comma() -> str:
    """What stands between the items of an enumeration, with its space: Japanese has a comma of its own."""
    return punctuation.comma()


@register.simple_tag
def as_written(given: Any) -> SafeString:
    """A name, or a text that is kept in one language only (who spoke, say), marked with its language if another."""
    text = str(given)
    language = language_by_letters(text)
    if language == get_language():
        return conditional_escape(text)
    return format_html('<span lang="{}">{}</span>', language, text)


@register.simple_tag
def colon() -> str:
    """What stands between a word and what it says, with its space."""
    return punctuation.colon()


@register.simple_tag
def stop() -> str:
    """What stands between two sentences or remarks, with its space."""
    return punctuation.stop()


@register.filter
def nested(title: Any) -> str:
    """A title for a sentence that puts it between quotation marks."""
    return punctuation.nested(title)


@register.simple_tag
def aside(remark: Any) -> str:
    """A remark in parentheses, with its space before it."""
    return punctuation.aside(remark)


@register.simple_tag
def gap() -> str:
    """The space after a mark, where the language has one."""
    return punctuation.gap()
