"""Whatever is asked, the API answers with a record, a list or a problem document that repeats nothing."""

import json
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aidportal.api.documentation import FRONT
from aidportal.sources.filters import SourceFilters
from events.filters import EventFilters
from partners.filters import InitiativeFilters, OrganisationFilters
from pledges.filters import PledgeFilters
from pledges.stored_filters import StatedTotalFilters, TransactionFilters

pytestmark = pytest.mark.django_db

LISTS = {
    "pledges": PledgeFilters,
    "pledges/totals": PledgeFilters,
    "events": EventFilters,
    "organisations": OrganisationFilters,
    "initiatives": InitiativeFilters,
    "sources": SourceFilters,
    "transactions": TransactionFilters,
    "stated-totals": StatedTotalFilters,
}
HOSTILE = [
    str(2**70),
    "1e400",
    "NaN",
    "-Infinity",
    "1_000",
    "١٢",
    "0x10",
    "-1",
    "9999-12-31",
    "0000-00-00",
    "2023-02-30",
    "10000",
    "%00",
    "%ED%A0%80",
    "%FF%FE",
    "%F0%9F%8C%BB",
    "'; DROP TABLE pledges_pledge; --",
    "<script>alert(1)</script>",
    "{{7*7}}",
    "../../etc/passwd",
    "(a+)+$",
    '"NEAR("',
    "title_en:*",
    "a" * 500,
    "\u202egnp",
    "[]",
    "",
]


def answered(path: str, query: str) -> None:
    """The answer is no 5xx; a refusal names parameters and does not repeat what was asked."""
    response = Client().get(f"/api/v1/{path}/", QUERY_STRING=query)
    assert response.status_code in (200, 400), query
    json.loads(response.content)
    if response.status_code == 400:
        assert response["Content-Type"] == "application/problem+json"
        assert b"marker" not in response.content


@pytest.mark.parametrize("path", LISTS)
def test_hostile_values_of_every_parameter_get_an_answer(path: str) -> None:
    names = [name for name in LISTS[path].base_filters if not name.endswith("__not")]
    for name in [*names, "limit"]:
        answered(path, f"{name}=<marker>")
        for value in HOSTILE:
            answered(path, f"{name}={quote(value, safe='%')}")


@pytest.mark.parametrize("path", [*LISTS, "countries", "regions", "sectors", "currencies", "codelists", "schema", ""])
@pytest.mark.parametrize("query", ["marker=1", "Marker[$ne]=1", "%3Cmarker%3E=1", "%00marker=1", "_=1", "format=xml"])
def test_unknown_parameters_are_refused(path: str, query: str) -> None:
    response = Client().get(f"/api/v1/{path}/".replace("//", "/"), QUERY_STRING=query)
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    assert b"<marker" not in response.content


def test_an_unknown_parameter_is_named_where_it_looks_like_one() -> None:
    document = Client().get("/api/v1/pledges/?colour=red").json()
    assert document["status"] == 400
    assert document["title"] == "Bad Request"
    assert document["errors"][0]["parameter"] == "colour"
    assert "recipient" in document["errors"][0]["detail"]
    assert "red" not in document["errors"][0]["detail"].split()


@pytest.mark.parametrize("name", ["amount_min", "announced_from", "q", "sort", "after", "joint", "limit"])
def test_doubled_parameters_are_refused_by_name(name: str) -> None:
    document = Client().get(f"/api/v1/pledges/?{name}=1&{name}=1").json()
    assert {error["parameter"] for error in document["errors"]} == {name}


@pytest.mark.parametrize("path", ["pledges", "events", "organisations", "initiatives", "sources", "stated-totals"])
@pytest.mark.parametrize("slug", ["nothing", "a" * 3000, "-", "0", str(2**70), "None", "NaN"])
def test_unknown_records_are_not_there(path: str, slug: str) -> None:
    response = Client().get(f"/api/v1/{path}/{slug}/")
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("number", ["0", "1", str(2**63), str(2**70), "9" * 3000])
def test_unknown_transactions_are_not_there(number: str) -> None:
    assert Client().get(f"/api/v1/transactions/{number}/").status_code == 404


TEXT = st.text(max_size=40)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.sampled_from(sorted(LISTS)), pairs=st.lists(st.tuples(TEXT, TEXT), max_size=4), data=st.data())
def test_no_query_breaks_the_api(path: str, pairs: list[tuple[str, str]], data: st.DataObject) -> None:
    known = st.sampled_from(sorted(LISTS[path].base_filters))
    pairs += data.draw(st.lists(st.tuples(known, TEXT | st.sampled_from(HOSTILE)), max_size=3))
    query = "&".join(f"{quote(name, errors='ignore')}={quote(value, errors='ignore')}" for name, value in pairs)
    answered(path, query)


@pytest.mark.parametrize(
    "accept", ["", "*", "/", ";;;", "a/b;q=x", "text/html;q=abc", "application/json;\xff", "," * 500]
)
def test_broken_accept_headers_get_an_answer(accept: str) -> None:
    assert Client().get("/api/v1/regions/", headers={"accept": accept}).status_code in (200, 406)


@pytest.mark.parametrize(
    "header", ["if-none-match", "if-match", "range", "x-forwarded-for", "accept-language", "cookie"]
)
@pytest.mark.parametrize("value", ["", "*", '"', "W/", "\xff\xfe", "a" * 2000, "bytes=0-"])
def test_broken_headers_get_an_answer(header: str, value: str) -> None:
    assert Client().get("/api/v1/pledges/", headers={header: value}).status_code in (200, 304, 400, 412)


def test_every_list_was_attacked() -> None:
    attacked = {f"/api/v1/{path}/" for path in LISTS}
    filtered = {reverse(f"api:{name}") for name in FRONT[:8]}
    assert filtered == attacked
