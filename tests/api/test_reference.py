"""Reference lists in the API: the codes that filters take, with their names."""

import pytest
from django.test import Client

from tests.api.asking import ask, refused

pytestmark = pytest.mark.django_db


def by_code(page: dict) -> dict:
    return {row["code"]: row for row in page["results"]}


def test_countries_and_the_regions_beside_them_have_names_in_three_languages() -> None:
    countries = by_code(ask("countries/"))
    assert countries["UA"]["name_uk"] == "Україна"
    assert countries["JP"]["name_ja"] == "日本"
    assert set(by_code(ask("countries/", kind="region"))) >= {"998"}


def test_ukraine_has_its_27_regions() -> None:
    regions = by_code(ask("regions/", country="UA"))
    assert len(regions) == 27
    assert regions["UA-32"]["country"] == "UA"


def test_sectors_name_their_category() -> None:
    sectors = by_code(ask("sectors/"))
    assert sectors["15250"]["category"] == "152"
    assert sectors["152"]["category"] is None
    assert "15250" in by_code(ask("sectors/", category="152"))


def test_currencies_say_how_many_decimals_they_have() -> None:
    currencies = by_code(ask("currencies/"))
    assert (currencies["JPY"]["exponent"], currencies["USD"]["exponent"]) == (0, 2)


def test_each_code_list_is_there_with_its_names() -> None:
    for entry in ask("codelists/")["results"]:
        page = ask(f"codelists/{entry['name']}/")
        assert page["count"] == len(page["results"]) > 0
    assert by_code(ask("codelists/FinanceType/"))["110"]["name_ja"]


@pytest.mark.parametrize("name", ["Nothing", "..%2Fsettings", "FinanceType.xml", "financetype"])
def test_there_are_no_other_code_lists(name: str) -> None:
    assert Client().get(f"/api/v1/codelists/{name}/").status_code == 404


def test_wrong_parameters_are_named() -> None:
    assert set(refused("sectors/", category="999", colour="red")) == {"colour"}
    assert set(refused("sectors/", category="999")) == {"category"}
    assert set(refused("countries/", kind=["country", "region"])) == {"kind"}


def test_the_front_leads_to_everything() -> None:
    for address in ask("").values():
        assert Client().get(address.removeprefix("https://aid.example.org")).status_code == 200
