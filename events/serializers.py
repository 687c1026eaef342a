"""Events as JSON."""

from typing import Any

from rest_framework import serializers

from aidportal.api.addresses import ApiUrl, PageUrl
from aidportal.api.fields import Label, Text
from aidportal.api.shapes import Row, Shape, Translated
from aidportal.money.serializers import StatedDate
from aidportal.sources.serializers import DisputableRecord
from events.models import Event, EventInitiative, EventParticipant
from partners.serializers import InitiativeRef, OrganisationRef


class EventRef(Shape):
    """An event as another record names it."""

    slug = serializers.CharField()
    url = PageUrl()
    title = serializers.CharField()


class Participant(Shape):
    """An organisation, or a person who speaks for it, in one role."""

    organisation = OrganisationRef()
    role = serializers.ChoiceField(EventParticipant.Role.choices)
    role_name = Label(EventParticipant.Role, source="role")
    person = Text()
    office = Text()


class ShownInitiative(InitiativeRef):
    """An initiative that was presented, signed or agreed at the event."""

    def to_representation(self, instance: EventInitiative) -> dict[str, Any]:
        return super().to_representation(instance.initiative)


class EventRecord(Translated, DisputableRecord):
    """A conference, a visit, a press conference: where promises are made."""

    TRANSLATED = ("title", "summary", "outcome", "venue", "city")

    slug = serializers.CharField()
    url = PageUrl()
    api_url = ApiUrl("api:event")
    title = serializers.CharField()
    summary = Text()
    outcome = Text(help_text="What was decided or signed.")
    kind = serializers.ChoiceField(Event.Kind.choices)
    kind_name = Label(Event.Kind, source="kind")
    status = serializers.ChoiceField(Event.Status.choices)
    status_name = Label(Event.Status, source="status")
    held = StatedDate()
    starts_at = serializers.TimeField(allow_null=True, help_text="Local time at the venue.")
    ends_at = serializers.TimeField(allow_null=True)
    time_zone = Text()
    venue = Text()
    city = Text()
    country = Row(allow_null=True)
    online_url = Text()
    registration_url = Text()
    registration_deadline = serializers.DateField(allow_null=True)
    series = EventRef(allow_null=True, help_text="The series or larger event to which it belongs.")
    parts = EventRef(many=True)
    participants = Participant(many=True)
    initiatives = ShownInitiative(many=True)
    last_checked_on = serializers.DateField(allow_null=True)
