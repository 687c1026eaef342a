"""Addresses of the pages above the records."""

from django.urls import path

from aidportal.pages import data, views
from aidportal.pages.comparison.views import compare
from aidportal.pages.embedding import EmbeddedList
from aidportal.pages.styleguide import styleguide
from aidportal.pages.summary.views import summary

app_name = "pages"
urlpatterns = [
    path("", views.overview, name="overview"),
    path("totals/", views.totals, name="totals"),
    path("search/", views.search, name="search"),
    path("search/suggestions/", views.suggest, name="search-suggestions"),
    path("about/", views.about, name="about"),
    path("data/", data.data, name="data"),
    path("data/download/", data.download, name="download"),
    path("data/dictionary/", data.dictionary, name="dictionary"),
    path("compare/", compare, name="compare"),
    path("summary/", summary, name="summary"),
    path("embed/<slug:name>/", EmbeddedList.as_view(), name="embedded-list"),
    path("styleguide/", styleguide, name="styleguide"),
]
