"""What can go wrong with the index."""


class Busy(Exception):
    """The index cannot follow in time. The request is to be answered with 503 and ``Retry-After``."""

    #: Seconds after which it is worth asking again.
    RETRY_AFTER = 2


class Broken(Exception):
    """The copy on disk is missing, damaged or not ours. The cure is always to build it anew."""
