"""A document that says something: an article, a press release, a data set."""

from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from aidportal.columns import CodeField, DayField
from aidportal.money.fields import StatedDateField, date_constraints
from aidportal.publication.models import Publishable
from aidportal.publication.querysets import PublishableQuerySet
from aidportal.sources.quotes import occurs
from aidportal.text import LineField, ProseField, WebField


class SourceQuerySet(PublishableQuerySet):
    def without_text(self) -> Any:
        """The archived text is copyright and long: it is loaded only where quotes are checked."""
        return self.defer("full_text", "note")


class Source(Publishable):
    """Where a fact is stated. ``full_text`` is the curators' archive: the public sees only quotes from it."""

    class Kind(models.TextChoices):
        #: A document of the donor's government or agency.
        DONOR = "donor", _("donor's official document")
        #: A document of the recipient's government or agency.
        RECIPIENT = "recipient", _("recipient's official document")
        #: A statement that several governments or bodies made together.
        JOINT = "joint", _("joint statement")
        #: A document of the United Nations, the World Bank, the European Union …
        INTERNATIONAL = "international", _("international body's document")
        #: A newspaper, an agency, a broadcaster.
        PRESS = "press", _("press")
        #: A table or file of another tracker; its totals are stated totals too.
        DATA_SET = "data_set", _("data set")
        #: A study or an evaluation.
        REPORT = "report", _("report")

    #: Kinds whose word counts as official.
    OFFICIAL = (Kind.DONOR, Kind.RECIPIENT, Kind.JOINT, Kind.INTERNATIONAL)

    title = LineField(_("title"), max_length=300)
    publisher = LineField(_("publisher"), max_length=200, help_text=_("Who published it, as it names itself."))
    repeats = LineField(
        _("repeats"),
        max_length=200,
        blank=True,
        help_text=_("Whose report it copies, if it does: the agency or first publisher, by its English name."),
    )
    kind = CodeField(_("kind"), max_length=15, choices=Kind)
    url = WebField(_("web address"), max_length=1000, blank=True)
    archived_url = WebField(
        _("archived copy"),
        max_length=1000,
        blank=True,
        help_text=_("The same page in a web archive, in case the original goes away."),
    )
    language = CodeField(
        _("language"), max_length=8, default="en", help_text=_("Code of the language it is written in: en, ja, uk.")
    )
    published_on = StatedDateField(_("published on"))  # the source's own date, not ours
    retrieved_on = DayField(_("retrieved on"), null=True, blank=True)
    full_text = ProseField(
        _("archived text"),
        max_length=1_000_000,
        blank=True,
        help_text=_("The whole text. Quotes are checked against it; the public sees only the quotes."),
    )

    objects = SourceQuerySet.as_manager()

    class Meta(Publishable.Meta):
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        constraints = [*Publishable.Meta.constraints, *date_constraints("published_on")]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("sources:source-detail", args=[self.slug])

    @property
    def is_official(self) -> bool:
        return self.kind in self.OFFICIAL

    def citing(self) -> list[Any]:
        """The published records that cite this source, of every app."""
        return list(dict.fromkeys(record_of(row) for row in self._public_citations()))

    def _public_citations(self) -> list[Any]:
        rows: list[Any] = []
        for relation in self._meta.related_objects:
            model = relation.related_model
            if hasattr(model, "OWNER") and hasattr(model, "backs"):
                rows += model.objects.filter(source=self).select_related(model.OWNER)
        return [row for row in rows if record_of(row).is_published]

    def problems_before_publishing(self) -> list[str]:
        return [
            _("“%(record)s” is published and quotes “%(quote)s”, which does not occur in this text: correct it.")
            % {"record": record_of(row), "quote": row.quote}
            for row in (self._public_citations() if self.full_text else [])
            if not occurs(row.quote, self.full_text)
        ]

    def problems_before_archiving(self) -> list[str]:
        return [
            _("“%(record)s” is published and cites this source: archive it first, or cite another source.")
            % {"record": record}
            for record in self.citing()
        ]


def record_of(row: Any) -> Any:
    """The record to which a citation belongs: a transaction's is its pledge."""
    owner = row.owner
    return owner.owner if hasattr(owner, "OWNER") else owner
