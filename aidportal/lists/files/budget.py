"""How large one file may be: nobody fills the disk with a download."""

from django.conf import settings


class TooLarge(Exception):
    """The file would pass what one download may take."""


class Budget:
    """Counts what is written. ``limit``: in bytes."""

    def __init__(self, limit: int | None = None) -> None:
        self.left = limit if limit is not None else settings.DOWNLOAD_MEGABYTES * 1024 * 1024

    def spend(self, size: int) -> None:
        """Raises TooLarge when nothing is left."""
        self.left -= size
        if self.left < 0:
            raise TooLarge
