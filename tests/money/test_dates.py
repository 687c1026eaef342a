from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidportal.money import date_reading
from aidportal.money.dates import StatedDate
from aidportal.money.precision import Precision
from aidportal.money.show import show_date
from tests.money.strategies import LANGUAGES, stated_dates


@pytest.mark.parametrize(
    ("iso", "texts"),
    [
        (
            "2024-01-07",
            [
                *("7 January 2024", "January 7, 2024", "Jan 7 2024", "7th of January 2024", "on 7 Jan. 2024"),
                *("7.1.2024", "2024/1/7", "2024年1月7日", "令和6年1月7日", "２０２４年１月７日"),
                *("7 січня 2024", "7 січня 2024 року", "7 січ. 2024 р."),
            ],
        ),
        (
            "2023-12",
            [
                *("December 2023", "in December 2023", "Dec. 2023", "December 2023, day not stated"),
                *("2023年12月", "令和5年12月", "2023年12月（日付の記載なし）", "2023年12月（日の記載なし）"),
                *("грудень 2023", "грудень 2023 р.", "у грудні 2023 року", "грудень 2023, день не вказано"),
            ],
        ),
        ("2024", ["2024年", "令和6年", "2024 рік", "2024 р.", "in 2024"]),
        ("2019", ["令和元年", "平成31年"]),
        (
            "2024-02-15/2024-02-17",
            [
                *("15–17 February 2024", "15-17 February 2024", "15 to 17 February 2024"),
                *("February 15 to 17, 2024", "from 15 February to 17 February 2024", "2024-02-15 - 2024-02-17"),
                *(
                    "2024年2月15日～17日",
                    "2024年2月15日から17日まで",
                    "15–17 лютого 2024",
                    "з 15 по 17 лютого 2024 року",
                ),
            ],
        ),
        ("2023-12-28/2024-01-03", ["28 December 2023 – 3 January 2024", "2023年12月28日～2024年1月3日"]),
        ("2022-01-01/2024-12-31", ["2022–2024", "2022 – 2024", "2022年～2024年"]),
        ("2023-12-01/2024-03-31", ["December 2023 – March 2024", "2023年12月～2024年3月"]),
        ("", ["", "not stated", "日付の記載なし", "дату не вказано"]),
    ],
)
def test_dates_are_read_as_people_write_them(iso: str, texts: list[str]) -> None:
    assert {text: StatedDate.parse(text).iso for text in [*texts, iso]} == dict.fromkeys([*texts, iso], iso)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("03/04/2024", "write 2024-04-03"),
        ("31 February 2024", "no such day"),
        ("2024-13", "no such day"),
        ("00 January 2024", "no such day"),
        ("2024-00", "no such day"),
        ("1899", "between 1900 and 2100"),
        ("7 January 2101", "between 1900 and 2100"),
        ("7 January", "no year"),
        ("17–15 February 2024", "change them over"),
        ("15 February – March 2024", "write both alike"),
        ("next winter", "write 7 January 2024"),
        ("2024-02-15T10:00", "write 7 January 2024"),
        ("٢٠٢٤", "write 7 January 2024"),
        ("2_024", "write 7 January 2024"),
        ("from 7 January 2024", "both ends"),
        ("з 7 січня 2024", "both ends"),
        ("between 7 January 2024", "both ends"),
        ("2024年3月まで", "both ends"),
        ("平成40年", "no such year"),
        ("昭和65年1月7日", "no such year"),
        ("1² January 2024", "raised"),
    ],
)
def test_what_is_no_date_is_refused_with_a_remedy(text: str, remedy: str) -> None:
    with pytest.raises(ValueError, match=remedy):
        StatedDate.parse(text)


@pytest.mark.parametrize(
    ("iso", "english", "japanese", "ukrainian"),
    [
        ("2024-01-07", "7 January 2024", "2024年1月7日", "7 січня 2024\xa0р."),
        (
            "2023-12",
            "December 2023, day not stated",
            "2023年12月（日付の記載なし）",
            "грудень 2023\xa0р., день не вказано",
        ),
        (
            "2024",
            "2024, month and day not stated",
            "2024年（月日の記載なし）",
            "2024 рік, місяць і день не вказано",
        ),
        ("2024-02-15/2024-02-17", "15–17 February 2024", "2024年2月15日～17日", "15–17 лютого 2024\xa0р."),
        (
            "2024-02-28/2024-03-03",
            "28 February – 3 March 2024",
            "2024年2月28日～3月3日",
            "28 лютого – 3 березня 2024\xa0р.",
        ),
        ("2022-01-01/2024-12-31", "2022–2024", "2022年～2024年", "2022–2024"),
        ("", "date not stated", "日付の記載なし", "дату не вказано"),
    ],
)
def test_a_date_is_shown_as_precisely_as_it_was_stated(iso: str, english: str, japanese: str, ukrainian: str) -> None:
    stated = StatedDate.parse(iso)
    assert [show_date(stated, language) for language in ("en", "ja", "uk")] == [english, japanese, ukrainian]


@pytest.mark.parametrize(
    ("one", "other", "disagree"),
    [
        ("2023-12", "2023-12-06", False),
        ("2023-12", "2024-01-07", True),
        ("2023", "December 2023", False),
        ("15–17 February 2024", "2024-02-17", False),
        ("15–17 February 2024", "2024-02-18", True),
        ("", "2024-02-18", False),
    ],
)
def test_dates_disagree_when_they_have_no_day_in_common(one: str, other: str, disagree: bool) -> None:
    assert StatedDate.parse(one).disagrees(StatedDate.parse(other)) is disagree


@pytest.mark.parametrize(
    ("first", "last", "precision"),
    [
        (date(2024, 1, 2), date(2024, 1, 1), Precision.RANGE),
        (date(2024, 1, 1), date(2024, 1, 2), Precision.DAY),
        (date(2024, 1, 1), None, Precision.DAY),
        (None, None, Precision.MONTH),
        (date(2024, 1, 1), date(2024, 1, 1), Precision.NOT_STATED),
    ],
)
def test_days_that_do_not_fit_the_precision_make_no_date(
    first: date | None, last: date | None, precision: str
) -> None:
    with pytest.raises(ValueError, match="day"):
        StatedDate(first, last, precision)


@given(stated_dates(), LANGUAGES)
def test_a_shown_date_can_be_typed_again(stated: StatedDate, language: str) -> None:
    assert StatedDate.parse(show_date(stated, language)) == stated


@given(stated_dates())
def test_the_iso_form_can_be_typed_again(stated: StatedDate) -> None:
    assert StatedDate.parse(stated.iso) == stated


@given(stated_dates(), stated_dates())
def test_disagreement_of_dates_is_mutual(one: StatedDate, other: StatedDate) -> None:
    assert one.disagrees(other) == other.disagrees(one)
    assert not one.disagrees(one)


@given(st.one_of(st.text(), st.text("0123456789 –-/.年月日令和Januaryлютого", max_size=30)))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        stated = StatedDate.parse(text)
    except ValueError:
        return
    assert not stated.first or 1900 <= stated.first.year <= 2100


@pytest.mark.parametrize("unit", ["9", "1-", "January ", " – ", "年", " "])
def test_a_megabyte_is_refused_by_its_size_alone(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(date_reading, "unicodedata", None)  # no character of it may be looked at
    with pytest.raises(ValueError, match="too long"):
        StatedDate.parse(unit * (10**6 // len(unit)))
