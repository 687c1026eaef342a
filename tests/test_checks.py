"""System checks name what a public portal must not do, each with its remedy."""

from pathlib import Path

import pytest
from pytest_django import Settings

from aidportal.catalogues import compile_catalogue
from aidportal.checks import public_portal_is_safe, translations_are_compiled


def test_a_portal_fit_for_the_public_has_nothing_named(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.SITE_URL, settings.ALLOWED_HOSTS = "https://aid.example.org", ["aid.example.org"]
    settings.INDEX_ROOT = "/var/lib/aidportal/index"
    monkeypatch.setitem(settings.DATABASES["default"], "ENGINE", "django.db.backends.postgresql")
    assert public_portal_is_safe(None) == []


@pytest.mark.parametrize(
    ("setting", "value", "identifier"),
    [
        ("DEBUG_MODE", True, "aidportal.E002"),
        ("ONE_PERSON_OFFICE", True, "aidportal.W003"),
        ("SITE_URL", "http://aid.example.org", "aidportal.E004"),
        ("ALLOWED_HOSTS", ["other.example"], "aidportal.E005"),
        ("API_RATE", "600/min", "aidportal.W007"),
        ("INDEX_ROOT", "", "aidportal.W008"),
    ],
)
def test_what_suits_a_trial_only_is_named_with_its_remedy(
    settings: Settings, setting: str, value: object, identifier: str
) -> None:
    setattr(settings, setting, value)
    found = {message.id: message for message in public_portal_is_safe(None)}
    assert found[identifier].hint


def test_sqlite_is_named_as_fit_for_one_machine(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(settings.DATABASES["default"], "ENGINE", "django.db.backends.sqlite3")
    assert "aidportal.W006" in {message.id for message in public_portal_is_safe(None)}


PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Pledge"\nmsgstr "Обіцянка"\n'


def test_a_translation_that_is_not_compiled_is_named(settings: Settings, tmp_path: Path) -> None:
    source = tmp_path / "uk" / "LC_MESSAGES" / "django.po"
    source.parent.mkdir(parents=True)
    source.write_text(PO, encoding="utf-8")
    settings.LOCALE_PATHS = [tmp_path]
    assert [message.id for message in translations_are_compiled(None)] == ["aidportal.W001"]
    compile_catalogue(source)
    assert translations_are_compiled(None) == []
