"""An old address redirects to a record that is there, and no other record lives at it."""

from collections.abc import Iterator

from aidportal.changes.batches import batches
from aidportal.ledger.loading.shapes import KINDS
from aidportal.ledger.verification.findings import Finding, named
from aidportal.publication.models import SlugRedirect


def check() -> Iterator[Finding]:
    for model in KINDS.values():
        redirects = list(SlugRedirect.objects.filter(kind=model._meta.model_name).order_by("pk"))
        alive = _alive(model, [redirect.record for redirect in redirects])
        at_home = {slug for some in _texts([r.slug for r in redirects]) for slug in _living_at(model, some)}
        for redirect in redirects:
            name = named(model, redirect.slug)
            if redirect.slug in at_home:
                yield Finding(name, "a record lives at this address, and it redirects as well", "Delete the redirect")
            elif redirect.record not in alive:
                yield Finding(name, "this old address redirects to a record that is not there", "Delete the redirect")


def _alive(model: type, pks: list[int]) -> set[int]:
    return {pk for some in batches(set(pks)) for pk in model.objects.filter(pk__in=some).values_list("pk", flat=True)}


def _living_at(model: type, slugs: list[str]) -> list[str]:
    return list(model.objects.filter(slug__in=slugs).values_list("slug", flat=True))


def _texts(slugs: list[str], size: int = 900) -> Iterator[list[str]]:
    for start in range(0, len(slugs), size):
        yield slugs[start : start + size]
