"""The records of a filtered list that changed last, by their published versions."""

from collections.abc import Iterator

from aidportal.lists.filters import ListFilterSet
from aidportal.lists.names import checked_labels
from aidportal.publication.models import RecordVersion
from aidportal.search.matching import matching
from aidportal.search.question import Question
from aidportal.search.reading import reading
from aidportal.search.view import View

#: Entries of a feed.
SHOWN = 50
#: Rows that the index is asked about at once, and how often it is asked for one feed.
_BATCH, _MOST_BATCHES = 500, 20


def newest(asked: ListFilterSet) -> list[RecordVersion]:
    """The newest versions of at most SHOWN records that ``asked`` finds, last changed first.

    What is wrong with the parameters is added to the problems of ``asked``; then nothing is found. Raises Busy.
    """
    with reading() as view:
        checked_labels(asked, view.state)
        return [] if asked.problems else list(_found(view, asked.question()))[:SHOWN]


def _found(view: View, question: Question) -> Iterator[RecordVersion]:
    (kind,) = question.kinds
    rows = RecordVersion.objects.newest().filter(kind=kind, content__isnull=False)
    last: int | None = None
    found = 0
    for _batch in range(_MOST_BATCHES):
        beyond = rows if last is None else rows.filter(pk__lt=last)
        some = list(beyond.order_by("-pk").values_list("pk", "record")[:_BATCH])
        records = matching(view, question, [record for _pk, record in some])
        pks = [pk for pk, record in some if record in records][: SHOWN - found]
        yield from RecordVersion.objects.select_related("version").filter(pk__in=pks).order_by("-pk")
        found += len(pks)
        if len(some) < _BATCH or found >= SHOWN:
            return
        last = some[-1][0]
