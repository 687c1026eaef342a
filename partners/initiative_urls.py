"""Addresses of initiatives."""

from django.urls import path

from partners.views import InitiativeList, InitiativePage

app_name = "initiatives"
urlpatterns = [
    path("initiatives/", InitiativeList.as_view(), name="initiative-list"),
    path("initiatives/<slug:slug>/", InitiativePage.as_view(), name="initiative-detail"),
]
