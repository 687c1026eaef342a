"""How organisations and initiatives are filtered, counted and ordered: on their pages and in their API."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from aidportal.lists.conditions import CodeFilter, YearFilter
from aidportal.lists.filters import ListFilterSet, Order
from aidportal.lists.reference import CodeNames, area_names, sector_names, subdivision_names
from aidportal.search.shapes import NOT_STATED
from aidportal.sources.filters import DISPUTED_CHOICES
from partners.models import Initiative, Organisation
from partners.naming import place_names, technology_names


def organisation_names() -> Mapping[str, Any]:
    """Published organisations: address → name in the active language."""
    return dict(Organisation.objects.published().values_list("slug", "name"))


class OrganisationFilters(ListFilterSet):
    sphere = CodeFilter(
        label=_("Sphere"),
        choices=[("private", _("companies, universities, foundations")), ("public", _("governments and bodies"))],
        in_order=True,
    )
    sector = CodeFilter("field_of_work", label=_("Sector"), names=sector_names)
    place = CodeFilter(label=_("Place of work"), names=place_names)
    region = CodeFilter(label=_("Region of work"), names=subdivision_names)
    technology = CodeFilter(label=_("Technology"), names=technology_names)
    type = CodeFilter("organisation_type", label=_("Type of organisation"), names=CodeNames("OrganisationType"))
    country = CodeFilter(label=_("Country"), names=area_names)
    member_of = CodeFilter(label=_("Member of"), names=organisation_names)

    disputed = CodeFilter(label=_("Dispute"), choices=DISPUTED_CHOICES)

    orders = (
        Order("private_first", _("Companies and universities first"), "private_first", by_language=True),
        Order("title", _("Name"), "title", by_language=True),
    )

    class Meta:
        model = Organisation
        fields: list[str] = []

    def shown(self, row: Any) -> list[str]:
        return [row.name, row.short_name, row.description]

    def records(self) -> Any:
        return Organisation.objects.published().select_related("country").prefetch_related("sectors__sector")


class InitiativeFilters(ListFilterSet):
    stage = CodeFilter(label=_("Stage"), choices=Initiative.Stage.choices, in_order=True)
    place = CodeFilter(label=_("Place"), names=place_names)
    technology = CodeFilter(label=_("Technology"), names=technology_names)
    organisation = CodeFilter(label=_("Organisation"), names=organisation_names)
    sector = CodeFilter("field_of_work", label=_("Sector"), names=sector_names)
    region = CodeFilter(label=_("Region"), names=subdivision_names)
    disputed = CodeFilter(label=_("Dispute"), choices=DISPUTED_CHOICES)
    year = YearFilter(label=_("Started in"), also={NOT_STATED: _("not stated")})

    orders = (
        Order("newest", _("Latest start first"), "newest"),
        Order("title", _("Title"), "title", by_language=True),
        Order("oldest", _("Earliest start first"), "oldest"),
    )

    class Meta:
        model = Initiative
        fields: list[str] = []

    def shown(self, row: Any) -> list[str]:
        return [row.title, row.technology]

    def records(self) -> Any:
        return Initiative.objects.published().prefetch_related(
            "organisations__organisation", "places__region", "sectors__sector"
        )
