"""Addresses of events."""

from django.urls import path

from events.calendars import calendar, event_file
from events.lists import EventList
from events.month_page import month_page
from events.views import EventPage

app_name = "events"
urlpatterns = [
    path("events/", EventList.as_view(), name="event-list"),
    path("events/calendar.ics", calendar, name="calendar"),
    path("events/month/<slug:code>/", month_page, name="month"),
    path("events/<slug:slug>.ics", event_file, name="event-file"),
    path("events/<slug:slug>/", EventPage.as_view(), name="event-detail"),
]
