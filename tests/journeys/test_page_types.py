"""Every type of page: free of what axe finds, no wider than the screen, without a cookie, light on the wire."""

import pytest

PAGES = [
    "/",
    "/pledges/",
    "/pledges/?q=turbine&kind__not=loans",
    "/pledges/additional-assistance/",
    "/pledges/mobile-gas-turbine-power-generators/",
    "/totals/",
    "/events/",
    "/events/month/2024-02/",
    "/partners/",
    "/partners/tsubame-bhb/",
    "/initiatives/alternative-fuel-production-in-bucha/",
    "/sources/japan-forward-february-2024/",
    "/initiatives/",
    "/sources/",
    "/search/?q=ammonia",
    "/search/?q=japann",
    "/pledges/?more=sector&find=health",
    "/events/?held_from=2024-05-01&held_to=2023-05-01",
    "/about/",
    "/data/",
    "/api/v1/docs/",
    "/charts/",
    "/charts/stages/",
    "/summary/?by=donor",
    "/compare/?pledge=additional-assistance&pledge=emergency-food-assistance",
    "/compare/?what=donor",
    "/compare/?partner=japan&partner=jica",
    "/data/download/?list=pledges",
    "/charts/regions/",
    "/changes/",
    "/changes/pledges/additional-assistance/",
    "/events/conference-for-economic-growth-and-reconstruction/",
    "/data/dictionary/",
    "/styleguide/",
    "/embed/pledges/?q=turbine",
    "/embed/charts/stages/",
    "/corrections/new/?record=/pledges/additional-assistance/",
    "/changes/pledges/additional-assistance/2/",
    "/nothing-here/",
]
LOOKS = [(320, "light", "/uk"), (1600, "dark", "/ja")]
#: Bytes on the wire of a page with all that it asks for at first.
HEAVIEST = 100_000
WEIGHT = """[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .reduce((sum, entry) => sum + entry.transferSize, 0)"""


@pytest.mark.parametrize("path", PAGES)
def test_a_page_keeps_to_the_guidelines_the_screen_and_its_weight(visit, axe, path):
    wrong = []
    for width, scheme, prefix in LOOKS:
        page = visit(path if path.startswith("/api") else prefix + path, width=width, color_scheme=scheme)
        if (weight := page.evaluate(WEIGHT)) > HEAVIEST:
            wrong.append(f"{page.url} weighs {weight} bytes")
        wrong += axe(page)
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wrong.append(f"{page.url} is wider than {width} px")
        if not path.startswith("/corrections/"):
            wrong += [f"{page.url} sets {cookie['name']}" for cookie in page.context.cookies()]
        page.context.close()
    assert wrong == []
