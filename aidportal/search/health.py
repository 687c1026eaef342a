"""Is the index worth rebuilding, and does it hold what the database holds?"""

import json
import os
from collections.abc import Iterator

from aidportal.search import registry
from aidportal.search.counting import count
from aidportal.search.question import Question
from aidportal.search.view import View

#: Deleted documents stay in big segments: from this share on a rebuild is worth its minute.
MOST_DELETED = 0.3


def share_deleted(path: str) -> float:
    """How much of the index in ``path`` are deleted documents, from 0 to 1."""
    with open(os.path.join(path, "meta.json"), encoding="utf-8") as file:
        segments = json.load(file)["segments"]
    whole = sum(segment["max_doc"] for segment in segments)
    deleted = sum((segment.get("deletes") or {}).get("num_deleted_docs", 0) for segment in segments)
    return deleted / whole if whole else 0.0


def differences(view: View) -> Iterator[str]:
    """Kinds of which the index holds another number than the database; to be asked inside ``reading()``."""
    for kind, documents in registry.declarations().items():
        indexed, published = count(view, Question((kind,))), documents.published().count()
        if indexed != published:
            yield f"{kind}: {indexed} in the index, {published} published"
