"""Translations are compiled without gettext tools, and only when that is due."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.fixture
def catalogue(settings: Settings, tmp_path: Path) -> Path:
    source = tmp_path / "ja" / "LC_MESSAGES" / "django.po"
    source.parent.mkdir(parents=True)
    source.write_text(HEAD + 'msgid "Pledge"\nmsgstr "約束"\n', encoding="utf-8")
    settings.LOCALE_PATHS = [tmp_path]
    return source


def test_a_new_translation_is_compiled(catalogue: Path) -> None:
    call_command("compile_catalogues", verbosity=0)
    assert "約束".encode() in catalogue.with_suffix(".mo").read_bytes()


def test_what_is_up_to_date_is_left_alone(catalogue: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("compile_catalogues")
    call_command("compile_catalogues")
    assert capsys.readouterr().out.count("Compiled") == 1


def test_a_broken_catalogue_is_named(catalogue: Path) -> None:
    catalogue.write_text(HEAD + 'msgword "Pledge"\nmsgstr "約束"\n', encoding="utf-8")
    with pytest.raises(CommandError, match=r"django\.po"):
        call_command("compile_catalogues")
    assert not catalogue.with_suffix(".mo").exists()
