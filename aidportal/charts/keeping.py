"""Pictures are drawn once: kept by all that decides how they look."""

import hashlib
import json
from collections.abc import Callable
from typing import Any, TypeVar

from django.core.cache import caches

from aidportal.changes.conditional import release

Drawn = TypeVar("Drawn", str, bytes)


def kept(draw: Callable[[], Drawn], *described: Any) -> Drawn:
    """What ``draw`` returns, or returned for the same description.

    ``described`` holds all that is drawn (so the filter, language and ledger's figures) and the format: a picture
    of figures that have changed can never be found under it, while a publication that changes none of them
    leaves the picture as it is. With the release, since code draws.
    """
    text = json.dumps([release(), *described], sort_keys=True, ensure_ascii=False)
    key = hashlib.sha256(text.encode()).hexdigest()
    found: Drawn | None = caches["charts"].get(key)
    if found is None:
        found = draw()
        caches["charts"].set(key, found, None)
    return found
