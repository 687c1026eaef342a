"""``?currency=``: the same page with worked-out amounts in another currency, from link to link, without a cookie."""

import re
from datetime import date

import pytest
from django.test import Client

from aidportal.currencies import with_currency
from aidportal.lists.answering import listing
from aidportal.money.amounts import Amount
from aidportal.money.dates import StatedDate
from aidportal.money.display import measure, showing
from aidportal.publication.models import SlugRedirect
from pledges.filters import PledgeFilters
from pledges.models import Pledge
from pledges.reconciliation import reconcile
from tests.factories import published_organisation, published_pledge, published_stated_total, usd
from tests.pages.walk import addresses, ledger_of_one

pytestmark = pytest.mark.django_db
DAY = StatedDate.day(date(2023, 12, 6))
LINK = re.compile(r'<a\b[^>]* href="([^"]+)"')


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    assert not response.cookies
    return response.content.decode()


@pytest.mark.parametrize("prefix", ["", "/ja", "/uk"])
def test_every_page_answers_in_yen_and_hands_the_currency_on(client, prefix):
    for address in addresses(ledger_of_one()):
        shown = page(client, f"{prefix}{address}?currency=JPY")
        ours = [
            link for link in LINK.findall(shown) if link[0] in "/?" and not link.startswith(("/api/", "/static/"))
        ]
        lost = [link for link in ours if "currency=" not in link]
        # One leads back to US dollars, where amounts are shown.
        assert len(lost) == shown.count('class="currencies"'), (address, lost)
        assert not re.findall(r'(?:rel="canonical"|hreflang="[a-z-]+") href="http[^"]*currency', shown)


@pytest.mark.parametrize(
    ("prefix", "unit", "headline"),
    [("", "JPY million", "JPY 294 million"), ("/ja", "億円", "2億9,400万円"), ("/uk", "млн єн", "294 млн єн")],
)
def test_a_pledge_in_dollars_is_shown_in_yen_with_rate_and_day(client, prefix, unit, headline):
    pledge = published_pledge(amount=usd(2_000_000), announced=DAY)
    shown = page(client, f"{prefix}{pledge.get_absolute_url()}?currency=JPY")
    assert unit in shown
    assert headline in shown
    assert {"": "USD 1 = JPY 147.", "/ja": "1 USD ＝ 147.", "/uk": "1 USD = 147,"}[prefix] in shown
    assert {"": "6 December 2023", "/ja": "2023年12月6日", "/uk": "6 грудня 2023"}[prefix] in shown


def test_a_form_keeps_the_currency(client):
    ledger_of_one()
    forms = re.findall(r"<form\b[^>]*>(.*?)</form>", page(client, "/pledges/?currency=EUR"), re.DOTALL)
    assert forms
    assert all('<input type="hidden" name="currency" value="EUR">' in form for form in forms)


@pytest.mark.parametrize("query", ["currency=XXX", "currency=jpy", "currency=", "currency=JPY&currency=EUR"])
@pytest.mark.parametrize("address", ["/pledges/", "/about/", "/totals/"])
def test_what_is_no_currency_is_said_once_and_left_out(client, address, query):
    shown = page(client, f"{address}?{query}")
    assert shown.count("Part of this address was left out") == 1
    assert "XXX" not in shown
    assert "currency=XXX" not in shown


def test_us_dollars_by_name_are_the_same_page_and_hand_nothing_on(client):
    published_pledge(amount=usd(2_000_000), announced=DAY)
    assert page(client, "/pledges/?currency=USD") == page(client, "/pledges/")


def test_an_old_address_leads_on_in_the_same_currency(client):
    pledge = published_pledge(amount=usd(5))
    SlugRedirect.objects.create(kind="pledge", slug="old-name", record=pledge.pk)
    answer = client.get("/pledges/old-name/?currency=JPY")
    assert answer.headers["Location"] == f"{pledge.get_absolute_url()}?currency=JPY"


def test_totals_in_yen_are_the_sums_of_the_rows_under_any_filter():
    for amount, day in ((usd(1_000), DAY), (usd(300), StatedDate.month(2024, 1))):
        published_pledge({"UA": None}, amount=amount, announced=day)
    published_pledge({"PL": None}, amount=usd(7), announced=StatedDate())
    with showing("JPY"):
        for query in ({}, {"recipient": "UA"}, {"recipient": "PL"}):
            found = listing(PledgeFilters(query))
            kind = next(kind for kind in found.totals.kinds if kind.count)
            assert kind.in_currency("counted") == sum(row.counted_jpy for row in found.rows)
            assert found.totals.without_rate == sum("JPY" in row.unrated for row in found.rows)
    assert measure("counted") == "counted_usd"


def test_what_has_no_rate_is_said_beside_the_sum(client):
    published_pledge(amount=usd(7), announced=StatedDate())
    assert "1 without a rate to JPY" in page(client, "/pledges/?currency=JPY")
    assert "without a rate" not in page(client, "/pledges/")


def test_a_figure_without_a_rate_to_dollars_is_a_figure_on_every_page(client):
    donor = published_organisation()
    pledge = published_pledge(donor=donor, amount=Amount(200_000, 100, "UAH"), announced=DAY)
    published_pledge(donor=donor, amount=None, announced=DAY)
    for address in ("/", "/pledges/"):
        shown = page(client, address)
        assert "1 without figure" in shown
        assert "1 without a rate to USD" in shown
    assert listing(PledgeFilters({"precision": "none"})).count == 1
    shown = page(client, pledge.get_absolute_url())
    assert "no rate of its day to US dollars" in shown
    assert "no exchange rate: counts in no sum" in page(client, f"/compare/?pledge={pledge.slug}")
    assert "no figure given" not in shown
    (result,) = reconcile([published_stated_total(donor=donor, amount=usd(2_000))])
    assert (result.without_rate, len(result.without_figure)) == ([pledge], 1)


def test_the_reconciliation_counts_in_yen_what_the_rows_count():
    donor = published_organisation()
    package = published_pledge(donor=donor, amount=usd(1_000), announced=DAY)
    later = StatedDate.day(date(2024, 1, 9))
    part = {"donor": donor, "parent": package, "parent_relation": "part_of"}
    published_pledge(amount=usd(300), announced=later, **part)
    published_pledge(donor=donor, amount=usd(50), announced=StatedDate())
    total = published_stated_total(donor=donor, amount=usd(2_000), stated=StatedDate.day(date(2024, 2, 1)))
    with showing("JPY"):
        (result,) = reconcile([total])
        assert result.counted_sum == sum(Pledge.objects.values_list("counted_jpy", flat=True))
        assert [pledge.amount for pledge in result.without_rate] == [usd(50)]
        assert result.stated.low > 2_000 * 140


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/pledges/", "/pledges/?currency=JPY"),
        ("/pledges/?kind=loans#top", "/pledges/?kind=loans&currency=JPY#top"),
        ("?", "?currency=JPY"),
        ("/x/?currency=EUR", "/x/?currency=EUR"),
        ("/x/?a=1&currency=USD", "/x/?a=1"),
        ("?currency=USD", "?"),
        ("/static/style.css", "/static/style.css"),
        ("/ja/admin/", "/ja/admin/"),
        ("/api/v1/pledges/?kind=loans", "/api/v1/pledges/?kind=loans"),
    ],
)
def test_the_currency_joins_what_an_address_already_says(address, expected):
    assert with_currency(address, "JPY") == expected
