"""The portal speaks each of its languages in full: `make messages` collects what is new, then it is translated."""

import re
from collections.abc import Iterator

import pytest
from django.utils import translation
from django.utils.translation import ngettext

from tests.messages import LANGUAGES, Message, asked, catalogue, translations

pytestmark = pytest.mark.parametrize("language", LANGUAGES)

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd%]|\{\w*\}")
MARKUP = re.compile(r"</?\w+[^>]*>")
# A straight apostrophe or quote is a typewriter's.
STRAIGHT = {"ja": re.compile(r"[“”]|\w'\w"), "uk": re.compile(r"[“”]|\w'\w")}


def test_every_string_is_in_the_catalogue(language: str) -> None:
    assert asked() - {message for message, _texts in translations(language)} == set()


def test_the_catalogue_has_no_string_that_nothing_asks_for(language: str) -> None:
    assert {message for message, _texts in translations(language)} - asked() == set()


def test_every_string_is_translated_in_all_its_forms(language: str) -> None:
    forms = catalogue(language).num_plurals
    for message, texts in translations(language):
        assert all(texts), message.texts[0]
        assert len(texts) == (forms if len(message.texts) == 2 else 1), message.texts[0]


def test_nothing_is_left_to_be_looked_at_again(language: str) -> None:
    assert not catalogue(language).fuzzy
    assert [entry.id for entry in catalogue(language) if entry.fuzzy] == []


def test_placeholders_and_markup_are_those_of_the_original(language: str) -> None:
    for message, texts in translations(language):
        for text in texts:
            assert set(PLACEHOLDER.findall(text)) in placeholders(message), message.texts[0]
            assert sorted(MARKUP.findall(text)) == sorted(MARKUP.findall(message.texts[0])), message.texts[0]


def placeholders(message: Message) -> list[set[str]]:
    return [set(PLACEHOLDER.findall(text)) for text in message.texts]


def test_translations_keep_the_breaks_at_the_ends_of_the_original(language: str) -> None:
    for message, texts in translations(language):
        for text in texts:
            assert breaks(text) == breaks(message.texts[0]), message.texts[0]


def breaks(text: str) -> tuple[bool, bool]:
    return text.startswith("\n"), text.endswith("\n")


def test_quotes_and_apostrophes_are_those_of_the_language(language: str) -> None:
    found = [text for text in words_without_code(language) if STRAIGHT[language].search(text)]
    assert found == []


def words_without_code(language: str) -> Iterator[str]:
    for _message, texts in translations(language):
        yield from (PLACEHOLDER.sub("", MARKUP.sub("", text)) for text in texts)


def test_the_number_of_forms_is_that_of_the_language(language: str) -> None:
    expected = {
        "ja": {1: "1件", 2: "2件", 5: "5件", 11: "11件", 21: "21件"},
        "uk": {1: "1 запис", 2: "2 записи", 5: "5 записів", 11: "11 записів", 21: "21 запис"},
    }
    with translation.override(language):
        for count, text in expected[language].items():
            assert ngettext("%(count)s record", "%(count)s records", count) % {"count": count} == text
