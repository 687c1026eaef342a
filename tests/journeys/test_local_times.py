"""The reader's own time beside the venue's."""

import pytest

TIMES = """times => {
    const row = document.createElement("p");
    const time = document.createElement("time");
    [time.dateTime, time.dataset.ends, time.dataset.yours] = times;
    row.append(time);
    document.querySelector("main").append(row);
}"""


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("America/New_York", "20:00–22:30, 18 February your time"),
        ("Europe/Kyiv", "03:00–05:30 your time"),
        ("Asia/Seoul", None),
    ],
)
def test_a_time_is_told_by_the_readers_clock_where_that_differs(visit, site, zone, shown):
    page = visit("/about/", timezone_id=zone, locale="en-GB")
    page.evaluate(TIMES, ["2024-02-19T10:00:00+09:00", "2024-02-19T12:30:00+09:00", "your time"])
    page.add_script_tag(url=f"{site}/static/local-times.js")
    assert page.locator(".yours").all_text_contents() == ([shown] if shown else [])
