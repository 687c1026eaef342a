"""What the index knows of sources. Their archived texts stay out: copyright, and long."""

from collections.abc import Iterator, Sequence
from typing import Any

from aidportal.search.declarations import Documents, Entry
from aidportal.search.fields import Keyword
from aidportal.search.registry import register
from aidportal.search.shapes import DATE_FIELDS, TITLE_FIELDS, dated, in_all_languages, titles_by_language
from aidportal.sources.models import Source


@register
class SourceDocuments(Documents):
    kind = "source"
    fields = (*TITLE_FIELDS, *DATE_FIELDS, Keyword("source_kind"), Keyword("language"))

    def published(self) -> Any:
        return Source.objects.published()

    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        return map(_entry, self.published().without_text().filter(pk__in=pks))


def _entry(source: Any) -> Entry:
    return Entry(
        pk=source.pk,
        values={
            **titles_by_language(source, "title"),
            **dated(source.published_on_from, source.published_on_to, source.pk),
            "source_kind": source.kind,
            "language": source.language,
        },
        titles=in_all_languages(source, "title"),
        texts=[*in_all_languages(source, "publisher"), source.url],
    )
