"""Publication: the states of a record and what every record has."""

from collections.abc import Collection
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from aidportal.changes.batches import batches
from aidportal.changes.tracking import Member, Record
from aidportal.changes.writing import writing
from aidportal.columns import AddressField, CodeField, DayField
from aidportal.publication.errors import Stale
from aidportal.publication.querysets import PublishableQuerySet
from aidportal.publication.recorded import Recorded
from aidportal.publication.slugs import fresh_slug, is_taken, keep_old_slug
from aidportal.publication.versions.models import RecordVersion, VersionTotals
from aidportal.text import ProseField

__all__ = [
    "Publishable",
    "RecordVersion",
    "RecordedMember",
    "SlugRedirect",
    "State",
    "VersionTotals",
]


class State(models.TextChoices):
    """Where a record stands between a curator's first word and the public."""

    #: Being written; nobody outside the desk sees it.
    DRAFT = "draft", _("draft")
    #: Submitted; waits for a second pair of eyes.
    REVIEW = "review", _("in review")
    #: Public.
    PUBLISHED = "published", _("published")
    #: No longer public, kept with its history.
    ARCHIVED = "archived", _("archived")


class SlugRedirect(models.Model):
    """An address that a record once had while it was public: it redirects for good."""

    kind = CodeField(max_length=20)
    slug = AddressField(max_length=120)
    record = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "slug"], name="publication_one_record_an_old_slug"),
        ]

    def __str__(self) -> str:
        return self.slug


def _user_link(verbose_name: Any) -> Any:
    return models.ForeignKey(
        settings.AUTH_USER_MODEL,
        # Who did it must outlive the account: accounts are made inactive, never deleted.
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=verbose_name,
    )


class Publishable(Recorded, Record):
    """A record that curators write, a second person publishes, and the public reads by its slug."""

    state = CodeField(_("state"), max_length=10, choices=State, default=State.DRAFT, editable=False)
    slug = AddressField(
        _("address"),
        max_length=120,
        unique=True,
        blank=True,
        help_text=_("The last part of the record's web address. Left empty, it is made from the title."),
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)
    submitted_at = models.DateTimeField(_("submitted at"), null=True, blank=True, editable=False)
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)
    first_published_at = models.DateTimeField(null=True, blank=True, editable=False)
    submitted_by = _user_link(_("submitted by"))
    published_by = _user_link(_("published by"))
    edit_version = models.PositiveIntegerField(default=0, editable=False)
    last_checked_on = DayField(
        _("last checked on"),
        null=True,
        blank=True,
        help_text=_("The day on which somebody last compared this record with its sources."),
    )
    note = ProseField(_("note for curators"), max_length=4000, blank=True, help_text=_("Never shown to the public."))

    #: Names of the reverse relations whose rows are part of the record (for history, compare and revert).
    MEMBERS: tuple[str, ...] = ()

    objects = PublishableQuerySet.as_manager()

    class Meta(Record.Meta):
        abstract = True
        default_permissions = ("add", "change", "delete", "view", "publish")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=State.values), name="%(app_label)s_%(class)s_state_known"
            ),
            models.CheckConstraint(condition=~models.Q(slug=""), name="%(app_label)s_%(class)s_has_slug"),
        ]

    @property
    def is_published(self) -> bool:
        return self.state == State.PUBLISHED

    @property
    def is_editable(self) -> bool:
        """Published records are read-only until taken back, so that no change escapes the second pair of eyes."""
        return self.state != State.PUBLISHED or settings.ONE_PERSON_OFFICE

    def slug_source(self) -> str:
        """The text from which an empty slug is made: the English title or name."""
        return str(self)

    def problems_before_publishing(self) -> list[str]:
        """What keeps this record from the public, a sentence each with its remedy."""
        return []

    def problems_before_archiving(self) -> list[str]:
        """Which published records still need this one, a sentence each."""
        return []

    def clean(self) -> None:
        super().clean()
        if not self.slug:
            self.slug = fresh_slug(self)
        elif is_taken(self):
            raise ValidationError(
                {
                    "slug": _(
                        "This address is taken, or was another record's while that was public: choose another one."
                    )
                }
            )

    def save(self, *args: Any, **options: Any) -> None:
        """Raises Stale if somebody saved the record after this copy of it was read."""
        with writing() as work:
            if not self.slug:
                self.slug = fresh_slug(self)
            if not self._state.adding:
                work.touch_rows(type(self), [self.pk])  # locks the row that is compared
                keep_old_slug(self, self._current_address())
            self.edit_version += 1
            super().save(*args, **options)

    def _current_address(self) -> str:
        """The stored address; raises Stale if the row is no longer the one that this copy was read from."""
        rows = type(self)._base_manager.filter(pk=self.pk, edit_version=self.edit_version)
        address = rows.values_list("slug", flat=True).first()
        if address is None:
            raise Stale(_("Somebody saved this record after you opened it: open it again and repeat your change."))
        return address

    def delete(self, *args: Any, **options: Any) -> tuple[int, dict[str, int]]:
        if self.first_published_at:
            raise ValidationError(_("This record was public once: archive it instead of deleting it."))
        return super().delete(*args, **options)

    @classmethod
    def published_ids(cls, pks: Collection[int]) -> set[int]:
        public: set[int] = set()
        for some in batches(pks):
            public.update(cls.objects.published().filter(pk__in=some).values_list("pk", flat=True))
        return public


class RecordedMember(Recorded, Member):
    """A row that is part of a record, with a history of its own."""

    class Meta(Member.Meta):
        abstract = True
