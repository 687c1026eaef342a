"""Lists that change in place: the address, the way back, the focus, and what happens when an answer fails."""

import re

from playwright.sync_api import Page, Route, expect


def is_same_page(page: Page) -> bool:
    """Whether no other page was loaded since ``mark``."""
    return bool(page.evaluate("window.marked === true"))


def mark(page: Page) -> None:
    page.evaluate("window.marked = true")


def test_a_filter_changes_the_list_in_place_and_keeps_the_focus(visit, axe):
    page = visit("/pledges/")
    mark(page)
    page.locator("#f-kind-grants").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?kind=grants$"))
    expect(page.locator("#count")).to_contain_text("2 records")
    expect(page.locator("#f-kind-grants")).to_be_focused()
    expect(page.locator("#langs a").nth(1)).to_have_attribute("href", "/ja/pledges/?kind=grants")
    page.select_option("#sort", "title")
    expect(page).to_have_url(re.compile(r"\?kind=grants&sort=title$"))
    page.locator("a.chip").click()
    expect(page).to_have_url(re.compile(r"\?sort=title$"))
    expect(page.locator("#results")).to_be_focused()
    page.go_back()
    expect(page.locator("a.chip")).to_have_count(1)
    expect(page.locator("#count")).to_contain_text("2 records")
    assert is_same_page(page)
    assert axe(page) == []


def test_what_is_wrong_with_a_range_is_told_at_its_field(visit, axe):
    page = visit("/events/")
    mark(page)
    page.locator("summary", has_text="Held").click()
    page.locator("#held_from").fill("2024-05-01")
    page.locator("#held_to").fill("2023-05-01")
    page.locator("form.range button").click()
    expect(page.locator("#held_to-error")).to_be_visible()
    expect(page.locator("#held_to")).to_have_attribute("aria-invalid", "true")
    assert is_same_page(page)
    assert axe(page) == []


def test_an_answer_that_fails_is_shown_as_the_page_that_it_is(visit):
    page = visit("/pledges/")

    def fail(route: Route) -> None:
        route.fulfill(status=404, content_type="text/html", body="<h1>Not here</h1>")

    page.route("**/pledges/?kind=*", fail)
    page.locator("#f-kind-grants").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Not here")
    expect(page).to_have_url(re.compile("kind=grants"))


def test_suggestions_are_in_reach_of_the_keyboard(visit):
    page = visit("/pledges/")
    page.locator("#q-site").press_sequentially("turb")
    expect(page.locator("#q-site-suggested a")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    expect(page.locator("#q-site-suggested a")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#q-site")).to_be_focused()
    expect(page.locator("#q-site-suggested a")).to_have_count(0)
