"""A record that somebody disputes: since when, who, what; and the reply of whom it names, cited like any source."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.money.fields import StatedDateField, date_constraints
from aidportal.sources.models.cited import Cited
from aidportal.text import LineField, ProseField

#: Facts of every record that can be disputed; both are in words alone and have no value.
DISPUTE, REPLY = "dispute", "reply"
DISPUTE_FACTS = {DISPUTE: _("dispute"), REPLY: _("reply to a dispute or claim")}
#: To be translated by each app.
DISPUTE_TEXTS = ("disputed_by", "disputed_what")


class Disputable(Cited):
    """Abstract. The mark changes no sum: it tells readers that the record's own subject is contested.

    Sources that state other values are another matter: those the portal finds itself (``disagreements``).
    """

    disputed = models.BooleanField(
        _("disputed"), default=False, help_text=_("A source says that somebody contests what is recorded here.")
    )
    disputed_since = StatedDateField(_("disputed since"))
    disputed_by = LineField(
        _("disputed by"), max_length=200, blank=True, help_text=_("As the source names whoever contests it.")
    )
    disputed_what = ProseField(
        _("what is disputed"), max_length=1000, blank=True, help_text=_("In a sentence or two.")
    )

    class Meta:
        abstract = True
        constraints = [
            *date_constraints("disputed_since"),
            models.CheckConstraint(
                condition=models.Q(disputed=True) | models.Q(disputed_since_precision="not_stated"),
                name="%(app_label)s_%(class)s_since_if_disputed",
                violation_error_message=_("Only a disputed record has a day since when it is."),
            ),
        ]

    def facts_to_cover(self) -> list[str]:
        return [*super().facts_to_cover(), *([DISPUTE] if self.disputed else [])]

    def clean(self) -> None:
        super().clean()
        what = f"disputed_what_{settings.LANGUAGE_CODE}"
        if self.disputed and not getattr(self, what):
            raise ValidationError({what: _("Say what is disputed, or take the mark away.")})
        if not self.disputed and any(self._dispute_texts()):
            raise ValidationError({"disputed": _("You say by whom or what: mark the record as disputed, too.")})

    def _dispute_texts(self) -> list[Any]:
        codes = [code for code, _name in settings.LANGUAGES]
        return [getattr(self, f"{name}_{code}") for name in DISPUTE_TEXTS for code in codes]
