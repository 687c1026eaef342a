"""Addresses of the feeds."""

from django.urls import path

from aidportal.pages.feeds import views

app_name = "feeds"
urlpatterns = [
    path("feeds/changes.atom", views.changes_feed, name="changes"),
    path("feeds/<slug:name>.atom", views.list_feed, name="list"),
]
