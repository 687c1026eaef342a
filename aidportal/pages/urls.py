"""Addresses of the pages above the records."""

from django.urls import path

from aidportal.pages import views
from aidportal.pages.embedding import EmbeddedList
from aidportal.pages.styleguide import styleguide

app_name = "pages"
urlpatterns = [
    path("", views.overview, name="overview"),
    path("totals/", views.totals, name="totals"),
    path("search/", views.search, name="search"),
    path("about/", views.about, name="about"),
    path("data/", views.data, name="data"),
    path("embed/<slug:name>/", EmbeddedList.as_view(), name="embedded-list"),
    path("styleguide/", styleguide, name="styleguide"),
]
