"""``?currency=JPY``: worked-out amounts of any public page in the reader's currency, by the address and nothing else.

No cookie remembers it, so each link of a page asked for in a currency carries it on. US dollars, the canonical
currency, need no parameter.
"""

import re
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from aidportal.money.display import CANONICAL, CURRENCIES, showing

GetResponse = Callable[[HttpRequest], HttpResponse]

PARAMETER = "currency"
#: What takes no currency: it is asked by machines, or only by curators.
_NOT_PAGES = re.compile(r"/(?:[a-z]{2}/)?(?:admin|api|health|static)(?:/|$)")
#: An attribute of a tag that leads to an address of ours. Texts cannot hold one: their quotes are escaped.
_ADDRESS = re.compile(r'(?<=\s)((?:xlink:)?href|action|src|data|(?:data-)?hx-get)="([/?](?!/)[^"]*)"')
_GET_FORM = re.compile(r"<form\b(?![^>]*\bmethod=\"post\")[^>]*>")
_LEADING = ("Location", "HX-Push-Url", "HX-Replace-Url", "HX-Redirect")


def currency_by_address(get_response: GetResponse) -> GetResponse:
    """Middleware that takes ``currency`` off the query, shows amounts in it, and hands it on to each link.

    What is wrong with it stands in ``request.currency_problem``; views never see the parameter.
    """

    def respond(request: HttpRequest) -> HttpResponse:
        if _NOT_PAGES.match(request.path_info):
            return get_response(request)
        currency = _taken_off(request)
        with showing(currency):
            response = get_response(request)
        return response if currency == CANONICAL else _handing_on(response, currency)

    return respond


def _taken_off(request: HttpRequest) -> str:
    given = request.GET.getlist(PARAMETER)
    if not given:
        return CANONICAL
    query: QueryDict = request.GET.copy()
    del query[PARAMETER]
    request.GET = query  # type: ignore[assignment]
    if len(given) > 1:
        request.currency_problem = _("This parameter came more than once: give it one value.")  # type: ignore[attr-defined]
    elif given[0] not in CURRENCIES:
        request.currency_problem = _("Amounts are shown in USD, EUR or JPY: choose one of them.")  # type: ignore[attr-defined]
    else:
        return given[0]
    return CANONICAL


def _handing_on(response: HttpResponse, currency: str) -> HttpResponse:
    for header in _LEADING:
        address = response.headers.get(header, "")
        if address[:1] in ("/", "?") and address[:2] != "//":
            response.headers[header] = with_currency(address, currency)
    if response.headers.get("Content-Type", "").startswith("text/html") and not response.streaming:
        response.content = _rewritten(response.content.decode(), currency)
        if "Content-Length" in response.headers:
            response.headers["Content-Length"] = str(len(response.content))
    return response


def _rewritten(page: str, currency: str) -> str:
    hidden = f'<input type="hidden" name="{PARAMETER}" value="{escape(currency)}">'

    def link(found: re.Match[str]) -> str:
        return f'{found[1]}="{with_currency(found[2], currency, "&amp;")}"'

    return _GET_FORM.sub(lambda found: found[0] + hidden, _ADDRESS.sub(link, page))


def with_currency(address: str, currency: str, between: str = "&") -> str:
    """An address of ours with the currency added to its query; one that names its own keeps it.

    ``between``: how the address writes the sign between parameters. US dollars, asked for by name, are taken off.
    """
    if _NOT_PAGES.match(address):
        return address
    path, hash_sign, fragment = address.partition("#")
    path, question_mark, query = path.partition("?")
    parts: list[Any] = query.split(between) if query else []
    if f"{PARAMETER}={CANONICAL}" in parts:
        parts.remove(f"{PARAMETER}={CANONICAL}")
    elif not any(part.startswith(f"{PARAMETER}=") for part in parts):
        parts.append(f"{PARAMETER}={currency}")
    # A lone "?" stays: without it the address would name this very page with its query.
    mark = "?" if parts or (question_mark and not path) else ""
    return f"{path}{mark}{between.join(parts)}{hash_sign}{fragment}"
