"""What is kept of each published version of sources: never the archived text, only what their pages show."""

from aidportal.publication.versions.declarations import Declaration, register
from aidportal.publication.versions.facts import Choice, Coded, Day, Stated, Text, texts
from aidportal.sources.models import Source


@register
class SourceVersions(Declaration):
    model = Source
    address = "sources"
    facts = (
        *texts("title", "publisher"),
        Choice("kind", choices=Source.Kind),
        Text("url"),
        Text("archived_url"),
        Coded("language", codelist="Language"),
        Stated("published_on"),
        Day("retrieved_on"),
        Day("last_checked_on"),
    )
    deferred = ("note", "full_text")
