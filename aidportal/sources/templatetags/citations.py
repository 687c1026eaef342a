"""Who says so: the marker beside a figure, and the words it opens."""

from typing import Any

from django import template
from django.utils.text import capfirst

from aidportal.money.templatetags.figures import stated
from aidportal.publication.templatetags.translated import comma
from aidportal.reference import codelists
from aidportal.sources.locators import locator_in_words
from aidportal.sources.models import REPLY, Citation, Cited, Disputable

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
        "label": _label(record, fact),
        "has_value": fact in record.VALUES,
        "sources_url": _sources_url(record),
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
    }


def _label(record: Cited, fact: str) -> str:
    """The value in words; the name of the fact where it has none of its own."""
    value = record.value_of(fact)
    has_value = fact in record.VALUES and not (value is None and fact not in record.composites)  # type: ignore[attr-defined]
    return stated(value) if has_value else capfirst(str(record.FACTS[fact]))


def _sources_url(record: Any) -> str:
    """Where all sources of the record stand; a stated total has a place on a page of many."""
    while hasattr(record, "OWNER"):
        record = record.owner
    address = record.get_absolute_url()
    return address if "#" in address else f"{address}#sources"


@register.inclusion_tag("includes/disputed.html")
def disputed(record: Disputable) -> dict[str, Any]:
    """What of a record is disputed and what those say whom it names; nothing where nothing is."""
    return {"record": record, "replies": record.citations_of(REPLY) if record.disputed else []}


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
