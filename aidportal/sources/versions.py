"""What is kept of each published version of sources: never the archived text, only what their pages show."""

from aidportal.publication.versions.declarations import Declaration, register
from aidportal.publication.versions.facts import Fact
from aidportal.publication.versions.kinds import Choice, Coded, Day, Stated, Text, texts
from aidportal.sources.models import Source

#: Of every record that can be disputed.
DISPUTE = (Fact("disputed"), Stated("disputed_since"), *texts("disputed_by", "disputed_what"))


@register
class SourceVersions(Declaration):
    model = Source
    address = "sources"
    facts = (
        *texts("title", "publisher"),
        Text("repeats"),
        Choice("kind", choices=Source.Kind),
        Text("url"),
        Text("archived_url"),
        Coded("language", codelist="Language"),
        Stated("published_on"),
        Day("retrieved_on"),
        Day("last_checked_on"),
    )
    deferred = ("note", "full_text")
