"""A citation: a source's verbatim words, what they back, and the value that this source states."""

from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.changes.tracking import TrackedQuerySet
from aidportal.money.fields import (
    StatedAmountField,
    StatedDateField,
    StatedQuantityField,
    amount_constraints,
    date_constraints,
    quantity_constraints,
)
from aidportal.publication.models import RecordedMember
from aidportal.sources.models.source import Source
from aidportal.sources.quotes import occurs
from aidportal.text import LineField, ProseField


class CitationQuerySet(TrackedQuerySet):
    def published(self) -> Self:
        """Citations whose source the public may see, with that source, without its archived text."""
        public = self.filter(source__state="published").select_related("source")
        return public.defer("source__full_text", "source__note")


class Citation(RecordedMember):
    """Abstract: each citing model has its own table, so that the database refuses one without its record.

    ``backs`` lists codes out of the record's ``FACTS``. Where such a fact has a value, ``states_amount``,
    ``states_date`` or ``states_quantity`` is the value that *this* source gives, which need not be the record's.
    """

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="%(class)ss", verbose_name=_("source"))
    quote = ProseField(
        _("quote"), max_length=1000, help_text=_("Word for word, in the source's language; … for left-out words.")
    )
    locator = LineField(_("where"), max_length=100, blank=True, help_text=_("paragraph 3, page 12, row 40, 01:15 …"))
    speaker = LineField(_("said by"), max_length=150, blank=True, help_text=_("The speaker's name."))
    speaker_office = LineField(
        _("speaker's office"), max_length=200, blank=True, help_text=_("Prime Minister of Japan, spokesperson …")
    )
    stated_on = StatedDateField(_("stated on"))
    backs = models.JSONField(_("backs"), default=list, help_text=_("Which facts of the record these words carry."))
    states_amount = StatedAmountField(_("amount stated here"))
    states_date = StatedDateField(_("date stated here"))
    states_quantity = StatedQuantityField(_("quantity stated here"))

    objects = CitationQuerySet.as_manager()

    class Meta(RecordedMember.Meta):
        abstract = True
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(quote=""),
                name="%(app_label)s_%(class)s_has_quote",
                violation_error_message=_("A citation needs the source's words: copy them here."),
            ),
            *date_constraints("stated_on"),
            *amount_constraints("states_amount"),
            *date_constraints("states_date"),
            *quantity_constraints("states_quantity"),
        ]

    def __str__(self) -> str:
        return f"{self.source}: {self.quote[:60]}"

    def facts(self) -> dict[str, Any]:
        """The codes that ``backs`` may hold, with their names."""
        return self._meta.get_field(self.OWNER).related_model.FACTS

    def clean(self) -> None:
        super().clean()
        self._clean_backs()
        if self.source_id and not self.quote_occurs():
            raise ValidationError(
                {"quote": _("These words do not occur in the source's archived text: copy them from there.")}
            )

    def quote_occurs(self) -> bool:
        """Whether the words stand in the source's archived text; true where there is none to compare."""
        return not self.source.full_text or occurs(self.quote, self.source.full_text)

    def _clean_backs(self) -> None:
        if not isinstance(self.backs, list) or not self.backs:
            raise ValidationError({"backs": _("Choose at least one fact that these words carry.")})
        unknown = [str(fact) for fact in self.backs if fact not in list(self.facts())]
        if unknown:
            raise ValidationError(
                {
                    "backs": _("Unknown fact: %(unknown)s. Possible are: %(facts)s.")
                    % {"unknown": ", ".join(unknown), "facts": ", ".join(self.facts())}
                }
            )

    def backs_fact(self, fact: str) -> bool:
        return fact in self.backs

    def stated_value(self, fact: str) -> Any:
        """The value this source gives for ``fact`` (Amount, StatedDate, Quantity) or None."""
        if not self.backs_fact(fact):
            return None
        name = self._meta.get_field(self.OWNER).related_model.VALUES.get(fact)
        value = getattr(self, name) if name else None
        return None if name == "states_date" and value.precision == "not_stated" else value
