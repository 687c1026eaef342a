"""Who says so: the marker beside a figure, and the words it opens."""

from typing import Any

from django import template

from aidportal.publication.templatetags.translated import comma
from aidportal.reference import codelists
from aidportal.sources.locators import locator_in_words
from aidportal.sources.models import Citation, Cited

register = template.Library()

register.filter("locator", locator_in_words)


@register.inclusion_tag("includes/cite.html")
def cite(record: Cited, fact: str, rate: str = "", place: str = "", contradicted: Any = ()) -> dict[str, Any]:
    """The marker of ``fact`` and its popover. Expects ``citations__source`` to be prefetched.

    Where no citation backs the fact because no figure was given, the record's own citations stand in.
    ``place`` tells two markers of one record on one page apart. ``contradicted``: other records that cannot be
    right if this one is.
    """
    citations = record.citations_of(fact) or list(record.citations.all())  # type: ignore[attr-defined]
    against = {id(found.citation) for found in record.disagreements() if found.fact == fact}
    in_order = sorted(citations, key=lambda citation: id(citation) in against)
    return {
        "id": f"c-{record._meta.model_name}-{record.pk}-{fact}{place}",
        "value": record.value_of(fact),
        "count": len({citation.source_id for citation in citations}),
        "first": in_order[0] if in_order else None,
        "others": [
            (citation, citation.stated_value(fact), id(citation) in against)
            for citation in in_order[1:]
            if citation.source_id != in_order[0].source_id or id(citation) in against
        ],
        "differs": bool(against or contradicted),
        "contradicted": contradicted,
        "rate": rate,
        "title": str(record),
    }


@register.filter
def said_by(citation: Citation) -> str:
    """The speaker with the office, or nothing: the words are the source's own."""
    return ", ".join(filter(None, [citation.speaker, citation.speaker_office]))


@register.filter
def backed(citation: Citation) -> str:
    """The names of the facts that the words carry."""
    names = citation._meta.get_field(citation.OWNER).related_model.FACTS
    return comma().join(str(names[fact]) for fact in citation.backs if fact in names)


@register.filter
def language_name(code: str) -> str:
    """The name of a language in the language of the page."""
    return codelists.label("Language", code)


@register.filter
def kind_of_record(record: Any) -> str:
    """What a record is: pledge, event, initiative …"""
    return str(record._meta.verbose_name)
