"""Why a publication verb was refused."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError


class PublicationError(ValidationError):
    """A verb of the workflow was refused; nothing was changed."""


class NotAllowed(PublicationError):
    """This person may not do this to this record."""


class WrongState(PublicationError):
    """The record is not in a state from which this verb leads on."""


class Stale(PublicationError):
    """The record was saved by somebody else after this copy of it was read."""


class NotReady(PublicationError):
    """The record lacks something; ``problems`` says what and how to mend it, a sentence each."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(list(problems))
        self.problems = list(problems)
