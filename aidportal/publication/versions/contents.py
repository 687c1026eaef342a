"""What the public reads of records at this moment, as JSON: a fixed number of queries for any number of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from aidportal.changes.batches import batches
from aidportal.publication.versions.declarations import Content, Declaration, declarations
from aidportal.publication.versions.facts import Key


def contents(
    declaration: Declaration, pks: Collection[int], rows: Collection[str] | None = None
) -> dict[int, Content]:
    """The content of those among ``pks`` that are published; other records are named only if they are, too.

    ``rows``: those facts with rows of other tables that are wanted; None: all.
    """
    found: dict[int, Content] = {}
    wanted = declaration.rows if rows is None else rows
    for some in batches(pks):
        records = declaration.records(wanted).filter(pk__in=some)
        whole = {record.pk: declaration.write(record, wanted) for record in records}
        public = public_among(key for content in whole.values() for key in declaration.links(content))
        found |= {pk: declaration.only_public(content, public) for pk, content in whole.items()}
    return found


def public_among(keys: Iterable[Key]) -> set[Key]:
    """Those of ``keys`` that name published records: one query a kind."""
    by_kind: dict[str, set[int]] = defaultdict(set)
    for kind, pk in keys:
        by_kind[kind].add(pk)
    return {(kind, pk) for kind, pks in by_kind.items() for pk in declarations()[kind].model.published_ids(pks)}


def dependants(declaration: Declaration, kind: str, pks: Collection[int]) -> set[int]:
    """Published records whose content names one of the records ``pks`` of ``kind``."""
    return {
        pk
        for path in declaration.paths_to(kind)
        for some in batches(pks)
        for pk in declaration.model.objects.published().filter(**{f"{path}__in": some}).values_list("pk", flat=True)
    }
