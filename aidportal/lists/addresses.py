"""Addresses of a list's neighbours: one condition more or less, always from the first page."""

from typing import Any

from django.http import QueryDict

from aidportal.lists.conditions import EXCLUDED

_PLACES = ("after", "before")


class Addresses:
    """Query strings beside ``values``, the right parameters of a list: canonical, so that equal lists share one."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._given = {name: value for name, value in values.items() if name not in _PLACES}

    def here(self) -> str:
        """This list from its first page."""
        return _query(self._given)

    def bare(self) -> str:
        """The same without the question mark, as a view's ``address_query``: empty where nothing is asked."""
        return self.here().removeprefix("?")

    def at(self, path: str) -> str:
        """The same question put to another path; to an empty one, what stands behind it."""
        return path + self.here().removesuffix("?")

    def clear(self) -> str:
        """No condition, the same order."""
        return _query({name: value for name, value in self._given.items() if name == "sort"})

    def without(self, name: str, code: str | None = None) -> str:
        """Without one parameter, or without one of its codes."""
        given = dict(self._given)
        codes = tuple(one for one in given.pop(name, ()) if one != code) if code is not None else ()
        given.pop(name, None)
        if codes:
            given[name] = codes
        return _query(given)

    def including(self, name: str, code: str) -> str:
        """With ``code`` asked for, no longer left out."""
        return self._toggled(name, name + EXCLUDED, code)

    def excluding(self, name: str, code: str) -> str:
        """With ``code`` left out, no longer asked for."""
        return self._toggled(name + EXCLUDED, name, code)

    def with_value(self, name: str, value: str) -> str:
        """With one parameter set."""
        return _query({**self._given, name: value})

    def with_values(self, values: dict[str, Any]) -> str:
        """With several parameters set; where one of them was left out, it no longer is."""
        given = {name: value for name, value in self._given.items() if name.removesuffix(EXCLUDED) not in values}
        return _query({**given, **values})

    def kept(self, *left_out: str) -> list[tuple[str, str]]:
        """Parameters as pairs, for the hidden fields of a form that sets the ``left_out`` ones itself."""
        return _pairs({name: value for name, value in self._given.items() if name not in left_out})

    def _toggled(self, add_to: str, take_from: str, code: str) -> str:
        given = dict(self._given)
        given[take_from] = tuple(one for one in given.get(take_from, ()) if one != code)
        given[add_to] = (*given.get(add_to, ()), code)
        return _query(given)


def _pairs(given: dict[str, Any]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for name, value in sorted(given.items()):
        values = sorted(value) if isinstance(value, tuple) else [value]
        pairs += [(name, str(one)) for one in values]
    return pairs


def _query(given: dict[str, Any]) -> str:
    query = QueryDict(mutable=True)
    for name, value in _pairs(given):
        query.appendlist(name, value)
    return f"?{query.urlencode()}"
