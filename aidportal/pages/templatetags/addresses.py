"""A page's address in each language. Only public views set ``section``; error pages lead to the overview."""

from dataclasses import dataclass
from typing import Any

from babel.numbers import get_currency_name
from django import template
from django.conf import settings
from django.template.context import RequestContext
from django.utils.safestring import SafeString
from django.utils.translation import get_language_info

from aidportal.addresses import absolute
from aidportal.money.currency_words import shown_ja
from aidportal.money.display import CANONICAL, CURRENCIES, shown_currency
from aidportal.money.languages import language_of

register = template.Library()

_LOCALES = {"en": "en_GB", "ja": "ja_JP", "uk": "uk_UA"}


@dataclass(frozen=True)
class LanguageLink:
    """The same page in another language. ``absolute`` starts with the portal's own address, never with Host."""

    code: str
    name: str
    href: str
    is_current: bool

    @property
    def locale(self) -> str:
        """As Open Graph writes it: with the country where the language is mostly read."""
        return _LOCALES[self.code]

    @property
    def absolute(self) -> str:
        return absolute(self.href)


@register.simple_tag(takes_context=True)
def language_links(context: RequestContext) -> list[LanguageLink]:
    """The page in every language, English first; with the query that its view calls ``address_query``."""
    path, current = _path_and_language(context)
    query = context.get("address_query", "")
    return [
        LanguageLink(
            code,
            get_language_info(code)["name_local"].capitalize(),
            _prefix(code) + path + (f"?{query}" if query else ""),
            code == current,
        )
        for code, _name in settings.LANGUAGES
    ]


@dataclass(frozen=True)
class CurrencyLink:
    """The same page with worked-out amounts in another currency."""

    code: str
    name: str
    href: str
    is_current: bool


def _name(currency: str) -> str:
    language = language_of(None)
    return shown_ja(currency) if language == "ja" else get_currency_name(currency, count=2, locale=language)


@register.simple_tag(takes_context=True)
def currency_links(context: RequestContext) -> list[CurrencyLink]:
    """The page in every currency, US dollars first: they need no parameter, and naming them ends another one."""
    shown = shown_currency()
    here = next(link.href for link in language_links(context) if link.is_current)
    joint = "&" if "?" in here else "?"
    return [
        CurrencyLink(
            code,
            _name(code),
            here if code == CANONICAL == shown else f"{here}{joint}currency={code}",
            code == shown,
        )
        for code in CURRENCIES
    ]


@register.simple_tag(takes_context=True)
def canonical(context: RequestContext) -> str:
    """The page's one true address, in its own language."""
    return next(link.absolute for link in language_links(context) if link.is_current)


@register.simple_block_tag
def keep(content: str) -> str:
    """``{% keep as name %}…{% endkeep %}``: what stands in between, to be printed in several places."""
    return SafeString(content.strip())


@register.simple_tag
def site_address(path: str) -> str:
    """``path`` as others link to it: below the portal's own address, never below Host."""
    return absolute(path)


def _path_and_language(context: Any) -> tuple[str, str]:
    request = context.get("request")
    language = getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE)
    if request is None or "section" not in context:
        return "/", language
    return request.path_info.removeprefix(_prefix(language)) or "/", language


def _prefix(code: str) -> str:
    return "" if code == settings.LANGUAGE_CODE else f"/{code}"
