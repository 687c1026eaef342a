import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from aidportal.text import WebField, clean_line, clean_prose
from tests.factories import SourceFactory


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b", "a\x1bb", "a\x85\x07b", "a\ufffeb", "a\ufdd0b"])
def test_what_no_database_can_hold_is_refused_with_its_code(text):
    with pytest.raises(ValidationError, match=r"U\+"):
        clean_line(text)


def test_invisible_signs_that_make_two_names_look_alike_are_taken_out():
    assert clean_line("Ja\u200bpan\u202e ") == "Japan"


def test_letters_of_every_script_are_composed_and_kept():
    assert clean_line("Киї\u0308в が ガス") == clean_line("Киї\u0308в が ガス")
    assert clean_line("e\u0301") == "é"
    assert clean_line("か\u3099") == "が"


def test_a_line_has_no_line_breaks_and_prose_keeps_them():
    assert clean_line(" a\r\n b ") == "a b"
    assert clean_prose("a\r\nb\rc") == "a\nb\nc"


def test_a_text_that_is_too_long_says_by_how_much():
    with pytest.raises(ValidationError, match="11 characters, 10 are allowed"):
        clean_line("x" * 11, 10)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text):
    try:
        once = clean_line(text)
    except ValidationError:
        return
    assert clean_line(once) == once


def test_invisible_signs_between_a_letter_and_its_mark_do_not_keep_them_apart():
    assert clean_line("e\u200b\u0301") == "é"


@pytest.mark.parametrize("address", ["http://[::1", "javascript:alert(1)", "data:text/html,x", "ftp://example.org/x"])
def test_only_web_addresses_are_taken(address):
    with pytest.raises(ValidationError):
        WebField().clean(address, None)


@pytest.mark.django_db
@pytest.mark.parametrize("title", ["x" * 301, "a\x00b"])
def test_the_database_itself_refuses_what_bypassed_the_cleaning(title):
    source = SourceFactory()
    update = "UPDATE sources_source SET title_en = %s WHERE id = %s"
    with pytest.raises((DatabaseError, ValueError)), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(update, [title, source.pk])
    source.refresh_from_db()
    assert source.title_en != title
