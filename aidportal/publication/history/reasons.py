"""Why a version came about, in the reader's language: the workflow keeps its verbs in English."""

from django.utils.translation import gettext


def reason_in_words(stored: str | None) -> str:
    """The verb in the active language; an editor's comment ("sent back: …") as it was written."""
    verb, colon, comment = (stored or "").partition(": ")
    # The empty string is the catalogue's own head.
    return gettext(verb) + colon + comment if verb else ""
