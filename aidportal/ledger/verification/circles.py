"""No record is, over its parents, its own parent."""

from collections.abc import Iterator

from aidportal.ledger.verification.findings import Finding, named
from events.models import Event
from pledges.models import Pledge

LINKS = ((Pledge, "parent_id"), (Event, "series_id"))


def check() -> Iterator[Finding]:
    for model, column in LINKS:
        above = dict(model.objects.filter(**{f"{column}__isnull": False}).values_list("pk", column))
        circle = in_circles(above)
        for slug in model.objects.filter(pk__in=circle).order_by("pk").values_list("slug", flat=True):
            remedy = f"Change its {column.removesuffix('_id')}, or that of one of the others"
            yield Finding(named(model, slug), "it stands in a circle of parents", remedy)


def in_circles(above: dict[int, int]) -> set[int]:
    """Ids that one reaches again from themselves. ``above``: id → id of the parent."""
    done: set[int] = set()
    found: set[int] = set()
    for start in above:
        path: dict[int, int] = {}
        pk = start
        while pk in above and pk not in done and pk not in path:
            path[pk] = len(path)
            pk = above[pk]
        if pk in path:
            found.update(other for other, place in path.items() if place >= path[pk])
        done.update(path)
    return found
