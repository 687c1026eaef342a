"""A real browser before the portal as it is served: Debian's Chromium, driven by playwright."""

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.journeys.serving import serving

FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the journeys in one process, where they share server and browser; first, for they take longest."""
    journeys = [item for item in items if "/journeys/" in item.path.as_posix()]
    for item in journeys:
        item.add_marker(pytest.mark.xdist_group("journeys"))
    items[:] = [*journeys, *(item for item in items if item not in set(journeys))]


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the portal with the founding ledger."""
    with serving(tmp_path_factory.mktemp("portal")) as address:
        yield address


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Closed with this package: playwright's event loop would keep Django's tests from their database."""
    found = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chrome")
    assert found, "The journeys need Chromium. Debian, Ubuntu: apt-get install chromium fonts-noto-cjk"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """``visit("/pledges/", width=360, color_scheme="dark", java_script_enabled=False)`` opens a page.

    At the end no page may have asked another site for anything, got a cookie, or run into an error of ours.
    """
    opened: list[BrowserContext] = []
    wrong: list[str] = []

    def open_page(path: str, width: int = 1280, height: int = 800, **options: Any) -> Page:
        options = {"color_scheme": "light", "reduced_motion": "reduce", **options}
        context = browser.new_context(base_url=site, viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(10_000)
        opened.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(f"{path}: {error}"))
        page.on(
            "request", lambda request: None if request.url.startswith((site, "data:")) else wrong.append(request.url)
        )
        page.on("response", lambda response: wrong.append(response.url) if response.status >= 500 else None)
        page.on(
            "console", lambda line: wrong.append(f"{path}: {line.text}") if "Content Security" in line.text else None
        )
        page.goto(path)
        return page

    yield open_page
    for context in opened:
        context.close()
    assert wrong == []


@pytest.fixture(scope="package")
def axe() -> Callable[[Page], list[str]]:
    """``axe(page)``: what breaks WCAG 2.2 AA or good practice on it, as "rule: element". Needs scripts."""
    source = AXE_FILE_PATH.read_text(encoding="utf-8")

    def violations(page: Page) -> list[str]:
        page.evaluate(source)
        found = page.evaluate(RUN_AXE, WCAG)["violations"]
        return [f"{page.url} {rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]

    return violations
