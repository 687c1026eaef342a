"""What is public stays fit for the public: no write may take a citation from under a published figure.

What the public then reads is kept, version by version.
"""

from typing import Any

from aidportal.changes import writing
from aidportal.changes.batches import batches
from aidportal.publication.errors import NotReady
from aidportal.publication.versions.keeping import keep_touched


def refuse_what_is_no_longer_publishable(standing: dict[type[Any], list[int]]) -> None:
    """Raises NotReady if a public record that was just written could not be published as it now is."""
    for model, pks in standing.items():
        for some in batches(pks):
            for record in model.objects.filter(pk__in=some):
                if problems := record.problems_before_publishing():
                    raise NotReady(problems)


writing.before_publication.append(refuse_what_is_no_longer_publishable)
writing.on_version.append(keep_touched)
