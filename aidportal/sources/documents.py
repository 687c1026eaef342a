"""What the index knows of sources. Their archived texts stay out: copyright, and long."""

from collections.abc import Iterator, Sequence
from typing import Any

from aidportal.search.declarations import Documents, Entry
from aidportal.search.fields import Keyword
from aidportal.search.registry import register
from aidportal.search.rows import translated
from aidportal.search.shapes import DATE_FIELDS, TITLE_FIELDS, Row, dated, in_all_languages, titles_by_language
from aidportal.sources.models import Source

_COLUMNS = (
    *("pk", "kind", "language", "url", "published_on_from", "published_on_to"),
    *translated("title", "publisher"),
)


@register
class SourceDocuments(Documents):
    kind = "source"
    fields = (*TITLE_FIELDS, *DATE_FIELDS, Keyword("source_kind"), Keyword("language"))

    def published(self) -> Any:
        return Source.objects.published()

    def entries(self, pks: Sequence[int]) -> Iterator[Entry]:
        return map(_entry, self.published().filter(pk__in=pks).values(*_COLUMNS))


def _entry(row: Row) -> Entry:
    return Entry(
        pk=row["pk"],
        values={
            **titles_by_language(row, "title"),
            **dated(row["published_on_from"], row["published_on_to"], row["pk"]),
            "source_kind": row["kind"],
            "language": row["language"],
        },
        titles=in_all_languages(row, "title"),
        texts=[*in_all_languages(row, "publisher"), row["url"]],
    )
