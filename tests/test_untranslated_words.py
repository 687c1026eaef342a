"""No word of ours reaches a Japanese or Ukrainian reader in English."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.template.base import Lexer, TokenType
from django.test import Client
from django.urls import reverse
from lxml import html

from tests.admin.desk import signed_in
from tests.messages import LANGUAGES, templates, translations
from tests.pages.walk import addresses, ledger_of_one

ENDS = {"comment": "endcomment", "blocktranslate": "endblocktranslate", "verbatim": "endverbatim"}
UNREAD = re.compile(r"<!--.*?-->|<!doctype[^>]*>|<(script|style|code|svg)\b.*?</\1>", re.DOTALL | re.IGNORECASE)
READ_ALOUD = re.compile(r'\b(?:aria-label|alt|title|placeholder|data-label)="([^"]*)"')
WORD = re.compile(r"[^\W\d_]{2,}")
# Names are the same in every language.
NAMES = {"AidPortal", "API", "GET", "IATI", "OpenAPI", "USD"}


def test_templates_hold_no_word_outside_a_tag_that_translates_it() -> None:
    found = {str(path.relative_to(settings.BASE_DIR)): words for path in templates() if (words := written_in(path))}
    assert found == {}


def written_in(path: Path) -> set[str]:
    markup = UNREAD.sub(" ", "".join(literal_text(path.read_text(encoding="utf-8"))))
    visible = " ".join([re.sub(r"<[^>]*>|&\w+;", " ", markup), *READ_ALOUD.findall(markup)])
    return set(WORD.findall(visible)) - NAMES


def literal_text(source: str) -> Iterator[str]:
    """What a template writes as it stands, without tags, variables and what stands in translated blocks."""
    until = ""
    for token in Lexer(source).tokenize():
        if token.token_type == TokenType.BLOCK:
            name = token.contents.split()[0]
            until = "" if name == until else until or ENDS.get(name, "")
        elif token.token_type == TokenType.TEXT and not until:
            yield token.contents


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_public_pages_say_nothing_of_ours_in_english(client: Client, language: str) -> None:
    for address in addresses(ledger_of_one()):
        page = client.get(f"/{language}{address}").content.decode()
        assert texts_of(page) & english(language) == set(), address


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_desk_says_nothing_of_ours_in_english(administrator: User, language: str) -> None:
    desk = signed_in(administrator)
    for address in desk_addresses(ledger_of_one()):
        page = desk.get(f"/{language}{address}").content.decode()
        assert texts_of(page) & english(language) == set(), address


def desk_addresses(records: list) -> Iterator[str]:
    yield reverse("admin:index")
    for record in records:
        place = f"admin:{record._meta.app_label}_{record._meta.model_name}"
        yield reverse(f"{place}_changelist")
        yield reverse(f"{place}_add")
        yield reverse(f"{place}_change", args=[record.pk])
        yield reverse(f"{place}_history", args=[record.pk])


def texts_of(page: str) -> set[str]:
    """What a page shows or reads aloud, apart from elements in another language."""
    whole = html.fromstring(page)
    (language,) = whole.xpath("/html/@lang")
    own = f"[ancestor-or-self::*[@lang][1]/@lang='{language}']"
    spoken = whole.xpath(f"//body//*{own}/text() | //*{own}/@aria-label | //*{own}/@alt | //*{own}/@title")
    return {plain(text) for text in spoken} - {""}


def english(language: str) -> set[str]:
    """Our English strings whose translation differs."""
    return {plain(message.texts[0]) for message, texts in translations(language) if message.texts[0] != texts[0]}


def plain(text: str) -> str:
    return " ".join(text.split()).strip(" :.·").casefold()
