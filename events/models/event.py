"""A conference, a visit, a press conference: where promises are made."""

import zoneinfo
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from aidportal.columns import CodeField, DayField
from aidportal.money.fields import StatedDateField, date_constraints
from aidportal.publication.models import Publishable
from aidportal.reference.models import Area
from aidportal.sources.models import DISPUTE_FACTS, Citation, Disputable
from aidportal.text import LineField, ProseField, WebField


def check_time_zone(name: str) -> None:
    """Raises ValidationError unless ``name`` is in the IANA time zone database."""
    if name not in zoneinfo.available_timezones():
        raise ValidationError(_("Write the time zone as Area/City, for example Asia/Tokyo or Europe/Kyiv."))


class Event(Disputable, Publishable):
    """Whole days (``held`` with its precision) or, with ``starts_at`` and ``ends_at``, times at the venue."""

    class Kind(models.TextChoices):
        CONFERENCE = "conference", _("conference")
        SUMMIT = "summit", _("summit")
        FORUM = "forum", _("forum")
        SEMINAR = "seminar", _("seminar")
        VISIT = "visit", _("visit")
        PRESS_CONFERENCE = "press_conference", _("press conference")

    class Status(models.TextChoices):
        #: Named by a source, not yet fixed.
        PLANNED = "planned", _("planned")
        #: Its host has fixed day and place.
        CONFIRMED = "confirmed", _("confirmed")
        #: A source says that it took place.
        HELD = "held", _("held")
        #: Put off to another or an unknown day.
        POSTPONED = "postponed", _("postponed")
        CANCELLED = "cancelled", _("cancelled")

    FACTS = {
        "held": _("when"),
        "place": _("where"),
        "status": _("status"),
        "participants": _("hosts and participants"),
        "summary": _("summary"),
        "outcome": _("outcome"),
        **DISPUTE_FACTS,
    }
    VALUES = {"held": "states_date"}
    MEMBERS = ("citations", "participants", "initiatives")

    title = LineField(_("title"), max_length=250)
    summary = ProseField(_("summary"), max_length=4000, blank=True)
    outcome = ProseField(_("outcome"), max_length=4000, blank=True, help_text=_("What was decided or signed."))
    kind = CodeField(_("kind"), max_length=20, choices=Kind)
    status = CodeField(_("status"), max_length=10, choices=Status)
    held = StatedDateField(_("when"))
    starts_at = models.TimeField(_("starts at"), null=True, blank=True, help_text=_("Local time at the venue."))
    ends_at = models.TimeField(_("ends at"), null=True, blank=True)
    time_zone = CodeField(_("time zone"), max_length=50, blank=True, validators=[check_time_zone])
    venue = LineField(_("venue"), max_length=200, blank=True)
    city = LineField(_("city"), max_length=100, blank=True)
    country = models.ForeignKey(
        Area, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("country")
    )
    online_url = WebField(_("online at"), max_length=1000, blank=True)
    registration_url = WebField(_("registration"), max_length=1000, blank=True)
    registration_deadline = DayField(_("registration until"), null=True, blank=True)
    series = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="parts",
        verbose_name=_("part of"),
        help_text=_("The series or larger event to which it belongs."),
    )

    class Meta(Publishable.Meta):
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = [
            *Publishable.Meta.constraints,
            *Disputable.Meta.constraints,
            *date_constraints("held"),
            models.CheckConstraint(
                condition=models.Q(series__isnull=True) | ~models.Q(series=models.F("pk")),
                name="events_event_not_part_of_itself",
                violation_error_message=_("An event cannot be part of itself."),
            ),
            models.CheckConstraint(
                condition=models.Q(ends_at__isnull=True)
                | models.Q(starts_at__isnull=False, held_precision="range")
                | models.Q(starts_at__isnull=False, starts_at__lte=models.F("ends_at")),
                name="events_event_ends_after_it_starts",
                violation_error_message=_("It cannot end before it starts: correct one of the times."),
            ),
            models.CheckConstraint(
                condition=models.Q(starts_at__isnull=True) | ~models.Q(time_zone=""),
                name="events_event_time_has_zone",
                violation_error_message=_("A time needs a time zone: say where the clock hangs."),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def slug_source(self) -> str:
        return self.title_en or self.title  # type: ignore[attr-defined]

    def get_absolute_url(self) -> str:
        return reverse("events:event-detail", args=[self.slug])

    def clean(self) -> None:
        super().clean()
        if self.ends_at and not self.starts_at:
            raise ValidationError({"ends_at": _("An end needs a beginning: say when it starts.")})
        self._clean_series()

    def _clean_series(self) -> None:
        above, seen = self.series, {self.pk}
        while above is not None:
            if above.pk in seen:
                raise ValidationError({"series": _("This would make a circle: choose another event.")})
            seen.add(above.pk)
            above = above.series

    def problems_before_publishing(self) -> list[str]:
        return self.citation_problems()

    def problems_before_archiving(self) -> list[str]:
        return [
            _("“%(record)s” is published and was announced here: archive it first.") % {"record": pledge}
            for pledge in self._announced_here()
        ]

    def _announced_here(self) -> Any:
        return self.pledges.published()  # type: ignore[attr-defined]


class EventCitation(Citation):
    OWNER = "event"

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="citations")

    class Meta(Citation.Meta):
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
