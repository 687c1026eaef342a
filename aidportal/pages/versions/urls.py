"""Addresses of what changed."""

from django.urls import path

from aidportal.pages.versions import views

app_name = "changes"
urlpatterns = [
    path("changes/", views.ledger, name="ledger"),
    path("changes/<slug:name>/<slug:slug>/", views.record, name="record"),
    path("changes/<slug:name>/<slug:slug>/<int:number>/", views.version, name="version"),
]
