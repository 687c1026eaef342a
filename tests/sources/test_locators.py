"""Where a quote stands is said in the language of the page."""

import pytest
from django.utils import translation

from aidportal.sources.locators import locator_in_words


@pytest.mark.parametrize(
    ("language", "locator", "shown"),
    [
        ("en", "paragraph 3", "paragraph 3"),
        ("ja", "paragraph 3", "第3段落"),
        ("uk", "Paragraph 3", "абзац 3"),
        ("ja", "page 12–14", "12–14ページ"),
        ("uk", "standfirst", "підзаголовок"),
    ],
)
def test_common_forms_are_said_in_the_language_of_the_page(language: str, locator: str, shown: str) -> None:
    with translation.override(language):
        assert locator_in_words(locator) == shown


@pytest.mark.parametrize("locator", ["第3段落", "01:15", "paragraph three", "annex 2", ""])
def test_other_forms_stay_as_they_were_written(locator: str) -> None:
    with translation.override("uk"):
        assert locator_in_words(locator) == locator
