"""What a reader does: with scripts, without them, and by keyboard alone."""

import csv
import re
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Page, expect

WITH_AND_WITHOUT_SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])


def holding(part: str) -> re.Pattern[str]:
    return re.compile(re.escape(part))


def press_until(page: Page, selector: str, most: int = 120) -> None:
    """Tab until what ``selector`` names has the focus, and see that the focus can be seen."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none", f"No focus to be seen on {selector}"
            return
    pytest.fail(f"{selector} is out of the keyboard's reach")


@WITH_AND_WITHOUT_SCRIPTS
def test_find_a_pledge_and_open_what_was_said(visit, axe, scripts):
    page = visit("/", java_script_enabled=scripts)
    page.get_by_role("searchbox").first.fill("turbine")
    page.get_by_role("searchbox").first.press("Enter")
    page.get_by_role("main").get_by_role("link", name="turbine").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("turbine")
    mark = page.locator("button.cite-mark").first
    mark.click()
    quote = page.locator(f"#{mark.get_attribute('popovertarget')}")
    expect(quote.locator("blockquote")).to_be_visible()
    expect(quote).to_contain_text("Open the source")
    if scripts:
        assert axe(page) == []
    page.keyboard.press("Escape")
    expect(quote).to_be_hidden()


@WITH_AND_WITHOUT_SCRIPTS
def test_filter_a_list_exclude_and_go_back(visit, axe, scripts):
    page = visit("/pledges/", java_script_enabled=scripts)
    rows = page.locator("ol.records > li")
    everything = rows.count()
    page.locator("details.drawer li", has_text="Grants and goods").get_by_role("link").first.click()
    expect(page).to_have_url(holding("kind=grants"))
    expect(page.locator("a.chip")).to_have_count(1)
    filtered = rows.count()
    assert 0 < filtered < everything
    page.locator("details.drawer li", has_text="no figure given").locator("a.not").first.click()
    expect(page).to_have_url(holding("precision__not=none"))
    expect(page.locator("a.chip")).to_have_count(2)
    if scripts:
        assert axe(page) == []
    page.go_back()
    expect(page.locator("a.chip")).to_have_count(1)
    expect(rows).to_have_count(filtered)
    page.reload()
    expect(rows).to_have_count(filtered)


def test_search_and_read_a_quote_by_keyboard_alone(visit):
    page = visit("/")
    page.keyboard.press("Tab")
    expect(page.locator("a.skip")).to_be_focused()
    page.keyboard.press("Enter")
    press_until(page, "input[type=search]")
    page.keyboard.type("additional assistance")
    page.keyboard.press("Enter")
    expect(page).to_have_url(holding("q=additional"))
    press_until(page, "main ol.records h3 a")
    page.keyboard.press("Enter")
    expect(page).to_have_url(holding("/pledges/additional-assistance/"))
    press_until(page, "button.cite-mark")
    page.keyboard.press("Enter")
    opened = page.locator("[popover]:popover-open")
    expect(opened.locator("blockquote")).to_be_visible()
    page.keyboard.press("Escape")
    expect(opened).to_have_count(0)
    assert page.evaluate("document.activeElement.matches('button.cite-mark')")


@WITH_AND_WITHOUT_SCRIPTS
@pytest.mark.parametrize("width", [360, 1280])
def test_change_the_language_and_stay_where_one_is(visit, axe, scripts, width):
    page = visit("/pledges/?kind=grants", width=width, java_script_enabled=scripts)
    page.get_by_role("link", name="日本語").click()
    expect(page).to_have_url(holding("/ja/pledges/?kind=grants"))
    expect(page.locator("html")).to_have_attribute("lang", "ja")
    page.get_by_role("link", name="Українська").click()
    expect(page.locator("html")).to_have_attribute("lang", "uk")
    if scripts:
        assert axe(page) == []


def test_filter_a_list_by_keyboard_alone(visit):
    page = visit("/pledges/")
    press_until(page, "a[href*='kind=grants']")
    page.keyboard.press("Enter")
    expect(page.locator("a.chip")).to_have_count(1)
    press_until(page, "a.chip")
    page.keyboard.press("Enter")
    expect(page.locator("a.chip")).to_have_count(0)


@pytest.mark.parametrize(
    ("words", "answer"),
    [("Bucha", "Tsubame BHB"), ("ブチャ", "Tsubame BHB"), ("Буча", "Tsubame BHB")],
)
def test_ask_which_companies_work_in_a_town(visit, words, answer):
    page = visit(f"/search/?q={words}")
    expect(page.get_by_role("main")).to_contain_text(answer)


@WITH_AND_WITHOUT_SCRIPTS
def test_download_the_list_as_it_is_filtered(visit, axe, scripts):
    page = visit("/pledges/?precision=none", java_script_enabled=scripts)
    listed = page.locator("ol.records > li").count()
    page.get_by_role("link", name="Download", exact=True).click()
    if scripts:
        assert axe(page) == []
    with page.expect_download() as started:
        page.get_by_role("button", name="Download").click()
    rows = list(csv.reader(started.value.path().read_text(encoding="utf-8-sig").splitlines()))
    assert started.value.suggested_filename.endswith(".csv")
    assert len(rows) == 1 + listed


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("What did Japan promise in December 2023, and who said so?", ["USD 1 billion", "KISHIDA Fumio"]),
        ("Which companies work in Bucha?", ["Tsubame BHB"]),
        ("Do the sources agree on the total?", ["USD 7.6 billion", "USD 4.5 billion", "cannot both be right"]),
    ],
)
def test_the_first_page_answers_in_two_clicks(visit, question, answers):
    page = visit("/")
    page.get_by_role("link", name=question).click()
    for answer in answers:
        expect(page.get_by_role("main")).to_contain_text(answer)


@WITH_AND_WITHOUT_SCRIPTS
def test_compare_a_pledge_with_another_one(visit, axe, scripts):
    page = visit("/pledges/additional-assistance/", java_script_enabled=scripts)
    page.get_by_role("link", name="Compare with other pledges").click()
    page.get_by_role("main").get_by_role("searchbox").fill("food")
    page.get_by_role("main").get_by_role("searchbox").press("Enter")
    page.get_by_role("link", name="Add: Emergency food assistance").click()
    table = page.locator("table.compare")
    expect(table.get_by_role("columnheader")).to_have_count(2)
    expect(table).to_contain_text("about USD 1 billion")
    expect(table).to_contain_text("USD 200 million")
    if scripts:
        assert axe(page) == []


@WITH_AND_WITHOUT_SCRIPTS
def test_follow_a_chart_to_the_records_behind_a_mark(visit, axe, scripts):
    page = visit("/pledges/", java_script_enabled=scripts)
    page.get_by_role("link", name="Charts", exact=True).click()
    page.get_by_role("main").locator("figure.chart").first.get_by_role("link").first.click()
    if scripts:
        assert axe(page) == []
    mark = page.locator("svg.picture a[aria-label*='Promised']:visible").first
    mark.click()
    expect(page).to_have_url(re.compile(r"/pledges/\?.*kind="))
    expect(page.locator("ol.records > li").first).to_be_visible()


def test_no_header_of_a_reader_changes_what_an_address_answers(site):
    """A cache in front would hand it to everybody."""
    for header, value in (("SCRIPT_NAME", "/ja"), ("PATH_INFO", "/events/"), ("HX-Request", "true")):
        asked = Request(f"{site}/ja/pledges/", headers={header: value})  # noqa: S310  our own loopback address
        with urlopen(asked, timeout=10) as answer:  # noqa: S310
            assert (answer.status, answer.headers["Content-Language"]) == (200, "ja"), header
