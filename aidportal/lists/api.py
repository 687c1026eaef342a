"""Lists as JSON: the filters, order and rows of the pages, in keyset pages with signed cursors."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter, inline_serializer
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from aidportal.addresses import absolute
from aidportal.api.endpoints import Endpoint
from aidportal.api.problems import Unavailable, Wrong, WrongParameters
from aidportal.lists import problems
from aidportal.lists.answering import listing
from aidportal.lists.described import described
from aidportal.lists.filters import ListFilterSet
from aidportal.lists.problems import Problem
from aidportal.search.errors import Busy

LIMIT, MOST = "limit", 100
DEFAULT = 50

_DIGITS = re.compile(r"[0-9]{1,3}", re.ASCII)


@dataclass(frozen=True)
class Found:
    """One page of a list. ``joint``, ``next`` and ``previous`` are query strings or None."""

    rows: Sequence[Any]
    count: int
    joint_count: int = 0
    joint: str | None = None
    next: str | None = None
    previous: str | None = None


class Joint(serializers.Serializer):
    """Records that stand jointly for a group to which a filtered value belongs: in no count and no sum."""

    count = serializers.IntegerField()
    url = serializers.URLField(allow_null=True)


class FilteredEndpoint(Endpoint):
    """Takes the parameters of a list's filters and refuses any other."""

    filters: ClassVar[type[ListFilterSet]]
    #: Parameters of the filters that make no sense here.
    without: ClassVar[frozenset[str]] = frozenset()

    def described_parameters(self) -> list[OpenApiParameter]:
        return [one for one in described(self.filters) if one.name not in self.without]


class ListEndpoint(FilteredEndpoint):
    """Needs ``filters``, ``row`` (the serializer class of a record) and ``records()``."""

    row: ClassVar[type[serializers.BaseSerializer[Any]]]

    def records(self) -> QuerySet[Any]:
        """The rows with all that ``row`` reads, in a fixed number of queries. Starts from ``published()``."""
        raise NotImplementedError

    def get(self, request: Request) -> Response:
        asked = self.filters(request.query_params, allowed=(LIMIT,))
        size, wrong = limit(request)
        refuse([*asked.problems, *wrong])
        found = self.find(asked, size)
        refuse(asked.problems)
        kept = f"&{LIMIT}={size}" if LIMIT in request.query_params else ""
        addresses = {
            name: absolute(f"{request.path}{query}{kept}") if query else None
            for name, query in (("next", found.next), ("previous", found.previous))
        }
        group = {"joint": joint(request, found)} if self.has_joint else {}
        page = {"count": found.count, **group, **addresses, "results": self.shown(found.rows)}
        links = ", ".join(f'<{url}>; rel="{rel[:4]}"' for rel, url in addresses.items() if url)
        return Response(page, headers={"Link": links} if links else None)

    def find(self, asked: Any, size: int) -> Found:
        """The page that ``asked`` names; what proves wrong is added to its problems."""
        found = ask(asked, size, records=self.records(), with_totals=False)
        return Found(
            found.rows,
            found.count,
            found.joint.count if found.joint else 0,
            found.joint.url if found.joint else None,
            found.next_url,
            found.previous_url,
        )

    def shown(self, rows: Sequence[Any]) -> Any:
        """``rows`` as their serializer writes them."""
        return self.row(rows, many=True).data

    @property
    def has_joint(self) -> bool:
        """Whether the list knows of records in which a filtered value takes part with a share nobody stated."""
        return "joint" in self.filters.base_filters

    def described_parameters(self) -> list[OpenApiParameter]:
        text = f"Records on a page, 1 to {MOST}; {DEFAULT} if left out."
        schema = {"type": "integer", "minimum": 1, "maximum": MOST, "default": DEFAULT}
        return [*super().described_parameters(), OpenApiParameter(LIMIT, schema, description=text)]

    def described_answer(self) -> Any:
        group = {"joint": Joint()} if self.has_joint else {}
        fields = {
            "count": serializers.IntegerField(help_text="Records on all pages."),
            **group,
            "next": serializers.URLField(allow_null=True),
            "previous": serializers.URLField(allow_null=True),
            "results": self.row(many=True),
        }
        return inline_serializer(f"{self.row.__name__}Page", fields)


def ask(asked: ListFilterSet, size: int, **options: Any) -> Any:
    """The listing without facets. Raises Unavailable where the index cannot follow in time."""
    try:
        return listing(asked, size, with_facets=False, **options)
    except Busy:
        raise Unavailable from None


def joint(request: Request, found: Found) -> dict[str, Any]:
    """How many records take part in a group whose shares nobody stated, and where they are listed."""
    return {"count": found.joint_count, "url": absolute(f"{request.path}{found.joint}") if found.joint else None}


def limit(request: Request) -> tuple[int, list[Problem]]:
    """Size of a page, and what is wrong with it."""
    given = request.query_params.getlist(LIMIT)
    if not given:
        return DEFAULT, []
    if len(given) > 1:
        return DEFAULT, [problems.doubled(LIMIT)]
    if not _DIGITS.fullmatch(given[0]) or not 1 <= int(given[0]) <= MOST:
        message = _("Write a whole number from 1 to %(most)d in digits only.") % {"most": MOST}
        return DEFAULT, [Problem(LIMIT, message)]
    return int(given[0]), []


def refuse(found: Iterable[Problem]) -> None:
    """Raises WrongParameters if there is any problem."""
    if wrong := [Wrong(problem.name, problem.message) for problem in found]:
        raise WrongParameters(wrong)
