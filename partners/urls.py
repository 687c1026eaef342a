"""Addresses of partners."""

from django.urls import path

from partners.views import OrganisationList, OrganisationPage

app_name = "partners"
urlpatterns = [
    path("partners/", OrganisationList.as_view(), name="organisation-list"),
    path("partners/<slug:slug>/", OrganisationPage.as_view(), name="organisation-detail"),
]
