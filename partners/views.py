"""The public pages of organisations and initiatives."""

from typing import Any

from django.db.models import Exists, F, OuterRef, Prefetch
from django.utils.translation import gettext_lazy as _

from aidportal.lists.pages import ListPage
from aidportal.publication.pages import PublishedDetailView, published_through, rows_of_published
from aidportal.sources.citing import published_citations
from aidportal.sources.disagreement import contradictions, with_contradictions
from aidportal.sources.sourcing import sourcing
from partners.columns import INITIATIVES, ORGANISATIONS
from partners.filters import InitiativeFilters, OrganisationFilters
from partners.ground import ground, sectors_of
from partners.models import (
    Initiative,
    InitiativeOrganisation,
    Organisation,
    OrganisationMember,
)
from partners.structured import organisation_data

#: How many of an organisation's pledges and events its page shows; the rest are a link away.
SHOWN = 20
#: How many neighbours a page names.
OTHERS = 3
#: The two databases order what is not stated differently unless told.
NEWEST = (F("announced_from").desc(nulls_last=True), "-pk")
LATEST = (F("held_from").desc(nulls_last=True), "-pk")


class OrganisationList(ListPage):
    filters = OrganisationFilters
    table = ORGANISATIONS
    section = "partners"
    template_name = "partners/organisation_list.html"
    results_template = "partners/organisation_results.html"


class OrganisationPage(PublishedDetailView):
    model = Organisation
    section = "partners"
    list_address = "partners:organisation-list"
    list_title = _("Partners")

    def get_queryset(self) -> Any:
        initiatives = rows_of_published(InitiativeOrganisation.objects, "initiative").prefetch_related(
            published_citations(Initiative, "initiative__citations"),
            "initiative__places__region",
            "initiative__sectors__sector",
        )
        return (
            super()
            .get_queryset()
            .select_related("country")
            .prefetch_related(
                published_citations(Organisation),
                Prefetch("initiative_roles", initiatives),
                Prefetch("memberships", rows_of_published(OrganisationMember.objects, "member")),
                Prefetch("member_of", rows_of_published(OrganisationMember.objects, "organisation")),
                "aliases",
                "identifiers",
                "sectors__sector",
            )
        )

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        organisation = self.object
        initiatives = list(dict.fromkeys(row.initiative for row in organisation.initiative_roles.all()))
        given = organisation.pledges_given.published()
        carried = published_through(organisation.pledge_roles, "pledge")
        events = published_through(organisation.event_roles, "event")
        return super().get_context_data(
            ground=ground(initiatives, f"organisation={organisation.slug}&"),
            sectors=sectors_of(organisation, *initiatives)[:OTHERS],
            others=_other_private(organisation),
            given=given.for_list().order_by(*NEWEST)[:SHOWN],
            given_count=given.count(),
            carried=carried.for_list().order_by(*NEWEST)[:SHOWN],
            events=events.select_related("country").order_by(*LATEST)[:SHOWN],
            citations=with_contradictions(organisation, contradictions(organisation)),
            sourcing=sourcing(organisation),
            structured=organisation_data(organisation),
            **context,
        )


def _other_private(organisation: Organisation) -> Any:
    """A few companies and universities beside it, those with initiatives first; none beside a government."""
    if not organisation.is_private:
        return ()
    others = Organisation.objects.published().private().exclude(pk=organisation.pk)
    at_work = InitiativeOrganisation.objects.filter(
        organisation=OuterRef("pk"), initiative__in=Initiative.objects.published()
    )
    return others.select_related("country").annotate(at_work=Exists(at_work)).order_by("-at_work", "-pk")[:OTHERS]


class InitiativeList(ListPage):
    filters = InitiativeFilters
    table = INITIATIVES
    section = "initiatives"
    template_name = "partners/initiative_list.html"
    results_template = "partners/initiative_results.html"


class InitiativePage(PublishedDetailView):
    model = Initiative
    section = "initiatives"
    list_address = "initiatives:initiative-list"
    list_title = _("Initiatives")

    def get_queryset(self) -> Any:
        return (
            super()
            .get_queryset()
            .prefetch_related(
                published_citations(Initiative),
                Prefetch("organisations", rows_of_published(InitiativeOrganisation.objects, "organisation")),
                "sectors__sector",
                "places__region",
            )
        )

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        initiative = self.object
        organisations = [row.organisation for row in initiative.organisations.all()]
        against = contradictions(initiative)
        pledges = published_through(initiative.pledges, "pledge")
        events = published_through(initiative.events, "event")
        return super().get_context_data(
            contradictions=against,
            citations=with_contradictions(initiative, against),
            sourcing=sourcing(initiative),
            pledges=pledges.for_list().order_by(*NEWEST),
            ground=ground([initiative]),
            beside=_beside(initiative, organisations),
            events=events.select_related("country").order_by(*LATEST),
            **context,
        )


def _beside(initiative: Initiative, organisations: list[Organisation]) -> Any:
    """What else those who run it do."""
    rows = InitiativeOrganisation.objects.filter(organisation__in=organisations)
    others = published_through(rows, "initiative").exclude(pk=initiative.pk)
    return others.prefetch_related("places__region").order_by("-pk")[:OTHERS]
