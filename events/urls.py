"""Addresses of events."""

from django.urls import path

from events.views import EventList, EventPage

app_name = "events"
urlpatterns = [
    path("events/", EventList.as_view(), name="event-list"),
    path("events/<slug:slug>/", EventPage.as_view(), name="event-detail"),
]
