"""The lists whose records have versions: their names in addresses and on pages."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from aidportal.pages import lists
from aidportal.publication.versions.declarations import Declaration, declarations


@dataclass(frozen=True)
class List:
    """``name`` in addresses; ``route``: the address of its page."""

    name: str
    title: Any
    route: str

    @property
    def href(self) -> str:
        return reverse(self.route)

    @property
    def declaration(self) -> Declaration:
        return next(one for one in declarations().values() if one.address == self.name)


LISTS = {
    one.name: one
    for one in (
        *(List(one.name, one.title, one.route) for one in lists.LISTS.values()),
        List("totals", _("Totals"), "pages:totals"),
    )
}


def list_named(name: str) -> List:
    """Raises Http404 for no list."""
    if name not in LISTS:
        raise Http404
    return LISTS[name]


def list_of(kind: str) -> List:
    """The list of the records of a kind."""
    return LISTS[declarations()[kind].address]
