"""Addresses of the API, below `/api/v1/`."""

from django.urls import path

from aidportal.api import documentation, reference
from aidportal.sources.api import SourceDetail, SourceList
from events.api import EventDetail, EventList
from partners.api import InitiativeDetail, InitiativeList, OrganisationDetail, OrganisationList
from pledges.api import (
    PledgeDetail,
    PledgeList,
    PledgeTotals,
    StatedTotalDetail,
    StatedTotalList,
    TransactionDetail,
    TransactionList,
)

app_name = "api"
urlpatterns = [
    path("", documentation.Front.as_view(), name="front"),
    path("schema/", documentation.SchemaDocument.as_view(), name="schema"),
    path("docs/", documentation.reference, name="docs"),
    path("docs/try/", documentation.trial, name="try"),
    path("pledges/", PledgeList.as_view(), name="pledges"),
    path("pledges/totals/", PledgeTotals.as_view(), name="pledges-totals"),
    path("pledges/<slug:slug>/", PledgeDetail.as_view(), name="pledge"),
    path("transactions/", TransactionList.as_view(), name="transactions"),
    path("transactions/<int:pk>/", TransactionDetail.as_view(), name="transaction"),
    path("stated-totals/", StatedTotalList.as_view(), name="stated-totals"),
    path("stated-totals/<slug:slug>/", StatedTotalDetail.as_view(), name="stated-total"),
    path("events/", EventList.as_view(), name="events"),
    path("events/<slug:slug>/", EventDetail.as_view(), name="event"),
    path("organisations/", OrganisationList.as_view(), name="organisations"),
    path("organisations/<slug:slug>/", OrganisationDetail.as_view(), name="organisation"),
    path("initiatives/", InitiativeList.as_view(), name="initiatives"),
    path("initiatives/<slug:slug>/", InitiativeDetail.as_view(), name="initiative"),
    path("sources/", SourceList.as_view(), name="sources"),
    path("sources/<slug:slug>/", SourceDetail.as_view(), name="source"),
    path("countries/", reference.CountryList.as_view(), name="countries"),
    path("regions/", reference.RegionList.as_view(), name="regions"),
    path("sectors/", reference.SectorList.as_view(), name="sectors"),
    path("currencies/", reference.CurrencyList.as_view(), name="currencies"),
    path("codelists/", reference.CodelistList.as_view(), name="codelists"),
    path("codelists/<str:name>/", reference.CodelistDetail.as_view(), name="codelist"),
]
