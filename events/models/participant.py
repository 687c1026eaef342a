"""Who hosts an event, who takes part, and which initiatives are shown there."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.columns import CodeField
from aidportal.publication.models import RecordedMember
from aidportal.text import LineField
from events.models.event import Event
from partners.models import Initiative, Organisation


class EventParticipant(RecordedMember):
    """An organisation, or a person who speaks for it, in one role."""

    OWNER = "event"

    class Role(models.TextChoices):
        HOST = "host", _("host")
        CO_HOST = "co_host", _("co-host")
        SPEAKER = "speaker", _("speaker")
        PARTICIPANT = "participant", _("participant")

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="participants")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="event_roles", verbose_name=_("organisation")
    )
    role = CodeField(_("role"), max_length=12, choices=Role)
    person = LineField(_("person"), max_length=150, blank=True)
    office = LineField(_("office"), max_length=200, blank=True)

    class Meta(RecordedMember.Meta):
        verbose_name = _("participant")
        verbose_name_plural = _("participants")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "organisation", "role", "person"], name="events_participant_once"
            ),
        ]

    def __str__(self) -> str:
        return ", ".join(filter(None, [self.speaker, str(self.organisation)]))

    @property
    def speaker(self) -> str:
        """The person with the office: kept in one language, that of the source."""
        return ", ".join(filter(None, [self.person, self.office]))


class EventInitiative(RecordedMember):
    """An initiative that was presented, signed or agreed at the event."""

    OWNER = "event"

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="initiatives")
    initiative = models.ForeignKey(
        Initiative, on_delete=models.PROTECT, related_name="events", verbose_name=_("initiative")
    )

    class Meta(RecordedMember.Meta):
        verbose_name = _("initiative")
        verbose_name_plural = _("initiatives")
        constraints = [
            models.UniqueConstraint(fields=["event", "initiative"], name="events_initiative_once"),
        ]

    def __str__(self) -> str:
        return str(self.initiative)
