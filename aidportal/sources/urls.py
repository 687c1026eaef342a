"""Addresses of sources."""

from django.urls import path

from aidportal.sources.views import SourceList, SourcePage

app_name = "sources"
urlpatterns = [
    path("sources/", SourceList.as_view(), name="source-list"),
    path("sources/<slug:slug>/", SourcePage.as_view(), name="source-detail"),
]
