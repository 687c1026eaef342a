"""The map of regions that any page may show."""

import gzip
import re

import pytest
from django.template import Context, Template
from pytest_django import DjangoAssertNumQueries

from aidportal.charts import maps

pytestmark = pytest.mark.django_db

PAGE = Template("{% load region_maps %}{% region_map counts hrefs %}")


def drawn(counts: dict[str, int]) -> str:
    hrefs = {code: f"/initiatives/?region={code}&q=a" for code in counts}
    return PAGE.render(Context({"counts": counts, "hrefs": hrefs}))


def test_each_region_with_a_number_leads_to_its_records(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(1):
        page = drawn({"UA-32": 3, "UA-51": 1})
    assert page.count('href="/initiatives/?region=UA-32&amp;q=a"') == 2
    assert 'aria-label="Kyiv Oblast: 3"' in page
    assert "Map of 2 regions; the most: Kyiv Oblast, 3" in page


def test_every_region_is_drawn_and_the_map_stays_light() -> None:
    page = drawn({"UA-32": 3})
    assert page.count("<path") == len(maps.countries()["UA"].shapes) == 27
    assert len(gzip.compress(page.encode())) < 25_000


def test_the_map_is_fit_for_a_strict_policy_and_for_both_themes() -> None:
    page = drawn({"UA-32": 3})
    assert not re.search(r"style=|<style|<script|http|\sid=|#[0-9a-f]{6}", page)
    assert "q-ink q5" in page


def test_without_a_map_the_numbers_stand_in_words() -> None:
    page = drawn({"PL-02": 2})
    assert "<path" not in page
    assert "There is no map of these regions here." in page
    assert "PL-02" in page


def test_shades_rise_with_the_number() -> None:
    assert maps.levels({"a": 1, "b": 5, "c": 0, "d": 50}) == {"a": 1, "b": 1, "d": 5}
