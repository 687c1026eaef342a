"""Who cites a source: the public records of every app, found through their citation tables."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch

from aidportal.sources.models import Citation, Source
from aidportal.sources.models.source import record_of

#: How many citations of one kind a source's page shows.
SHOWN = 50


@dataclass(frozen=True)
class Citing:
    """A citation with the record that the public knows it by (a transaction is known by its pledge)."""

    citation: Citation
    record: Any


def citing(source: Source) -> list[Citing]:
    """At most SHOWN citations of each kind by published records; a fixed number of queries."""
    return [
        Citing(citation, record_of(citation)) for model in citation_models() for citation in _public(model, source)
    ]


def published_citations(model: Any, path: str = "citations") -> Prefetch:
    """Prefetches what the public may read of the citations of ``model``, reached over ``path``, in one query."""
    citations: Any = model._meta.get_field("citations").related_model
    return Prefetch(path, queryset=citations.objects.published().order_by("pk"))


def citing_any(model: Any) -> Callable[[Collection[int]], Iterable[int]]:
    """A function from ids of sources to the ids of the published records of ``model`` that cite one of them."""

    def of_sources(pks: Collection[int]) -> Iterable[int]:
        citing_them = model.objects.published().filter(citations__source__in=pks)
        return citing_them.values_list("pk", flat=True).distinct()  # type: ignore[no-any-return]

    return of_sources


def citation_models() -> Iterator[type[Citation]]:
    """The concrete citation of every app."""
    for relation in Source._meta.related_objects:
        if issubclass(relation.related_model, Citation):
            yield relation.related_model


def _public(model: type[Citation], source: Source) -> Any:
    owner = model._meta.get_field(model.OWNER).related_model
    above = f"{model.OWNER}__{owner.OWNER}" if hasattr(owner, "OWNER") else model.OWNER
    public = model.objects.filter(source=source, **{f"{model.OWNER}__in": owner.objects.published()})
    return public.select_related("source", above).defer("source__full_text").order_by("pk")[:SHOWN]
