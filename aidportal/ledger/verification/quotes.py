"""Every quote occurs in the archived text of its source, where there is one."""

from collections.abc import Iterator

from django.apps import apps

from aidportal.ledger.verification.findings import Finding, named
from aidportal.sources.models import Citation, Source
from aidportal.sources.quotes import occurs

REMEDY = "Copy the words from the text, or correct the archived text"


def citation_models() -> list[type[Citation]]:
    return [model for model in apps.get_models() if issubclass(model, Citation)]


def check() -> Iterator[Finding]:
    # One text at a time: they are long.
    for source in Source.objects.exclude(full_text="").order_by("pk").iterator(chunk_size=1):
        for model in citation_models():
            for citation in model.objects.filter(source=source).select_related(model.OWNER).order_by("pk"):
                if not occurs(citation.quote, source.full_text):
                    what = f"“{citation.quote}”, cited for “{citation.owner}”, does not occur in its archived text"
                    yield Finding(named(Source, source.slug), what, REMEDY)
