"""The OpenAPI document is valid, complete and what the API really answers; the docs need nobody else's files."""

from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from drf_spectacular.drainage import GENERATOR_STATS
from drf_spectacular.generators import SchemaGenerator
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import validate

from aidportal.api_urls import urlpatterns
from tests.api.asking import ask
from tests.api.whole import whole_pledge
from tests.factories import published_source, published_stated_total

pytestmark = pytest.mark.django_db


def test_the_document_is_valid_openapi_3_1() -> None:
    document = ask("schema/")
    assert document["openapi"].startswith("3.1")
    validate(document)


def test_the_document_is_made_without_a_warning() -> None:
    GENERATOR_STATS.reset()
    SchemaGenerator().get_schema(request=None, public=True)
    assert not GENERATOR_STATS._warn_cache
    assert not GENERATOR_STATS._error_cache


def test_every_address_is_described() -> None:
    described = {path.removeprefix("/api/v1/") for path in ask("schema/")["paths"]}
    pages = {"docs/", "docs/try/"}
    assert len(described) == len(urlpatterns) - len(pages)


def test_filters_are_described_with_their_values() -> None:
    parameters = {one["name"]: one for one in ask("schema/")["paths"]["/api/v1/pledges/"]["get"]["parameters"]}
    assert set(parameters) >= {"recipient", "recipient__not", "q", "sort", "after", "before", "limit", "amount_min"}
    assert parameters["kind"]["schema"]["items"]["enum"] == ["grants", "loans", "not_stated", "contingent"]
    assert "codelists/FinanceType/" in parameters["finance_type"]["description"]


@pytest.mark.parametrize(
    "path",
    [
        "pledges/",
        "pledges/totals/",
        "pledges/{slug}/",
        "transactions/",
        "stated-totals/",
        "events/",
        "organisations/",
        "initiatives/",
        "sources/",
        "countries/",
        "regions/",
        "sectors/",
        "currencies/",
        "codelists/",
        "codelists/FinanceType/",
    ],
)
def test_answers_are_as_described(path: str) -> None:
    pledge = whole_pledge()
    published_source()
    published_stated_total()
    document: Any = ask("schema/")
    described = path.replace("FinanceType", "{name}")
    answer = document["paths"][f"/api/v1/{described}"]["get"]["responses"]["200"]["content"]["application/json"]
    schema = {**answer["schema"], "components": document["components"]}
    errors = [
        f"{list(error.path)} {error.message}"
        for error in OAS31Validator(schema).iter_errors(ask(path.format(slug=pledge.slug)))
    ]
    assert errors == []


class Addresses(HTMLParser):
    """Collects what a page loads."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        wanted = {"script": "src", "img": "src", "link": "href"}.get(tag)
        values = dict(attrs)
        if wanted and values.get(wanted) and values.get("rel") not in ("canonical", "alternate"):
            self.loaded.append(str(values[wanted]))


@pytest.mark.parametrize("path", ["docs/", "docs/try/"])
def test_the_docs_load_our_own_files_only(path: str) -> None:
    page = Client().get(f"/api/v1/{path}")
    addresses = Addresses()
    addresses.feed(page.content.decode())
    assert addresses.loaded
    for address in addresses.loaded:
        assert not urlsplit(address).netloc
        assert finders.find(address.removeprefix("/static/"))


def test_the_reference_names_every_address_and_parameter() -> None:
    page = Client().get("/api/v1/docs/").content.decode()
    for path, methods in ask("schema/")["paths"].items():
        assert f"GET {path}" in page
        assert all(f"<code>{one['name']}</code>" in page for one in methods["get"].get("parameters", []))


def test_pictures_as_data_are_allowed_where_swagger_needs_them_only() -> None:
    assert "img-src 'self' data:" in Client().get("/api/v1/docs/try/")["Content-Security-Policy"]
    assert "data:" not in Client().get("/api/v1/docs/")["Content-Security-Policy"]


def test_the_docs_lead_nowhere_that_is_not_there() -> None:
    links = Links()
    links.feed(Client().get("/api/v1/docs/").content.decode())
    assert links.inside >= {"/api/v1/", "/api/v1/schema/", "/api/v1/docs/try/", "/ja/"}
    assert [address for address in links.inside if Client().get(address).status_code != 200] == []


class Links(HTMLParser):
    """Collects where a page leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.inside: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get("href") or ""
        if tag == "a" and address.startswith("/"):
            self.inside.add(address)
