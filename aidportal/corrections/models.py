"""A reader's request for correction with its public state; how many came from where within the hour."""

import secrets
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.db import models
from django.db.models import F
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from aidportal.columns import AddressField, CodeField
from aidportal.corrections.records import Found
from aidportal.publication.roles import ADMINISTRATOR, CURATOR, EDITOR
from aidportal.text import LineField, ProseField, WebField

#: No letter or digit that can be taken for another; 31 to the power of six numbers are not guessed by trying.
NUMBER_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
NUMBER_LENGTH = 6


def fresh_number() -> str:
    """A number that tells nothing of how many requests there are, such as C-7F3K9Q."""
    return "C-" + "".join(secrets.choice(NUMBER_SIGNS) for _sign in range(NUMBER_LENGTH))


class CorrectionQuerySet(models.QuerySet["Correction"]):
    def public(self) -> Any:
        """Those that have a page; of what was sent the page shows nothing."""
        return self.filter(hidden=False)

    def waiting(self) -> Any:
        """Those without an answer, longest waiting first."""
        return self.filter(hidden=False, state__in=Correction.OPEN).order_by("sent_at", "pk")


class Correction(models.Model):
    """What a reader sent stays with the curators; public are number, day, record, state and reply."""

    class State(models.TextChoices):
        #: Sent, not yet looked at.
        RECEIVED = "received", _("received")
        #: Somebody compares it with the sources.
        REVIEW = "review", _("in review")
        #: The ledger was or will be corrected; the reply says how.
        ACCEPTED = "accepted", _("accepted")
        #: The ledger stays as it is; the reply says why.
        DECLINED = "declined", _("declined")

    OPEN = (State.RECEIVED, State.REVIEW)
    ANSWERED = (State.ACCEPTED, State.DECLINED)
    #: What each role may do with requests (see ``publication.roles``); nobody at the desk writes one.
    RIGHTS = {
        CURATOR: ("view", "change"),
        EDITOR: ("view", "change", "delete"),
        ADMINISTRATOR: ("view", "change", "delete"),
    }

    number = CodeField(_("number"), max_length=8, unique=True, default=fresh_number, editable=False)
    path = LineField(_("page"), max_length=300, blank=True)
    # Of the record that this page showed when the request came; the record is looked up anew whenever it is named.
    kind = CodeField(max_length=20, blank=True, editable=False)
    slug = AddressField(max_length=120, blank=True, editable=False)
    language = CodeField(_("language"), max_length=8, default="en", editable=False)
    wrong = ProseField(_("what is wrong"), max_length=3000)
    should = ProseField(_("what it should say"), max_length=3000, blank=True)
    source = WebField(_("source"), max_length=1000, blank=True)
    name = LineField(_("name"), max_length=150, blank=True)
    email = LineField(_("e-mail address"), max_length=254, blank=True, validators=[EmailValidator()])
    sent_at = models.DateTimeField(_("sent at"), auto_now_add=True)
    state = CodeField(_("state"), max_length=10, choices=State, default=State.RECEIVED)
    reply = ProseField(
        _("public reply"),
        max_length=3000,
        blank=True,
        help_text=_("Why it is accepted or declined, in the language in which it was sent. Everybody reads it."),
    )
    hidden = models.BooleanField(
        _("hidden"), default=False, help_text=_("Spam: its page answers like one that never was.")
    )
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("handled by"),
    )
    handled_at = models.DateTimeField(_("handled at"), null=True, editable=False)

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ["-sent_at", "-pk"]
        indexes = [models.Index(fields=["state", "sent_at"], name="corrections_by_state")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=["received", "review"]) | ~models.Q(reply=""),
                name="corrections_answer_has_reply",
                violation_error_message=_("Whoever sent it reads only your reply: say why."),
            ),
            models.CheckConstraint(condition=~models.Q(wrong=""), name="corrections_correction_says_what"),
        ]

    def __str__(self) -> str:
        return self.number

    def get_absolute_url(self) -> str:
        return reverse("corrections:correction", args=[self.number])

    def clean(self) -> None:
        super().clean()
        if self.state in self.ANSWERED and not self.reply:
            raise ValidationError({"reply": _("Whoever sent it reads only your reply: say why.")})

    def keep(self, found: Found | None) -> None:
        """Remember which record the page showed."""
        self.kind, self.slug = (found.kind, found.slug) if found else ("", "")


class Sending(models.Model):
    """How many requests came from one place within one hour. ``sender`` is a digest that nobody can turn back."""

    sender = CodeField(max_length=64)
    hour = models.BigIntegerField()  # since 1970
    count = models.PositiveIntegerField(default=0)

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["sender", "hour"], name="corrections_one_count_an_hour")]

    def __str__(self) -> str:
        return f"{self.hour}: {self.count}"

    @classmethod
    def counted(cls, sender: str, hour: int, most: int) -> bool:
        """Count one more unless there are ``most`` already; one statement decides, whoever else counts meanwhile."""
        cls.objects.filter(hour__lt=hour).delete()
        cls.objects.get_or_create(sender=sender, hour=hour)
        return bool(cls.objects.filter(sender=sender, hour=hour, count__lt=most).update(count=F("count") + 1))
