"""What a record with citations can say about itself: what is backed, by how many, and who disagrees."""

from dataclasses import dataclass
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _

from aidportal.sources.models.citation import Citation


@dataclass(frozen=True)
class Disagreement:
    """A citation whose value for ``fact`` has no point in common with the record's own (intervals are disjoint)."""

    fact: str
    value: Any
    citation: Citation

    @property
    def states(self) -> Any:
        return self.citation.stated_value(self.fact)


class Cited(models.Model):
    """Abstract: needs a reverse relation ``citations``."""

    #: code of a fact → its name for people.
    FACTS: ClassVar[dict[str, Any]] = {}
    #: fact with a value → which of a citation's three stated values answers it.
    VALUES: ClassVar[dict[str, str]] = {}

    class Meta:
        abstract = True

    def value_of(self, fact: str) -> Any:
        """The record's own value (Amount, StatedDate, Quantity) for a fact out of VALUES, or None."""
        return getattr(self, fact, None)

    def facts_to_cover(self) -> list[str]:
        """Facts that need a citation before the record may be published: by default those that have a value."""
        return [fact for fact in self.VALUES if _is_stated(self.value_of(fact))]

    def citations_of(self, fact: str) -> list[Citation]:
        """Those citations that back ``fact`` (from the prefetched relation, if it is)."""
        return [citation for citation in self.citations.all() if citation.backs_fact(fact)]  # type: ignore[attr-defined]

    def uncovered_facts(self) -> list[str]:
        return [fact for fact in self.facts_to_cover() if not self.citations_of(fact)]

    def disagreements(self) -> list[Disagreement]:
        """Citations that state another value than the record's. What cannot be compared is no disagreement."""
        return [
            Disagreement(fact, value, citation)
            for fact in self.VALUES
            if _is_stated(value := self.value_of(fact))
            for citation in self.citations_of(fact)
            if (stated := citation.stated_value(fact)) is not None and self.differs(value, stated)
        ]

    def differs(self, value: Any, stated: Any) -> bool:
        return value.disagrees(stated)

    def citation_problems(self) -> list[str]:
        """What keeps the record from the public as to its sources, a sentence each."""
        citations = list(self.citations.select_related("source"))  # type: ignore[attr-defined]
        if not citations:
            return [_("No source is cited: add a citation with its quote.")]
        problems = [
            _("No citation backs “%(fact)s”: add one, or leave the fact out.") % {"fact": self.FACTS[fact]}
            for fact in self.uncovered_facts()
        ]
        problems += [
            _("The quote “%(quote)s” does not occur in its source's archived text: correct it.")
            % {"quote": citation.quote}
            for citation in citations
            if not citation.quote_occurs()
        ]
        return problems + [
            _("The source “%(source)s” is not published: publish it first.") % {"source": source}
            for source in dict.fromkeys(citation.source for citation in citations)
            if not source.is_published
        ]


def _is_stated(value: Any) -> bool:
    return value is not None and getattr(value, "precision", "") != "not_stated"
