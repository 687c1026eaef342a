"""Addresses of pledges."""

from django.urls import path

from pledges.views import PledgeList, PledgePage

app_name = "pledges"
urlpatterns = [
    path("pledges/", PledgeList.as_view(), name="pledge-list"),
    path("pledges/<slug:slug>/", PledgePage.as_view(), name="pledge-detail"),
]
