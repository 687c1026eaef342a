"""A reader reports an error: from a record to the form, past a mistake, to the page where the answer will stand."""

import pytest
from playwright.sync_api import expect


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_report_an_error_put_right_what_is_missing_and_get_a_number(visit, axe, scripts):
    page = visit("/pledges/additional-assistance/", width=360, java_script_enabled=scripts)
    page.get_by_role("main").get_by_role("link", name="Report an error").click()
    page.get_by_label("Which source says so?").fill("mofa.example")
    page.get_by_role("button", name="Send the report").click()
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("2 things to put right")
    if scripts:
        assert axe(page) == []
    alert.get_by_role("link").first.click()
    page.get_by_label("What is wrong?").fill("It was 900 million.")
    page.get_by_label("Which source says so?").fill("https://mofa.example/statement")
    page.get_by_role("button", name="Send the report").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("C-")
    expect(page.get_by_role("main")).to_contain_text("It has reached the curators.")
    expect(page.get_by_role("main")).not_to_contain_text("900 million")
    if scripts:
        assert axe(page) == []
