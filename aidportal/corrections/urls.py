"""Addresses of the correction form and of each request."""

from django.urls import path

from aidportal.corrections import views

app_name = "corrections"
urlpatterns = [
    path("corrections/new/", views.new, name="new"),
    path("corrections/<slug:number>/", views.correction, name="correction"),
]
