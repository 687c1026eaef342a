"""Every type of page: free of what axe finds, no wider than the screen, without a cookie."""

import pytest

PLEDGE = "/pledges/mobile-gas-turbine-generators/"
LOOKS = [(320, "light"), (1600, "dark")]


def test_look(visit, axe):
    page = visit("/")
    print(page.content()[:500])
    assert axe(page) == []
