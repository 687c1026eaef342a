"""What is public stays fit for the public, also where an office of one changes it in place."""

from typing import Any

from aidportal.publication.errors import NotReady


def stay_publishable(record: Any) -> None:
    """Raises NotReady if ``record`` is published and, as the database has it now, could not be published anew.

    Called inside the unit of work that changed it, which the error undoes.
    """
    present = type(record)._base_manager.get(pk=record.pk)
    if present.is_published and (problems := present.problems_before_publishing()):
        raise NotReady(problems)
